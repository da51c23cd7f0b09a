// Splits an audience into tranches and reads tranches written on the command line.
import { MAX_TRANCHES, type Tranche } from './schedule.ts'

/**
 * People in each tranche, by largest remainder; on a tie the earlier tranche gets the person.
 * Whole percentages that add up to 100 give exactly the audience; while they do not, each
 * tranche shows its own share and the sum is the matching share of the audience, rounded.
 */
export function trancheHeadCounts(
  percents: readonly number[],
  audience: number,
): readonly number[] {
  const shares = percents.map((percent) => percent * audience)
  const counts = shares.map((share) => Math.floor(share / 100))
  const target = Math.round(sum(shares) / 100)
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share % 100 }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, target - sum(counts))) {
    counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export type TrancheParseProblem =
  | { readonly kind: 'no-tranches' }
  | { readonly kind: 'too-many-tranches'; readonly max: number; readonly count: number }
  /** `index` counts tranches from 0; `text` is that tranche as written. */
  | { readonly kind: 'missing-at-sign'; readonly index: number; readonly text: string }
  | { readonly kind: 'invalid-percent'; readonly index: number; readonly text: string }
  | { readonly kind: 'invalid-time'; readonly index: number; readonly text: string }

export type ParsedTranches =
  | { readonly ok: true; readonly tranches: Tranche[] }
  | { readonly ok: false; readonly problems: readonly TrancheParseProblem[] }

const PERCENT = /^(\d{1,3})\s*%?$/
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/**
 * Reads `10@2026-12-01T09:00,90@2026-12-01T14:00`; all times are in `zone`. Only the writing is
 * judged here: sums, dates and zones are for `scheduleProblems`.
 */
export function parseTranches(text: string, zone: string): ParsedTranches {
  if (text.trim() === '') return { ok: false, problems: [{ kind: 'no-tranches' }] }
  const pieces = text.split(',').map((piece) => piece.trim())
  if (pieces.length > MAX_TRANCHES) {
    const problem = { kind: 'too-many-tranches', max: MAX_TRANCHES, count: pieces.length } as const
    return { ok: false, problems: [problem] }
  }
  const parsed = pieces.map((piece, index) => parseTranche(piece, { index, zone }))
  const problems = parsed.filter((result) => 'kind' in result)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, tranches: parsed.filter((result) => 'time' in result) }
}

function parseTranche(
  text: string,
  { index, zone }: { readonly index: number; readonly zone: string },
): Tranche | TrancheParseProblem {
  const [percentText, at, ...rest] = text.split('@').map((half) => half.trim())
  if (percentText === undefined || at === undefined || rest.length > 0) {
    return { kind: 'missing-at-sign', index, text }
  }
  const percent = Number(PERCENT.exec(percentText)?.[1] ?? Number.NaN)
  if (!(percent >= 1 && percent <= 100)) return { kind: 'invalid-percent', index, text }
  if (!TIME.test(at)) return { kind: 'invalid-time', index, text }
  return { percent, time: { at, zone } }
}
