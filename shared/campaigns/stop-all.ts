// What came of stopping everything at once: for each thing that was open, what is known of it now.
import { z } from 'zod'

/**
 * `stopped`: nothing of it was sent. `cancelled`: what was still scheduled is called off at the
 * provider. `leaving`: the provider is sending it and it cannot be stopped. `ended`: it was over
 * already. `unclear`: nobody knows whether it was sent or called off. `not-asked`: the provider could not be asked, so
 * what is scheduled there stays scheduled.
 */
export const stopOutcomes = [
  'not-asked',
  'unclear',
  'leaving',
  'cancelled',
  'stopped',
  'ended',
] as const
export type StopOutcome = (typeof stopOutcomes)[number]

const held: ReadonlySet<StopOutcome> = new Set(['stopped', 'cancelled', 'ended'])

export const stopResultSchema = z.strictObject({
  kind: z.enum(['campaign', 'group-upload']),
  id: z.string(),
  name: z.string(),
  practice: z.boolean(),
  outcome: z.enum(stopOutcomes),
  /** Whom the outcome is about: for `cancelled` those who now get nothing. */
  people: z.number().int(),
  /** A failure code for `not-asked` and `unclear`. */
  reason: z.string().nullable(),
})
export type StopResult = z.infer<typeof stopResultSchema>

export const stoppingSchema = z.strictObject({
  /** How many things were open when it began. */
  total: z.number().int(),
  /** In the order in which they became known. */
  results: z.array(stopResultSchema),
})
export type Stopping = z.infer<typeof stoppingSchema>

/** False while something is going out, or still may. */
export function isAllStopped({ results }: Stopping): boolean {
  return results.every(({ outcome }) => held.has(outcome))
}
