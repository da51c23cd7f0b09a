// A number that no message may go to, and how it came to be on the list.
import { z } from 'zod'
import { e164Schema } from '../campaigns/campaign.ts'

export const exclusionSources = ['typed', 'file'] as const
export type ExclusionSource = (typeof exclusionSources)[number]

export const exclusionSchema = z.strictObject({
  id: z.number().int(),
  e164: e164Schema,
  source: z.enum(exclusionSources),
  /** In the words of whoever added it, or the name of the file; may be empty. */
  reason: z.string(),
  addedAt: z.string(),
})
export type Exclusion = z.infer<typeof exclusionSchema>
