// Spaces the requests of one profile so that they never come faster than it allows.

export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

/** Resolves at this caller's turn, first come first served; at once when nobody was before. */
export type RateGate = (signal?: AbortSignal) => Promise<void>

export function createRateGate(
  requestsPerSecond: number,
  clock: { now(): number },
  wait: Wait,
): RateGate {
  const spacingMs = 1000 / requestsPerSecond
  let nextTurn = Number.NEGATIVE_INFINITY
  let lastNow = Number.NEGATIVE_INFINITY
  return async (signal) => {
    const now = clock.now()
    // A clock set back must not make anybody wait for the old hour to return.
    const turn = now < lastNow ? now : Math.max(now, nextTurn)
    lastNow = now
    nextTurn = turn + spacingMs
    if (turn > now) await wait(turn - now, signal)
  }
}

/** The real wait; ends early, without an error, when the signal says so. */
export const waitOnTimer: Wait = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const finish = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, ms)
    signal?.addEventListener('abort', finish)
  })
