// The import's state and everything that can happen to it, from choosing a file to the corrected list.
import { create } from 'zustand'
import { createFixesActions } from './fixes-actions.ts'
import type { ImportState } from './import-state.ts'
import type { KnownPeople } from './known-people.ts'
import type { LastMonth } from './last-month.ts'
import type { ImportMemory } from './list-memory.ts'
import { type OptOuts, watchOptOuts } from './opt-outs.ts'
import { createReadingActions } from './reading-actions.ts'
import { createRowActions } from './row-actions.ts'
import type { SavedLists } from './saved-lists.ts'
import type { OpenTable } from './table/table-client.ts'

type Options = {
  readonly openTable: OpenTable
  /** ISO 3166 alpha-2 for local numbers, until the person chooses another. */
  readonly country?: string
  readonly optOuts?: OptOuts
  readonly knownPeople?: KnownPeople
  readonly memory?: ImportMemory
  readonly lastMonth?: LastMonth
  readonly savedLists?: SavedLists
}

export function createImportStore({
  openTable,
  country = 'CO',
  optOuts,
  knownPeople,
  memory,
  lastMonth,
  savedLists,
}: Options) {
  const store = create<ImportState>()((set, get) => ({
    list: { stage: 'empty' },
    knownPeople: knownPeople ?? null,
    memory: memory ?? null,
    lastMonth: lastMonth ?? null,
    savedLists: savedLists ?? null,
    isNaming: false,
    namingShown: (isNaming) => set({ isNaming }),
    country,
    usualCountry: country,
    countries: [],
    fixes: null,
    ...createReadingActions({ openTable, set, get }),
    ...createRowActions({ set, get }),
    ...createFixesActions({ set, get }),
  }))
  if (optOuts) watchOptOuts(store, optOuts)
  return store
}

export type ImportStore = ReturnType<typeof createImportStore>
