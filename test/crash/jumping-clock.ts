// A clock that jumps to whoever waits next once nothing else is under way: hours of patience pass in no time.
import type { Clock } from '../../electron/core/ports.ts'
import { type Waiter, waitAmong } from '../fakes/waiters.ts'

export type JumpingClock = Clock & {
  /** Moves on as far as the work needs; throws when it can never end. */
  readonly through: <T>(work: Promise<T>) => Promise<T>
  /** Work that takes turns of the event loop but no time: the clock stands still meanwhile. */
  readonly during: <T>(work: Promise<T>) => Promise<T>
}

/** Turns of the event loop after which work that waits for nothing has come to a halt. */
const quietTurns = 4
const longestHistoryMs = 24 * 60 * 60_000

export function createJumpingClock(start = '2026-12-01T15:00:00Z'): JumpingClock {
  const startMs = Date.parse(start)
  let now = startMs
  let underWay = 0
  const waiters = new Set<Waiter>()

  async function quiet(isOver: () => boolean): Promise<void> {
    for (let turn = 0; turn < quietTurns && !isOver(); turn += 1) {
      await new Promise(setImmediate)
      if (underWay > 0) turn = -1
    }
  }

  function jump(): void {
    let next: Waiter | null = null
    for (const waiter of waiters) if (next === null || waiter.due < next.due) next = waiter
    if (next === null) throw new Error('everybody waits for something that never comes')
    now = Math.max(now, next.due)
    if (now - startMs > longestHistoryMs) throw new Error('it does not come to an end')
    next.wake()
  }

  return {
    now: () => now,
    wait: (delayMs, signal) => waitAmong(waiters, now + delayMs, signal),
    async through(work) {
      let isOver = false
      const over = () => {
        isOver = true
      }
      work.then(over, over)
      for (;;) {
        await quiet(() => isOver)
        if (isOver) return work
        jump()
      }
    },
    async during(work) {
      underWay += 1
      try {
        return await work
      } finally {
        underWay -= 1
      }
    },
  }
}
