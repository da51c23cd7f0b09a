// Holds the chosen times against the country's hours and works out where each could move.

import { knowledgeOf } from '../../../shared/rules/countries.ts'
import type { CountryRules } from '../../../shared/rules/country-rules.ts'
import {
  type LegalWindowProblem,
  legalWindowProblem,
  nextLawfulTime,
} from '../../../shared/rules/legal-window.ts'
import { reflowTranches } from '../../../shared/rules/reflow.ts'
import type { Schedule, ScheduledTime, Tranche } from '../../../shared/schedule/schedule.ts'
import { resolveTime, toInstant, toScheduledTime } from '../../../shared/schedule/scheduled-time.ts'
import { scheduleOf } from './schedule-selectors.ts'
import type { ScheduleDraft, ScheduleState } from './schedule-store.ts'

/** `index` counts times from 0; `next` is the nearest allowed one, in the zone the person chose. */
export type LegalAdvice = {
  readonly index: number
  readonly problem: LegalWindowProblem
  readonly next: ScheduledTime | null
}

/** Time to look the plan over, so that what is proposed is not past when it is confirmed. */
const MARGIN_MS = 10 * 60_000

function notBefore(instant: string, nowMs: number): string {
  return new Date(Math.max(Date.parse(instant), nowMs + MARGIN_MS)).toISOString()
}

type Draft = ScheduleDraft & Pick<ScheduleState, 'nowMs'>

/** Empty without a purpose, without known hours, or when every time is allowed. Times that do not resolve are left to the schedule's own problems. */
export function legalAdvice(draft: Draft, country: string): readonly LegalAdvice[] {
  const { purpose } = draft
  const rules = rulesOf(country)
  if (purpose === null || rules === null) return []
  return startingTimes(draft).flatMap(({ instant, zone, index }) => {
    const problem = legalWindowProblem(instant, purpose, rules)
    if (problem === null) return []
    const next = nextLawfulTime(notBefore(instant, draft.nowMs), purpose, rules)
    return [{ index, problem, next: next === null ? null : toScheduledTime(next, zone) }]
  })
}

/** New times for all the tranches, in their order; null when there is no lawful plan. */
export function lawfulTranches(draft: Draft, country: string): readonly ScheduledTime[] | null {
  const schedule = scheduleOf(draft)
  const rules = rulesOf(country)
  if (schedule.kind !== 'tranches' || draft.purpose === null || rules === null) return null
  if (schedule.tranches.some(({ time }) => resolveTime(time).kind !== 'resolved')) return null
  const ahead = withoutPast(schedule.tranches, draft.nowMs)
  return reflowTranches(ahead, draft.purpose, rules)?.map(({ time }) => time) ?? null
}

function rulesOf(country: string): CountryRules | null {
  const knowledge = knowledgeOf(country)
  return knowledge.kind === 'rules' ? knowledge.rules : null
}

function startingTimes(draft: Draft) {
  const schedule = scheduleOf(draft)
  if (schedule.kind === 'now') {
    return [{ instant: new Date(draft.nowMs).toISOString(), zone: draft.time.zone, index: 0 }]
  }
  return timesOf(schedule).flatMap((time, index) => {
    const resolved = resolveTime(time)
    return resolved.kind === 'resolved'
      ? [{ instant: resolved.instant, zone: time.zone, index }]
      : []
  })
}

function timesOf(schedule: Exclude<Schedule, { kind: 'now' }>): readonly ScheduledTime[] {
  return schedule.kind === 'at' ? [schedule.time] : schedule.tranches.map(({ time }) => time)
}

/** Tranches whose time is past move together, so that the distance between them stays. */
function withoutPast(tranches: readonly Tranche[], nowMs: number): readonly Tranche[] {
  const earliestMs = Math.min(...tranches.map(({ time }) => Date.parse(toInstant(time))))
  const shiftMs = nowMs + MARGIN_MS - earliestMs
  return tranches.map(({ percent, time }) => {
    const askedMs = Date.parse(toInstant(time))
    if (askedMs > nowMs) return { percent, time }
    const instant = new Date(askedMs + shiftMs).toISOString()
    return { percent, time: toScheduledTime(instant, time.zone) }
  })
}
