// Keeps the open list by a name to use again, and opens one that was kept.
import type { StoreApi } from 'zustand'
import type { KeptList } from '../../../shared/lists/kept-list.ts'
import { mostContentText, mostFileBytes } from '../../../shared/lists/list-file.ts'
import type { SavedList } from '../../../shared/lists/saved-list.ts'
import type { ImportState } from './import-state.ts'
import type { ImportStore } from './import-store.ts'
import { keptListOf, openKeptList } from './kept-list.ts'

export type NewList = Pick<SavedList, 'name' | 'fileName' | 'rows' | 'people'> & {
  /** The person agreed to lose the list of this name. */
  readonly replace: boolean
  readonly source: Blob
  readonly content: string
}

export type SaveWays = {
  readonly signal: AbortSignal
  /** 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Whoever keeps them; every way rejects with `CommandError`. */
export type SavedLists = {
  /** The one saved last comes first. */
  readonly all: () => Promise<readonly SavedList[]>
  /** Rejects as `name-taken` for a name that is there already and must stay. */
  readonly save: (list: NewList, ways: SaveWays) => Promise<unknown>
  readonly open: (listId: string) => Promise<{ readonly kept: KeptList; readonly source: Blob }>
  readonly used: (listId: string) => Promise<unknown>
  /** Whether they are forgotten when the app closes. */
  readonly endWithApp: () => Promise<boolean>
}

type Store = Pick<StoreApi<ImportState>, 'getState'>
type Naming = { readonly name: string; readonly replace: boolean }

export async function saveList(
  store: Store,
  { name, replace }: Naming,
  ways: SaveWays,
): Promise<'saved' | 'too-big'> {
  const { list, country, savedLists } = store.getState()
  if (list.stage !== 'ready' || !savedLists) throw new Error('There is no list to save')
  const { source, fileName, file, state } = list
  const content = JSON.stringify(await keptListOf(list, country))
  if (source.size > mostFileBytes || content.length > mostContentText) return 'too-big'
  const facts = { fileName, rows: file.rowCount, people: state.counts.audience }
  await savedLists.save({ ...facts, name, replace, source, content }, ways)
  return 'saved'
}

/** Takes the place of the list that is open. False when its file can no longer be read; the list then says why. */
export async function openSavedList(store: ImportStore, listId: string): Promise<boolean> {
  const { savedLists } = store.getState()
  if (!savedLists) return false
  const { kept, source } = await savedLists.open(listId)
  const isOpen = await openKeptList(store, kept, source)
  if (isOpen) await savedLists.used(listId)
  return isOpen
}

/** What the list is called unless the person calls it otherwise: its file without the ending. */
export const usualName = (fileName: string): string => fileName.replace(/\.[a-z0-9]{1,5}$/i, '')
