// The numbers that no message may go to, as far as the person has looked, and what changes them.
import { create } from 'zustand'
import type { Exclusion, ExclusionSource } from '../../../shared/exclusions/exclusion.ts'
import type { CommandOutput } from '../../../shared/ipc/contract.ts'
import { maxExclusionsPerChunk } from '../../../shared/ipc/exclusion-menu.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'

/** Entries asked for at a time. */
const pageSize = 50

export type ExclusionList =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  | {
      readonly stage: 'ready'
      /** Newest first; of a search, the one number if it is there. */
      readonly entries: readonly Exclusion[]
      /** Everybody on the list, whatever is looked for. */
      readonly total: number
      readonly more: boolean
      readonly older: 'idle' | 'loading' | Failure
    }

export type NewNumbers = {
  /** E.164, each once. */
  readonly numbers: readonly string[]
  readonly source: ExclusionSource
  readonly reason: string
  readonly onProgress?: (done: number) => void
}

export type Added = CommandOutput<'exclusions.add'>

/** The actions that change the list reject with `CommandError`; the form that called them shows it. */
export type ExclusionsState = {
  readonly list: ExclusionList
  /** The number that is looked for, in E.164; null for all of them. */
  readonly wanted: string | null
  readonly opened: () => Promise<void>
  readonly searched: (e164: string | null) => Promise<void>
  readonly olderWanted: () => Promise<void>
  readonly added: (numbers: NewNumbers) => Promise<Added>
  /** The person agreed to exactly these. */
  readonly removed: (numbers: readonly string[]) => Promise<number>
  readonly exported: () => Promise<CommandOutput<'exclusions.export'>>
}

export function createExclusionsStore({ call }: { readonly call: Call }) {
  return create<ExclusionsState>()((set, get) => {
    let asked = 0

    /** An answer that comes after a newer question is nobody's. */
    async function read() {
      asked += 1
      const mine = asked
      const { wanted } = get()
      try {
        const page = await call('exclusions.list', {
          ...(wanted !== null && { number: wanted }),
          limit: pageSize,
        })
        if (mine === asked) set({ list: { stage: 'ready', ...page, older: 'idle' } })
      } catch (error) {
        if (mine === asked) set({ list: { stage: 'failed', failure: toFailure(error) } })
      }
    }

    return {
      list: { stage: 'loading' },
      wanted: null,
      opened: read,
      async searched(wanted) {
        if (get().wanted === wanted) return
        set({ wanted })
        await read()
      },
      async olderWanted() {
        const { list } = get()
        const before = list.stage === 'ready' ? list.entries.at(-1)?.id : undefined
        if (list.stage !== 'ready' || before === undefined || list.older === 'loading') return
        const mine = asked
        set({ list: { ...list, older: 'loading' } })
        try {
          const page = await call('exclusions.list', { before, limit: pageSize })
          const entries = [...list.entries, ...page.entries]
          if (mine === asked) set({ list: { ...list, ...page, entries, older: 'idle' } })
        } catch (error) {
          if (mine === asked) set({ list: { ...list, older: toFailure(error) } })
        }
      },
      async added(numbers) {
        try {
          return await addAll(call, numbers)
        } finally {
          await read()
        }
      },
      async removed(numbers) {
        const asking = { numbers: [...numbers], confirmedCount: numbers.length }
        const { removed } = await call('exclusions.remove', asking)
        await read()
        return removed
      },
      exported: () => call('exclusions.export'),
    }
  })
}

export type ExclusionsStore = ReturnType<typeof createExclusionsStore>

async function addAll(call: Call, { numbers, source, reason, onProgress }: NewNumbers) {
  let sum: Added = { added: 0, known: 0 }
  for (let from = 0; from < numbers.length; from += maxExclusionsPerChunk) {
    const chunk = numbers.slice(from, from + maxExclusionsPerChunk)
    const { added, known } = await call('exclusions.add', { numbers: chunk, source, reason })
    sum = { added: sum.added + added, known: sum.known + known }
    onProgress?.(from + chunk.length)
  }
  return sum
}
