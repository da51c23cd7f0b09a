// The file with the work as the main process last told of it, and what is being done to it.
import { create } from 'zustand'
import type { Failure } from '../../../../shared/ipc/result.ts'
import type {
  KeepDays,
  Replacement,
  WorkspaceView,
  WorkspaceWork,
} from '../../../../shared/workspace/workspace-view.ts'
import type { Call } from '../../../bridge/call.ts'
import { toFailure } from '../../../bridge/command-error.ts'
import type { Listen } from '../../../bridge/events.ts'

export type WorkspaceFile =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  | { readonly stage: 'ready'; readonly is: WorkspaceView }

type Actions = {
  readonly opened: () => Promise<void>
  readonly triedAgain: () => Promise<void>
  /** Answers the path; null when no place was chosen. */
  readonly backedUp: () => Promise<string | null>
  readonly restored: () => Promise<void>
  readonly recovered: () => Promise<void>
  readonly startedNew: () => Promise<void>
  readonly keptFor: (days: KeepDays) => Promise<void>
  readonly copiesDeleted: () => Promise<void>
}

export type WorkspaceState = {
  readonly file: WorkspaceFile
  readonly work: WorkspaceWork | null
  /** Another file took its place, and the window still shows what was in the one before. */
  readonly replacement: Replacement | null
} & Actions

/** Actions other than `opened` reject with `CommandError`; whoever called them shows it. */
export function createWorkspaceStore({ call, listen }: { call: Call; listen: Listen }) {
  return create<WorkspaceState>()((set) => {
    const became = (is: WorkspaceView) => set({ file: { stage: 'ready', is } })
    const replaced = (replacement: Replacement | null) => {
      if (replacement !== null) set({ replacement })
    }
    let revision = -1
    listen('workspace.changed', (snapshot) => {
      if (snapshot.revision <= revision) return
      revision = snapshot.revision
      set({ work: snapshot.work })
    })
    return {
      file: { stage: 'loading' },
      work: null,
      replacement: null,
      async opened() {
        try {
          became(await call('workspace.get'))
        } catch (error) {
          set({ file: { stage: 'failed', failure: toFailure(error) } })
        }
      },
      triedAgain: async () => became(await call('workspace.try-again')),
      backedUp: async () => (await call('workspace.back-up')).path,
      restored: async () => replaced(await call('workspace.restore')),
      recovered: async () => replaced(await call('workspace.recover')),
      startedNew: async () => became(await call('workspace.start-new', { understood: true })),
      keptFor: async (days) => became(await call('workspace.keep-for', { days })),
      copiesDeleted: async () => became(await call('workspace.delete-copies')),
    }
  })
}

export type WorkspaceStore = ReturnType<typeof createWorkspaceStore>
