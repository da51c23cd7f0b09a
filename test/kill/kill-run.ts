// A whole run: rounds side by side until the kills are used up.
import { seededRandom } from '../bench/seeded-random.ts'
import { sumOf, type Verdict } from './judge.ts'
import { playRound, type RoundResult } from './kill-round.ts'
import { createSenderStable } from './sender-process.ts'

export type KillRunOptions = {
  /** Path of the bundled sender. */
  readonly program: string
  readonly kills: number
  readonly seed: number
  /** Rounds at a time. */
  readonly lanes: number
  /** True ends the run early: enough was seen. */
  readonly isEnough?: (verdict: Verdict) => boolean
}

export async function killRun(options: KillRunOptions): Promise<RoundResult> {
  const { program, seed, lanes, isEnough = () => false } = options
  const stable = createSenderStable(program, lanes)
  const random = seededRandom(seed)
  const results: RoundResult[] = []
  let left = options.kills
  const takeKill = () => {
    left -= 1
    return left >= 0
  }
  const verdict = () => sumOf(results.map((result) => result.verdict))
  const lane = async () => {
    while (left > 0 && !isEnough(verdict())) {
      results.push(await playRound(random.below(2 ** 31), stable, takeKill))
      left = options.kills - verdict().kills
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, lane))
  } finally {
    stable.close()
  }
  const total = (part: 'requests' | 'faults') =>
    results.reduce((sum, result) => sum + result[part], 0)
  return {
    verdict: verdict(),
    notes: results.flatMap((result) => result.notes),
    requests: total('requests'),
    faults: total('faults'),
  }
}
