// Gives property tests a seed that is printed, and repeated with SEED=… on the command line.
import { afterAll } from 'vitest'

const chosen = process.env.SEED
const seed = chosen === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(chosen)

afterAll(() => {
  console.info(`seed ${seed} (repeat with SEED=${seed})`)
})

/** Parameters for `fc.assert`. */
export function seeded(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns }
}
