// The record of what left this computer, as far back as the person has looked, with its filter.
import { create } from 'zustand'
import type { ActivityEntry, ActivityOutcome } from '../../../shared/activity/activity-entry.ts'
import type { Departures } from '../../../shared/activity/departures.ts'
import type { CommandOutput } from '../../../shared/ipc/contract.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'

/** Entries asked for at a time. */
const pageSize = 50

export type ActivityFilter = {
  readonly search: string
  readonly outcome: ActivityOutcome | null
  readonly withPeople: boolean
}

export type ActivityList =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  | {
      readonly stage: 'ready'
      /** Newest first. */
      readonly entries: readonly ActivityEntry[]
      readonly total: number
      readonly more: boolean
      /** Of everything that is kept. */
      readonly departures: Departures
      readonly older: 'idle' | 'loading' | Failure
    }

export type ActivityState = {
  readonly list: ActivityList
  readonly filter: ActivityFilter
  readonly opened: () => Promise<void>
  readonly filterChanged: (filter: ActivityFilter) => Promise<void>
  readonly olderWanted: () => Promise<void>
  /** Rejects with `CommandError`. */
  readonly exported: (format: 'csv' | 'json') => Promise<CommandOutput<'activity.export'>>
}

export const noFilter: ActivityFilter = { search: '', outcome: null, withPeople: false }

export function createActivityStore({ call }: { readonly call: Call }) {
  return create<ActivityState>()((set, get) => {
    let asked = 0

    /** An answer that comes after a newer question is nobody's. */
    async function read() {
      asked += 1
      const mine = asked
      try {
        const page = await call('activity.list', { ...query(get().filter), limit: pageSize })
        if (mine === asked) set({ list: { stage: 'ready', ...page, older: 'idle' } })
      } catch (error) {
        if (mine === asked) set({ list: { stage: 'failed', failure: toFailure(error) } })
      }
    }

    return {
      list: { stage: 'loading' },
      filter: noFilter,
      opened: read,
      filterChanged(filter) {
        set({ filter })
        return read()
      },
      async olderWanted() {
        const { list, filter } = get()
        const before = list.stage === 'ready' ? list.entries.at(-1)?.id : undefined
        if (list.stage !== 'ready' || before === undefined || list.older === 'loading') return
        const mine = asked
        set({ list: { ...list, older: 'loading' } })
        try {
          const page = await call('activity.list', { ...query(filter), before, limit: pageSize })
          const entries = [...list.entries, ...page.entries]
          if (mine === asked) set({ list: { ...list, ...page, entries, older: 'idle' } })
        } catch (error) {
          if (mine === asked) set({ list: { ...list, older: toFailure(error) } })
        }
      },
      exported: (format) => call('activity.export', { ...query(get().filter), format }),
    }
  })
}

export type ActivityStore = ReturnType<typeof createActivityStore>

export function isFiltering({ search, outcome, withPeople }: ActivityFilter): boolean {
  return search.trim() !== '' || outcome !== null || withPeople
}

function query({ search, outcome, withPeople }: ActivityFilter) {
  const wanted = search.trim()
  return {
    ...(wanted && { search: wanted }),
    ...(outcome && { outcome }),
    ...(withPeople && { withPeople }),
  }
}
