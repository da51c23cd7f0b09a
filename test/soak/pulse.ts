// Watches a process while it works: its memory after each collection, and how long its event loop is held up.
import { monitorEventLoopDelay } from 'node:perf_hooks'

export type Pulse = {
  /** Collects garbage first, which is left out of the event loop's figures. */
  readonly look: () => Sample
  /** Milliseconds that 99 of 100 turns of the event loop stay under. */
  readonly delayP99Ms: () => number
  /** Megabytes a minute, by least squares over the looks after the first fifth. */
  readonly slopeMbPerMinute: () => number
}

type Sample = { readonly minute: number; readonly megabytes: number }

/** Needs `node --expose-gc`. */
export function takePulse(): Pulse {
  const collect = globalThis.gc
  if (collect === undefined) throw new Error('start it with node --expose-gc')
  const startedAt = performance.now()
  const samples: Sample[] = []
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  return {
    look() {
      delay.disable()
      collect()
      const { heapUsed, external } = process.memoryUsage()
      const minute = (performance.now() - startedAt) / 60_000
      const sample = { minute, megabytes: (heapUsed + external) / 1e6 }
      samples.push(sample)
      delay.enable()
      return sample
    },
    delayP99Ms: () => delay.percentile(99) / 1e6,
    slopeMbPerMinute: () => slope(samples.slice(Math.floor(samples.length / 5))),
  }
}

function slope(samples: readonly Sample[]): number {
  const mean = (pick: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + pick(sample), 0) / samples.length
  const [minute, megabytes] = [mean((one) => one.minute), mean((one) => one.megabytes)]
  const spread = samples.reduce((sum, one) => sum + (one.minute - minute) ** 2, 0)
  const shared = samples.reduce(
    (sum, one) => sum + (one.minute - minute) * (one.megabytes - megabytes),
    0,
  )
  return spread === 0 ? 0 : shared / spread
}
