// Holds a time against the country's hours and offers the next one that keeps them.
import type { Purpose } from '../../../shared/campaigns/campaign.ts'
import { knowledgeOf } from '../../../shared/rules/countries.ts'
import { legalWindowProblem, nextLawfulTime } from '../../../shared/rules/legal-window.ts'
import type { ScheduledTime } from '../../../shared/schedule/schedule.ts'
import { resolveTime, toScheduledTime } from '../../../shared/schedule/scheduled-time.ts'

export type LawfulAdvice = {
  readonly reason: 'sunday' | 'holiday' | 'closed-day' | 'outside-hours'
  /** The hours of that day, blank when there are none. */
  readonly from: string
  readonly to: string
  readonly next: { readonly time: ScheduledTime; readonly instant: string } | null
}

/** null when the time is allowed, cannot be resolved, or no rules are known for the country. */
export function lawfulAdvice(
  time: ScheduledTime,
  { purpose, country }: { readonly purpose: Purpose; readonly country: string },
): LawfulAdvice | null {
  const knowledge = knowledgeOf(country)
  const resolved = resolveTime(time)
  if (knowledge.kind !== 'rules' || resolved.kind !== 'resolved') return null
  const problem = legalWindowProblem(resolved.instant, purpose, knowledge.rules)
  if (!problem) return null
  const instant = nextLawfulTime(resolved.instant, purpose, knowledge.rules)
  const hours = problem.kind === 'outside-hours' ? problem.allowed : { from: '', to: '' }
  return {
    reason: problem.kind,
    ...hours,
    next: instant ? { time: toScheduledTime(instant, time.zone), instant } : null,
  }
}
