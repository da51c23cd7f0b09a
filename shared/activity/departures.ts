// How much left this computer since a moment, as the record of requests tells it.
import { z } from 'zod'

export const departuresSchema = z.strictObject({
  /** ISO instant in UTC. */
  since: z.string(),
  /** Requests of which at least a byte left, or may have left. */
  requests: z.number().int(),
  /** Those of them that carried people's numbers. */
  withPeople: z.number().int(),
})
export type Departures = z.infer<typeof departuresSchema>
