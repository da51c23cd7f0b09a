// The panic stop as the window sees it: asked about, under way with what came of it so far, or over.
import { create } from 'zustand'
import type { Stopping } from '../../../shared/campaigns/stop-all.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'
import type { Listen } from '../../bridge/events.ts'

export type StopAllStage =
  | { readonly stage: 'closed' }
  | { readonly stage: 'asking' }
  /** `stopping` is null until the main process has counted what is open. */
  | { readonly stage: 'stopping'; readonly stopping: Stopping | null }
  | { readonly stage: 'done'; readonly stopping: Stopping }
  | { readonly stage: 'failed'; readonly failure: Failure }

export type StopAllState = {
  readonly now: StopAllStage
  readonly opened: () => void
  readonly closed: () => void
  /** Never rejects. */
  readonly confirmed: () => Promise<void>
}

export function createStopAllStore({ call, listen }: { call: Call; listen: Listen }) {
  return create<StopAllState>()((set, get) => {
    let heard = -1
    listen('stop-all.changed', ({ revision, stopping }) => {
      if (revision <= heard || get().now.stage !== 'stopping') return
      heard = revision
      set({ now: { stage: 'stopping', stopping } })
    })

    return {
      now: { stage: 'closed' },
      opened() {
        if (get().now.stage !== 'stopping') set({ now: { stage: 'asking' } })
      },
      closed: () => set({ now: { stage: 'closed' } }),
      async confirmed() {
        if (get().now.stage === 'stopping') return
        set({ now: { stage: 'stopping', stopping: null } })
        try {
          const stopping = await call('campaign.stop-all')
          set({ now: { stage: 'done', stopping } })
        } catch (error) {
          set({ now: { stage: 'failed', failure: toFailure(error) } })
        }
      },
    }
  })
}

export type StopAllStore = ReturnType<typeof createStopAllStore>
