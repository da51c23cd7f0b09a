// A campaign that is still being made, as the window lists it.
import { z } from 'zod'

export const draftSummarySchema = z.strictObject({
  draftId: z.string(),
  /** The campaign's name once it has one, else the file's. */
  name: z.string(),
  fileName: z.string(),
  rows: z.number().int(),
  /** A person saved it; the others save themselves. */
  kept: z.boolean(),
  updatedAt: z.string(),
})
export type DraftSummary = z.infer<typeof draftSummarySchema>
