// Measures in the page how long it left the person without an answer.
import type { Page } from '@playwright/test'

export type Pauses = {
  /** Between two frames, in milliseconds: one that could be seen. */
  readonly frameMs: number
  /** Of a single task, in milliseconds; 0 when none took 50 or more. */
  readonly taskMs: number
}

type Watching = { pauses: { frameMs: number; taskMs: number } }

export function watchPauses(page: Page): Promise<void> {
  return page.evaluate(() => {
    const pauses = { frameMs: 0, taskMs: 0 }
    ;(window as unknown as Watching).pauses = pauses
    let last = performance.now()
    const frame = (now: number) => {
      pauses.frameMs = Math.max(pauses.frameMs, now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    new PerformanceObserver((found) => {
      for (const { duration } of found.getEntries()) {
        pauses.taskMs = Math.max(pauses.taskMs, duration)
      }
    }).observe({ type: 'longtask', buffered: false })
  })
}

/** Since the watch began, rounded. */
export function longestPauses(page: Page): Promise<Pauses> {
  return page.evaluate(() => {
    const { frameMs, taskMs } = (window as unknown as Watching).pauses
    return { frameMs: Math.round(frameMs), taskMs: Math.round(taskMs) }
  })
}
