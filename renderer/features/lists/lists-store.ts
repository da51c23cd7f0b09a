// The lists that a person keeps by name, for the screen that shows them.
import { create } from 'zustand'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { SavedList } from '../../../shared/lists/saved-list.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'

export type ListsState = {
  readonly shown:
    | { readonly stage: 'loading' }
    | { readonly stage: 'failed'; readonly failure: Failure }
    | {
        readonly stage: 'ready'
        /** The one saved last comes first. */
        readonly lists: readonly SavedList[]
        /** They are forgotten when the app closes. */
        readonly endWithApp: boolean
      }
  readonly opened: () => Promise<void>
  /** Both reject with `CommandError`. */
  readonly renamed: (listId: string, name: string) => Promise<void>
  readonly deleted: (listId: string) => Promise<void>
}

export function createListsStore({ call }: { readonly call: Call }) {
  return create<ListsState>()((set, get) => ({
    shown: { stage: 'loading' },
    async opened() {
      try {
        const [lists, { custody }] = await Promise.all([call('lists.all'), call('data.get')])
        set({ shown: { stage: 'ready', lists, endWithApp: custody === 'session' } })
      } catch (error) {
        set({ shown: { stage: 'failed', failure: toFailure(error) } })
      }
    },
    async renamed(listId, name) {
      await call('lists.rename', { listId, name })
      await get().opened()
    },
    async deleted(listId) {
      await call('lists.delete', { listId })
      await get().opened()
    },
  }))
}

export type ListsStore = ReturnType<typeof createListsStore>
