// One request that the app made or tried to make: enough to answer for it, nothing secret, nothing personal.
import { z } from 'zod'

export const activityOutcomes = ['done', 'refused', 'not-sent', 'unknown'] as const
export type ActivityOutcome = (typeof activityOutcomes)[number]

export const activityEntrySchema = z.strictObject({
  id: z.number().int(),
  /** ISO instant in UTC at which it began. */
  at: z.string(),
  durationMs: z.number(),
  /** Its purpose: a name of `operationNames`. */
  operation: z.string(),
  method: z.string(),
  /** Host and port. */
  host: z.string(),
  /** With its placeholders: no ids. */
  path: z.string(),
  contacts: z.number().int(),
  /** Names of the fields that travelled, never their values. */
  fields: z.array(z.string()),
  requestBytes: z.number().int(),
  /** `not-sent`: no byte of it left this computer. */
  outcome: z.enum(activityOutcomes),
  status: z.number().int().nullable(),
  /** Why there was no clear answer, or none at all. */
  reason: z.string().nullable(),
  practice: z.boolean(),
  /** The exchange as text, with numbers, texts and secrets masked. */
  request: z.string(),
  answer: z.string().nullable(),
})
export type ActivityEntry = z.infer<typeof activityEntrySchema>
