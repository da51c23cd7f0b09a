// What the draft of the sending step amounts to: its schedule, its problems, and the finished plan.
import type { CampaignJob, Target } from '../../../shared/campaigns/campaign.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import {
  type ScheduleProblem,
  scheduleProblems,
} from '../../../shared/schedule/schedule-problems.ts'
import { resolveTime } from '../../../shared/schedule/scheduled-time.ts'
import type { ScheduleDraft, ScheduleState } from './schedule-store.ts'

const MAX_NAME = 100
export const MAX_SENDER = 20

/** Everything a campaign needs but its people and its text. */
export type PlannedSend = Pick<CampaignJob, 'name' | 'senderId' | 'purpose' | 'target' | 'schedule'>

export type DraftField = 'name' | 'sender' | 'purpose' | 'group'

export type DraftProblem =
  | { readonly kind: 'missing' | 'too-long'; readonly field: DraftField }
  | { readonly kind: 'schedule'; readonly problem: ScheduleProblem }

export function scheduleOf({ kind, time, tranches }: ScheduleDraft): Schedule {
  switch (kind) {
    case 'now':
      return { kind }
    case 'at':
      return { kind, time }
    case 'tranches':
      return { kind, tranches: tranches.map(({ percent, time: at }) => ({ percent, time: at })) }
    default:
      return kind satisfies never
  }
}

export function groupNameOf({ groupName, name }: ScheduleDraft): string {
  return groupName ?? name
}

export function targetOf(draft: ScheduleDraft): Target {
  if (draft.targetKind === 'direct') return { kind: 'direct' }
  return { kind: 'new-group', groupName: groupNameOf(draft).trim() }
}

/** Errors and warnings in the order of the screen; `audience` counts people. */
export function draftProblems(
  state: ScheduleDraft & Pick<ScheduleState, 'nowMs'>,
  audience: number,
): readonly DraftProblem[] {
  const now = new Date(state.nowMs).toISOString()
  const group = groupNameOf(state)
  return [
    ...textProblems('name', state.name, MAX_NAME),
    ...textProblems('sender', state.senderId, MAX_SENDER),
    ...(state.purpose === null ? [{ kind: 'missing', field: 'purpose' } as const] : []),
    // A group that only follows a blank name would be the same complaint twice.
    ...(state.targetKind === 'direct' || state.groupName === null
      ? []
      : textProblems('group', group, MAX_NAME)),
    ...scheduleProblems(scheduleOf(state), now, audience || undefined).map(
      (problem): DraftProblem => ({ kind: 'schedule', problem }),
    ),
  ]
}

function textProblems(field: DraftField, text: string, most: number): readonly DraftProblem[] {
  const { length } = text.trim()
  if (length === 0) return [{ kind: 'missing', field }]
  return length > most ? [{ kind: 'too-long', field }] : []
}

export function isError(problem: DraftProblem): boolean {
  return problem.kind !== 'schedule' || problem.problem.severity === 'error'
}

/** null while anything is missing or wrong. */
export function plannedSend(
  state: ScheduleDraft & Pick<ScheduleState, 'nowMs'>,
  audience: number,
): PlannedSend | null {
  const { purpose } = state
  if (purpose === null || draftProblems(state, audience).some(isError)) return null
  return {
    name: state.name.trim(),
    senderId: state.senderId.trim(),
    purpose,
    target: targetOf(state),
    schedule: scheduleOf(state),
  }
}

/** First and last start, ISO in UTC; null where nothing resolves or the send is at once. */
export function startsOf(
  schedule: Schedule,
): { readonly first: string; readonly last: string } | null {
  if (schedule.kind === 'now') return null
  const times = schedule.kind === 'at' ? [schedule.time] : schedule.tranches.map(({ time }) => time)
  const instants = times.flatMap((time) => {
    const resolved = resolveTime(time)
    return resolved.kind === 'resolved' ? [resolved.instant] : []
  })
  if (instants.length < times.length) return null
  const sorted = instants.toSorted((a, b) => Date.parse(a) - Date.parse(b))
  const [first] = sorted
  const last = sorted.at(-1)
  return first && last ? { first, last } : null
}
