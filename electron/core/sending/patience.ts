// How long the sender waits and how often it looks again, in one place.
import type { Outcome } from '../provider/outcome.ts'
import { haltIfStopped } from './halt.ts'
import type { Errand } from './sending-desk.ts'

/** Between two looks for something that may have arrived: about two minutes in all. */
export const reconcileDelaysMs = [2_000, 5_000, 10_000, 20_000, 40_000, 60_000] as const
/** Between two looks at a group whose count may lag behind. */
export const lookAgainDelaysMs = [2_000, 5_000, 10_000, 20_000] as const

const retryDelaysMs = [2_000, 5_000, 10_000, 20_000] as const
const longestPauseMs = 60_000

const passingCauses = new Set(['name-not-found', 'connection-refused', 'unreachable', 'timeout'])

/** Ends early when the person stops or pauses. */
export function rest({ desk, signal, pausing }: Errand, delayMs: number): Promise<void> {
  const wake = pausing === undefined ? signal : AbortSignal.any([signal, pausing])
  return desk.clock.wait(delayMs, wake)
}

/** True for a cause of `not-sent` that passes by itself. */
export function isPassing(cause: string): boolean {
  return passingCauses.has(cause)
}

/**
 * Repeats a call that certainly was not performed: the network was away, or the provider asked for
 * patience (429). Anything else comes back at once. Never used for a send.
 */
export async function untilHeard<T>(
  run: Errand,
  call: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  for (const delayMs of retryDelaysMs) {
    haltIfStopped(run)
    const outcome = await call()
    const pauseMs = pauseAfter(outcome, delayMs)
    if (pauseMs === null) return outcome
    await rest(run, pauseMs)
  }
  haltIfStopped(run)
  return call()
}

function pauseAfter(outcome: Outcome<unknown>, delayMs: number): number | null {
  if (outcome.kind === 'not-sent' && isPassing(outcome.reason)) return delayMs
  if (outcome.kind !== 'refused' || outcome.code !== 'too-many-requests') return null
  return Math.min(Math.max(outcome.retryAfterMs ?? delayMs, delayMs), longestPauseMs)
}
