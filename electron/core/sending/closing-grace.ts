// How long work that is under way may hold up the end of the program.
import type { Clock } from '../ports.ts'

/** What ends later is found open at the next start, and its outcome is unknown. */
const graceMs = 5_000

/** Never rejects. */
export async function withGrace(work: Iterable<Promise<unknown>>, clock: Clock): Promise<void> {
  const isOver = new AbortController()
  await Promise.race([Promise.allSettled(work), clock.wait(graceMs, isOver.signal)])
  isOver.abort()
}
