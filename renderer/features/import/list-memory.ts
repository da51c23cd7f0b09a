// Keeps what the columns of a list are for its next month, and takes them so when it comes.
import type { StoreApi } from 'zustand'
import {
  type ColumnMapping,
  mappedColumns,
  mappingOf,
  settingsOfMapping,
} from '../../../shared/contacts/memory/column-mapping.ts'
import type { ListMemory, Recipe } from '../../../shared/contacts/memory/list-memory.ts'
import { recipeOf } from '../../../shared/contacts/table/cleaning-recipe.ts'
import { namedSettings, sameSettings } from '../../../shared/contacts/table/named-settings.ts'
import type { ImportState, ReadyList } from './import-state.ts'
import type { TableClient } from './table/table-client.ts'
import type { OpenedFile } from './table/table-facts.ts'

/** Whoever keeps it; a list is known by the names of its columns. */
export type ImportMemory = {
  readonly find: (names: readonly string[]) => Promise<ListMemory | null>
  /** Without a recipe, the one that is kept stays. */
  readonly keep: (
    names: readonly string[],
    mapping: ColumnMapping,
    recipe: Recipe | null,
  ) => Promise<unknown>
  readonly forget: (names: readonly string[]) => Promise<unknown>
}

/** `columnsUsed`: they differ from what was guessed, and are in use. */
export type Recalled = { readonly memory: ListMemory; readonly columnsUsed: boolean }

type Store = Pick<StoreApi<ImportState>, 'getState' | 'setState'>
type Read = { readonly table: TableClient; readonly file: OpenedFile; readonly country: string }

/** Null for a list nobody remembers; what cannot be looked up is not remembered. */
export async function recall({ memory }: ImportState, { table, file, country }: Read) {
  const found = await memory?.find(namesOf(file)).catch(() => null)
  if (!found || file.headerLine === null) return null
  const chosen = mappedColumns(file, found.mapping)
  const settings = settingsOfMapping(chosen, found.mapping.country ?? country)
  const guessed = file.columns.map(({ target }) => target)
  const before = settingsOfMapping({ targets: guessed, phoneColumns: file.phoneColumns }, country)
  const columnsUsed = !sameSettings(settings, before) || chosen.targets.join() !== guessed.join()
  const action = { kind: 'settings', settings: namedSettings(file, settings) } as const
  // One act of the log: a draft of this list is judged the same way again.
  const state = await table.ask({ kind: 'perform', action })
  const recalled: Recalled = { memory: found, columnsUsed }
  const { targets } = chosen
  const chosenTargets = targets.flatMap((target, column) =>
    target === guessed[column] ? [] : [column],
  )
  return { ...chosen, chosenTargets, state, recalled, country: settings.defaultCountry }
}

/** For the next list with these columns; nothing happens to a list without a header or a phone. */
export const keepColumns = (store: Store): Promise<void> => keepList(store, null)

/** What was done by rules is kept too. Answers how many they are; the ones kept before stay when there are none. */
export async function keepRecipe(store: Store): Promise<number> {
  const { list } = store.getState()
  if (list.stage !== 'ready') return 0
  const rules = recipeOf((await list.table.ask({ kind: 'log' })).actions)
  await keepList(store, rules.length > 0 ? rules : null)
  return rules.length
}

/** Columns and recipe of the open list; it stays as it is. */
export async function forgetList(store: Store): Promise<void> {
  const { list, memory } = store.getState()
  if (list.stage !== 'ready') return
  await memory?.forget(namesOf(list.file))
  const { list: now } = store.getState()
  if (now.stage === 'ready' && now.table === list.table) {
    store.setState({ list: { ...now, recalled: null } })
  }
}

async function keepList(store: Store, recipe: Recipe | null): Promise<void> {
  const { list, memory, country, usualCountry } = store.getState()
  if (!memory || !isKnownAgain(list)) return
  const { file } = list
  const mapping = mappingOf(file, list, country === usualCountry ? null : country)
  // The list can be sent without it; next month its columns are guessed again.
  await memory.keep(namesOf(file), mapping, recipe).catch(() => undefined)
}

/** Neither a sample nor a list without a header. */
export function isKnownAgain(list: ImportState['list']): list is ReadyList {
  if (list.stage !== 'ready' || list.judging) return false
  const isSample = list.origin === 'clean-sample' || list.origin === 'dirty-sample'
  return !isSample && list.file.headerLine !== null && list.phoneColumns.length > 0
}

export const namesOf = ({ columns }: OpenedFile): readonly string[] =>
  columns.map(({ name }) => name)
