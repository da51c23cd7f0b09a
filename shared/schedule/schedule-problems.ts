// Says what is wrong with a schedule before anybody may send it.
import type { Schedule, ScheduledTime, Tranche } from './schedule.ts'
import { resolveTime } from './scheduled-time.ts'
import { trancheHeadCounts } from './tranches.ts'

/** `index` counts tranches from 0; a schedule at one time has only index 0. */
export type ScheduleProblem =
  | { readonly kind: 'no-tranches'; readonly severity: 'error' }
  | { readonly kind: 'percentages-not-100'; readonly severity: 'error'; readonly total: number }
  | { readonly kind: 'zero-percent'; readonly severity: 'error'; readonly index: number }
  | {
      readonly kind: 'invalid-percent'
      readonly severity: 'error'
      readonly index: number
      readonly percent: number
    }
  /** Its share of the audience rounds to nobody. */
  | {
      readonly kind: 'empty-tranche'
      readonly severity: 'error'
      readonly index: number
      readonly percent: number
      readonly audience: number
    }
  | TimeProblem
  | {
      readonly kind: 'same-time' | 'out-of-order'
      readonly severity: 'warning'
      readonly index: number
      readonly otherIndex: number
    }

export type TimeProblem = { readonly index: number; readonly time: ScheduledTime } & (
  | { readonly kind: 'unknown-zone' | 'invalid-date' | 'past-time'; readonly severity: 'error' }
  /** The clock jumps over this time that night; `nextAt` is the same time moved by the jump. */
  | { readonly kind: 'nonexistent-time'; readonly severity: 'error'; readonly nextAt: string }
  /** The clock shows this time twice that night; the first is used. */
  | { readonly kind: 'ambiguous-time'; readonly severity: 'warning' }
)

export type ScheduleProblemKind = ScheduleProblem['kind']

/**
 * Problems in the order of the tranches, those of the whole first. `nowInstant` is ISO in UTC;
 * a time equal to it is already past. Without an audience, empty tranches are not looked for.
 */
export function scheduleProblems(
  schedule: Schedule,
  nowInstant: string,
  audience?: number,
): readonly ScheduleProblem[] {
  switch (schedule.kind) {
    case 'now':
      return []
    case 'at':
      return timeProblems(schedule.time, 0, nowInstant)
    case 'tranches':
      return trancheProblems(schedule.tranches, nowInstant, audience)
    default:
      return schedule satisfies never
  }
}

function trancheProblems(
  tranches: readonly Tranche[],
  nowInstant: string,
  audience: number | undefined,
): readonly ScheduleProblem[] {
  if (tranches.length === 0) return [{ kind: 'no-tranches', severity: 'error' }]
  const percents = tranches.map((tranche) => tranche.percent)
  return [
    ...percentProblems(percents, audience),
    ...tranches.flatMap(({ time }, index) => timeProblems(time, index, nowInstant)),
    ...orderProblems(tranches),
  ]
}

function percentProblems(
  percents: readonly number[],
  audience: number | undefined,
): readonly ScheduleProblem[] {
  const problems: ScheduleProblem[] = []
  const total = percents.reduce((sum, percent) => sum + percent, 0)
  if (total !== 100) problems.push({ kind: 'percentages-not-100', severity: 'error', total })
  const counts = audience === undefined ? [] : trancheHeadCounts(percents, audience)
  percents.forEach((percent, index) => {
    if (percent === 0) {
      problems.push({ kind: 'zero-percent', severity: 'error', index })
    } else if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
      problems.push({ kind: 'invalid-percent', severity: 'error', index, percent })
    } else if (audience !== undefined && counts[index] === 0) {
      problems.push({ kind: 'empty-tranche', severity: 'error', index, percent, audience })
    }
  })
  return problems
}

function timeProblems(
  time: ScheduledTime,
  index: number,
  nowInstant: string,
): readonly TimeProblem[] {
  const resolved = resolveTime(time)
  if (resolved.kind === 'nonexistent-time') {
    return [{ kind: resolved.kind, severity: 'error', index, time, nextAt: resolved.nextAt }]
  }
  if (resolved.kind !== 'resolved') {
    return [{ kind: resolved.kind, severity: 'error', index, time }]
  }
  const problems: TimeProblem[] = []
  if (Date.parse(resolved.instant) <= Date.parse(nowInstant)) {
    problems.push({ kind: 'past-time', severity: 'error', index, time })
  }
  if (resolved.ambiguous) {
    problems.push({ kind: 'ambiguous-time', severity: 'warning', index, time })
  }
  return problems
}

function orderProblems(tranches: readonly Tranche[]): readonly ScheduleProblem[] {
  const problems: ScheduleProblem[] = []
  const firstIndexAt = new Map<number, number>()
  let latest: { readonly epochMs: number; readonly index: number } | null = null
  tranches.forEach(({ time }, index) => {
    const resolved = resolveTime(time)
    if (resolved.kind !== 'resolved') return
    const epochMs = Date.parse(resolved.instant)
    const sameIndex = firstIndexAt.get(epochMs)
    if (sameIndex !== undefined) {
      problems.push({ kind: 'same-time', severity: 'warning', index, otherIndex: sameIndex })
    } else if (latest !== null && epochMs < latest.epochMs) {
      problems.push({ kind: 'out-of-order', severity: 'warning', index, otherIndex: latest.index })
    }
    if (sameIndex === undefined) firstIndexAt.set(epochMs, index)
    if (latest === null || epochMs > latest.epochMs) latest = { epochMs, index }
  })
  return problems
}
