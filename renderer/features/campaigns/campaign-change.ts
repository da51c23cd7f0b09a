// The change a person is about to make to a scheduled campaign: what is wrong with it and what it changes.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { parseTemplate, wildcardNames } from '../../../shared/messages/template.ts'
import {
  type TemplateProblem,
  templateProblems,
} from '../../../shared/messages/template-problems.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'

export type PlannedSchedule = Exclude<Schedule, { kind: 'now' }>
export type Change = { readonly template: string; readonly schedule: PlannedSchedule }

/** null for a campaign that was sent at once: it has no times to move. */
export function changeOf({ template, schedule }: Campaign): Change | null {
  return schedule.kind === 'now' ? null : { template, schedule }
}

/**
 * The first thing that forbids the text. A field the first text did not use counts as unknown, even
 * with a default: its values were never uploaded.
 */
export function messageProblem(template: string, campaign: Campaign): TemplateProblem | null {
  const uploaded = wildcardNames(parseTemplate(campaign.template))
  const problems = templateProblems(parseTemplate(template), uploaded)
  const forbids = (problem: TemplateProblem) =>
    problem.severity === 'error' || problem.kind === 'unknown-field-with-default'
  return problems.find(forbids) ?? null
}

export type Differences = { readonly message: boolean; readonly schedule: boolean }

export function differences(campaign: Campaign, change: Change): Differences {
  return {
    message: campaign.template !== change.template,
    schedule: JSON.stringify(campaign.schedule) !== JSON.stringify(change.schedule),
  }
}

/** One time and one tranche of everybody are the same thing, so a person may go from one to the other. */
export function asTranches(schedule: PlannedSchedule): Extract<Schedule, { kind: 'tranches' }> {
  if (schedule.kind === 'tranches') return schedule
  return { kind: 'tranches', tranches: [{ percent: 100, time: schedule.time }] }
}

export function asOneTime(schedule: PlannedSchedule): Extract<Schedule, { kind: 'at' }> | null {
  if (schedule.kind === 'at') return schedule
  const time = schedule.tranches[0]?.time
  return time ? { kind: 'at', time } : null
}
