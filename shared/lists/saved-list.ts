// A list that a person keeps by its name to use again, as the window and the terminal show it.
import { z } from 'zod'

export const longestListName = 80

export const listNameSchema = z.string().trim().min(1).max(longestListName)

/** Equal for names that nobody would tell apart. */
export const listNameKey = (name: string): string => name.trim().normalize('NFC').toLowerCase()

export const savedListSchema = z.strictObject({
  listId: z.string(),
  name: z.string(),
  /** The file it came from. */
  fileName: z.string(),
  rows: z.number().int(),
  /** Who would have got a message when it was saved. */
  people: z.number().int(),
  savedAt: z.string(),
  /** Null for a list no campaign began with. */
  usedAt: z.string().nullable(),
})
export type SavedList = z.infer<typeof savedListSchema>
