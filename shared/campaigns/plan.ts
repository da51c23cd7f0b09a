// What a person confirms before a send: the exact counts, the texts, the times and the requests.
import { z } from 'zod'
import { departuresSchema } from '../activity/departures.ts'
import { plannedRequestSchema } from '../provider/planned-request.ts'
import { e164Schema, trancheViewSchema } from './campaign.ts'

const sampleSchema = z.strictObject({
  row: z.number().int(),
  e164: e164Schema,
  text: z.string(),
  parts: z.number().int(),
})

export const planSchema = z.strictObject({
  audience: z.number().int(),
  excluded: z.number().int(),
  parts: z.strictObject({ total: z.number().int(), min: z.number().int(), max: z.number().int() }),
  encoding: z.enum(['gsm-7', 'ucs-2']),
  first: sampleSchema,
  last: sampleSchema,
  longest: sampleSchema,
  tranches: z.array(trancheViewSchema),
  /** The requests that will leave, in order, in words a person can check. */
  requests: z.array(plannedRequestSchema),
  /** Codes of things worth a second look that do not forbid the send. */
  warnings: z.array(
    z.strictObject({
      code: z.string(),
      detail: z.string(),
      /** The campaign of this app that the warning names. */
      campaignId: z.string().optional(),
    }),
  ),
  /** What left this computer since it was given these people: nothing of them, until the send. */
  departures: departuresSchema,
})
export type Plan = z.infer<typeof planSchema>
