// A clock that moves only when a test moves it, and wakes those who wait in the order of their times.
import type { Clock } from '../../electron/core/ports.ts'
import { type Waiter, waitAmong } from './waiters.ts'

export type FakeClock = Clock & {
  /** Moves the time on, stopping at each waiter's moment and letting its work run before the next. */
  readonly advance: (ms: number) => Promise<void>
  /** Lets work that waits for no time run. */
  readonly settle: () => Promise<void>
  /** Moves the time on without waking anybody on the way, as when the computer slept. */
  readonly sleep: (ms: number) => void
  /** Moves on, no more than needed, until the work has ended; answers what it answered. */
  readonly through: <T>(work: Promise<T>) => Promise<T>
  /** Moves on in steps until `condition` holds; throws after `withinMs`. */
  readonly until: (condition: () => boolean, withinMs?: number) => Promise<void>
}

/** Turns of the event loop that one step of work may take without a timer of its own. */
const turns = 30

export function createFakeClock(start = '2026-12-01T15:00:00Z'): FakeClock {
  let now = Date.parse(start)
  const waiters = new Set<Waiter>()

  function wait(delayMs: number, signal?: AbortSignal): Promise<void> {
    return waitAmong(waiters, now + delayMs, signal)
  }

  async function settle(): Promise<void> {
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate)
  }

  async function advance(ms: number): Promise<void> {
    const end = now + ms
    await settle()
    for (let next = earliest(waiters); next !== null && next.due <= end; next = earliest(waiters)) {
      now = Math.max(now, next.due)
      next.wake()
      await settle()
    }
    now = end
  }

  async function until(condition: () => boolean, withinMs = 600_000): Promise<void> {
    const end = now + withinMs
    await settle()
    while (!condition()) {
      if (now >= end) throw new Error(`nothing happened within ${withinMs} ms of the fake clock`)
      await advance(250)
    }
  }

  async function through<T>(work: Promise<T>): Promise<T> {
    let isOver = false
    const over = () => {
      isOver = true
    }
    work.then(over, over)
    await settle()
    while (!isOver) await advance(20)
    return work
  }

  function sleep(ms: number): void {
    now += ms
  }

  return { now: () => now, wait, advance, settle, sleep, through, until }
}

function earliest(waiters: ReadonlySet<Waiter>): Waiter | null {
  let first: Waiter | null = null
  for (const waiter of waiters) if (first === null || waiter.due < first.due) first = waiter
  return first
}
