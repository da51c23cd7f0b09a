// Gives property tests a seed that is printed, and repeated with SEED=… on the command line.
import { afterAll } from 'vitest'

const chosen = process.env.SEED

/** New in each run, on a build machine too: for the differential tests that hunt for rare inputs. */
export const freshSeed = chosen === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(chosen)

/** A build machine repeats the same cases, so that its verdict is about the change and not about luck. */
export const seed = process.env.CI === 'true' && chosen === undefined ? 20_261_123 : freshSeed

afterAll(() => {
  console.info(`seed ${seed} (repeat with SEED=${seed})`)
})

/** Parameters for `fc.assert`. */
export function seeded(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns }
}
