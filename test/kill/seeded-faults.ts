// Decides by a seed what goes wrong at the provider: 15 of 100 requests meet a fault, before or after the work.
import {
  createPracticeFaults,
  type PracticeFault,
  type PracticeFaults,
} from '../../electron/practice/practice-faults.ts'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'

export type SeededFaults = PracticeFaults & {
  /** From here on nothing goes wrong. */
  readonly end: () => void
  /** Told of every request before it is served. */
  readonly onRequest: (hear: () => void) => void
  readonly tally: () => FaultTally
}

export type FaultTally = { readonly requests: number; readonly faults: number }

const share = 0.15
const lostWords = [500, 502, 503, 504, 408, 409, 425] as const

export function createSeededFaults(seed: number): SeededFaults {
  const random = seededRandom(seed)
  let isOver = false
  let requests = 0
  let faults = 0
  let hear = () => {}
  return {
    ...createPracticeFaults(),
    take() {
      requests += 1
      hear()
      if (isOver || random.next() >= share) return null
      faults += 1
      return anyFault(random)
    },
    end: () => {
      isOver = true
    },
    onRequest: (listener) => {
      hear = listener
    },
    tally: () => ({ requests, faults }),
  }
}

function anyFault(random: SeededRandom): PracticeFault {
  const when = random.next() < 0.5 ? 'before' : 'after'
  const kind = random.pick(['status', 'status', 'reset', 'timeout', 'html', 'other'] as const)
  if (kind === 'status') return { kind, status: random.pick(lostWords), when }
  if (kind !== 'other') return { kind, when }
  const rare = random.pick(['redirect', 'redirect', 'truncated', 'empty', 'busy'] as const)
  // A provider that says "too many requests" has not done the work, and one that says yes has.
  if (rare === 'busy') return { kind: 'status', status: 429, when: 'before' }
  return rare === 'empty' ? { kind: rare, when: 'after' } : { kind: rare, when }
}
