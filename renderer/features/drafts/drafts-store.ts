// The campaigns in the making that are kept, for the home screen.
import { create } from 'zustand'
import type { DraftSummary } from '../../../shared/drafts/draft.ts'
import type { Call } from '../../bridge/call.ts'

export type DraftsState = {
  /** The one changed last comes first; none while nobody knows. */
  readonly drafts: readonly DraftSummary[]
  readonly opened: () => Promise<void>
  /** Rejects with `CommandError`. */
  readonly discarded: (draftId: string) => Promise<void>
}

export function createDraftsStore({ call }: { readonly call: Call }) {
  return create<DraftsState>()((set, get) => ({
    drafts: [],
    async opened() {
      try {
        set({ drafts: await call('drafts.list') })
      } catch {
        // A locked or closed workspace says so elsewhere on the same screen.
        set({ drafts: [] })
      }
    },
    async discarded(draftId) {
      await call('drafts.discard', { draftId })
      await get().opened()
    },
  }))
}

export type DraftsStore = ReturnType<typeof createDraftsStore>
