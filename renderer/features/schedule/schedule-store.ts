// How and when the campaign leaves, while a person is still deciding: name, purpose, target and times.
import { create } from 'zustand'
import type { Purpose, Target } from '../../../shared/campaigns/campaign.ts'
import {
  MAX_TRANCHES,
  type Schedule,
  type ScheduledTime,
  type Tranche,
} from '../../../shared/schedule/schedule.ts'
import { isKnownZone } from '../../../shared/schedule/scheduled-time.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import { nextMorning, sameTimeNextDay } from './draft-times.ts'

/** `id` tells one from another while they are added and removed. */
export type DraftTranche = {
  readonly id: number
  readonly percent: number
  readonly time: ScheduledTime
}

/** Each kind of schedule keeps what was typed in it, so trying another loses nothing. */
export type ScheduleDraft = {
  readonly name: string
  readonly senderId: string
  /** null until chosen: the law's hours hang on it, so there is no default. */
  readonly purpose: Purpose | null
  readonly targetKind: Target['kind']
  /** null: the group takes the campaign's name. */
  readonly groupName: string | null
  readonly kind: Schedule['kind']
  readonly time: ScheduledTime
  readonly tranches: readonly DraftTranche[]
}

export type ScheduleState = ScheduleDraft & {
  /** Epoch milliseconds of the last tick: what "past" is judged by. */
  readonly nowMs: number
  /** The person asked to go on: what is still blank is now a problem to show. */
  readonly asked: boolean
  readonly nameTyped: (name: string) => void
  readonly senderTyped: (senderId: string) => void
  readonly purposeChosen: (purpose: Purpose) => void
  readonly targetChosen: (kind: Target['kind']) => void
  readonly groupNamed: (groupName: string) => void
  readonly kindChosen: (kind: Schedule['kind']) => void
  readonly timeChosen: (time: ScheduledTime) => void
  readonly trancheAdded: () => void
  readonly trancheRemoved: (id: number) => void
  readonly trancheChanged: (id: number, change: Partial<Tranche>) => void
  /** New times for the tranches there are, in their order. */
  readonly tranchesMoved: (times: readonly ScheduledTime[]) => void
  readonly clockTicked: () => void
  readonly continueAsked: () => void
}

type Options = { readonly now: () => number; readonly zone: string; readonly senderId: string }
type Set = (
  change: Partial<ScheduleState> | ((state: ScheduleState) => Partial<ScheduleState>),
) => void

/** `now` answers epoch milliseconds; `zone` is the one proposed for every time. */
export const createScheduleStore = ({ now, zone, senderId }: Options) =>
  create<ScheduleState>()((set) => ({
    ...blankDraft(now(), isKnownZone(zone) ? zone : defaultSettings.zone),
    senderId,
    nowMs: now(),
    asked: false,
    nameTyped: (name) => set({ name }),
    senderTyped: (typed) => set({ senderId: typed }),
    purposeChosen: (purpose) => set({ purpose }),
    targetChosen: (targetKind) => set({ targetKind }),
    groupNamed: (groupName) => set({ groupName }),
    kindChosen: (kind) => set({ kind }),
    timeChosen: (time) => set({ time }),
    ...trancheActions(set),
    clockTicked: () => set({ nowMs: now() }),
    continueAsked: () => set({ nowMs: now(), asked: true }),
  }))

export type ScheduleStore = ReturnType<typeof createScheduleStore>

/** A first small tranche shows mistakes while they are still cheap. */
function blankDraft(nowMs: number, zone: string): ScheduleDraft {
  const morning = nextMorning(nowMs, zone)
  return {
    name: '',
    senderId: '',
    purpose: null,
    targetKind: 'new-group',
    groupName: null,
    kind: 'now',
    time: morning,
    tranches: [
      { id: 1, percent: 10, time: morning },
      { id: 2, percent: 90, time: { ...morning, at: `${morning.at.slice(0, 10)}T14:00` } },
    ],
  }
}

function trancheActions(set: Set) {
  return {
    trancheAdded: () =>
      set(({ tranches, time }) => {
        if (tranches.length >= MAX_TRANCHES) return {}
        const { shares, percent } = roomForOneMore(tranches.map((tranche) => tranche.percent))
        const last = tranches.at(-1)
        const id = Math.max(0, ...tranches.map((tranche) => tranche.id)) + 1
        const kept = tranches.map((tranche, index) => ({ ...tranche, percent: shares[index] ?? 0 }))
        return {
          tranches: [...kept, { id, percent, time: last ? sameTimeNextDay(last.time) : time }],
        }
      }),
    trancheRemoved: (id: number) =>
      set(({ tranches }) => ({ tranches: tranches.filter((tranche) => tranche.id !== id) })),
    trancheChanged: (id: number, change: Partial<Tranche>) =>
      set(({ tranches }) => ({
        tranches: tranches.map((tranche) =>
          tranche.id === id ? { ...tranche, ...change } : tranche,
        ),
      })),
    tranchesMoved: (times: readonly ScheduledTime[]) =>
      set(({ tranches }) => ({
        tranches: tranches.map((tranche, index) => ({
          ...tranche,
          time: times[index] ?? tranche.time,
        })),
      })),
  }
}

/** What is missing to 100 goes to the new tranche; where nothing is, it takes half of the largest. */
function roomForOneMore(shares: readonly number[]) {
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0)
  if (missing > 0) return { shares, percent: missing }
  const largest = shares.indexOf(Math.max(...shares))
  const half = Math.floor((shares[largest] ?? 0) / 2)
  return {
    shares: shares.map((share, index) => (index === largest ? share - half : share)),
    percent: half,
  }
}
