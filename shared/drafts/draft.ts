// A campaign that is still being made, as it is kept and as the window lists it.
import { z } from 'zod'

/** Bytes of a file that cross in one message. */
export const draftChunkBytes = 1024 * 1024
/** A larger file is not kept with a draft. */
export const mostDraftBytes = 256 * 1024 * 1024
/** What was done to a list of a million rows fits in it. */
export const mostDraftText = 32 * 1024 * 1024

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
