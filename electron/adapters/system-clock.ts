// The computer's clock and its timers.
import type { Clock } from '../core/ports.ts'

/** The most a timer of Node can hold; a longer wait would end at once. */
const longestTimerMs = 2_147_483_647

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (delayMs, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const end = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, Math.min(delayMs, longestTimerMs))
      signal?.addEventListener('abort', end, { once: true })
    }),
}
