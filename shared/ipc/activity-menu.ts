// The menu's page about what left the computer.
import { z } from 'zod'
import { activityEntrySchema } from '../activity/activity-entry.ts'

const searchSchema = z.string().max(100).optional()

export const activityCommands = {
  /** Newest first. `search` finds a part of the operation, host, path, outcome, reason or a status. */
  'activity.list': {
    input: z.strictObject({
      search: searchSchema,
      /** Entries older than this id: the last one of the page before. */
      before: z.number().int().positive().optional(),
      limit: z.number().int().min(1).max(500).optional(),
    }),
    output: z.strictObject({
      entries: z.array(activityEntrySchema),
      /** Entries that match, on every page. */
      total: z.number().int(),
      more: z.boolean(),
    }),
  },
  'activity.export': {
    input: z.strictObject({ format: z.enum(['csv', 'json']), search: searchSchema }),
    output: z.strictObject({ fileName: z.string(), text: z.string(), entries: z.number().int() }),
  },
} as const
