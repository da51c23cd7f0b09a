// The menu's page about what left the computer.
import { z } from 'zod'
import { activityEntrySchema, activityOutcomes } from '../activity/activity-entry.ts'
import { departuresSchema } from '../activity/departures.ts'

const filter = {
  search: z.string().max(100).optional(),
  outcome: z.enum(activityOutcomes).optional(),
  /** Only requests that carried people's numbers. */
  withPeople: z.boolean().optional(),
}

export const activityCommands = {
  /** Newest first. `search` finds a part of the operation, host, path, outcome, reason or a status. */
  'activity.list': {
    input: z.strictObject({
      ...filter,
      /** Entries older than this id: the last one of the page before. */
      before: z.number().int().positive().optional(),
      limit: z.number().int().min(1).max(500).optional(),
    }),
    output: z.strictObject({
      entries: z.array(activityEntrySchema),
      /** Entries that match, on every page. */
      total: z.number().int(),
      more: z.boolean(),
      /** Of everything that is kept, whatever the filter. */
      departures: departuresSchema,
    }),
  },
  'activity.export': {
    input: z.strictObject({ format: z.enum(['csv', 'json']), ...filter }),
    output: z.strictObject({ fileName: z.string(), text: z.string(), entries: z.number().int() }),
  },
} as const
