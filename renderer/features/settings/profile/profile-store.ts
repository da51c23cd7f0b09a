// The connection profile of the account in use, and the changes to it that nobody has saved yet.
import { create } from 'zustand'
import type { Failure } from '../../../../shared/ipc/result.ts'
import type {
  ProfileFault,
  ProfileView,
  RequestPreview,
} from '../../../../shared/provider/profile-view.ts'
import type { OperationName } from '../../../../shared/provider/provider-profile.ts'
import type { Call } from '../../../bridge/call.ts'
import { toFailure } from '../../../bridge/command-error.ts'
import type { Listen } from '../../../bridge/events.ts'
import { type Draft, isSame, withAt } from './draft.ts'

export type LoadedProfile =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  | { readonly stage: 'ready'; readonly accountId: string; readonly view: ProfileView }

/** `request` stays the last good one while the draft has faults. */
export type Preview = {
  readonly operation: OperationName
  readonly request: RequestPreview | null
  readonly failure: Failure | null
}

type Values = {
  readonly loaded: LoadedProfile
  /** Unsaved changes by account; leaving the screen keeps them. */
  readonly drafts: Readonly<Record<string, Draft>>
  readonly faults: readonly ProfileFault[]
  readonly preview: Preview | null
}

type Actions = {
  readonly opened: (accountId: string) => Promise<void>
  readonly edited: (path: string, value: unknown) => void
  readonly discarded: () => void
  /** Shows the request the draft would make, or the faults that keep it from making one. */
  readonly previewed: (operation: OperationName) => Promise<void>
  /** Answers whether it was saved; `faults` tells why not. Rejects with `CommandError`. */
  readonly saved: () => Promise<boolean>
  readonly reset: () => Promise<void>
  /** Puts a file's profile in the form, unsaved, and answers what is wrong with one it leaves out. */
  readonly imported: (profile: Draft) => Promise<readonly ProfileFault[]>
  readonly exported: () => Promise<{ readonly fileName: string; readonly json: string }>
}

export type ProfileState = Values & Actions

export function createProfileStore({ call, listen }: { call: Call; listen: Listen }) {
  return create<ProfileState>()((set, get) => {
    let asked = 0
    let opening = 0
    listen('connection.changed', ({ connection }) => {
      const { loaded, opened } = get()
      const isOther = loaded.stage === 'ready' && loaded.accountId !== connection.account.id
      if (isOther) void opened(connection.account.id)
    })
    const becameSaved = (view: ProfileView) => {
      const { loaded } = get()
      if (loaded.stage !== 'ready') return
      set({ loaded: { ...loaded, view }, ...without(get(), loaded.accountId) })
    }
    return {
      loaded: { stage: 'loading' },
      drafts: {},
      faults: [],
      preview: null,
      async opened(accountId) {
        const { loaded } = get()
        opening += 1
        const mine = opening
        // What it shows may have been another account's, or from before an import.
        set({ preview: null })
        if (loaded.stage === 'ready' && loaded.accountId !== accountId) {
          set({ loaded: { stage: 'loading' }, faults: [] })
        }
        try {
          const view = await call('profile.get')
          if (mine === opening) set({ loaded: { stage: 'ready', accountId, view } })
        } catch (error) {
          if (mine === opening) set({ loaded: { stage: 'failed', failure: toFailure(error) } })
        }
      },
      edited(path, value) {
        const { loaded, drafts } = get()
        if (loaded.stage !== 'ready') return
        const { accountId, view } = loaded
        const draft = withAt(drafts[accountId] ?? view.profile, path, value)
        if (isSame(draft, view.profile)) set(without(get(), accountId))
        else set({ drafts: { ...drafts, [accountId]: draft } })
      },
      discarded() {
        const { loaded } = get()
        if (loaded.stage === 'ready') set(without(get(), loaded.accountId))
      },
      async previewed(operation) {
        const profile = shownProfile(get())
        if (!profile) return
        asked += 1
        const mine = asked
        const answer = await call('profile.preview', { profile, operation }).catch(toFailure)
        if (mine !== asked) return
        const before = get().preview
        const kept = before?.operation === operation ? before.request : null
        if (!('ok' in answer)) set({ preview: { operation, request: null, failure: answer } })
        else if (answer.ok) {
          set({ faults: [], preview: { operation, request: answer.request, failure: null } })
        } else {
          set({ faults: answer.faults, preview: { operation, request: kept, failure: null } })
        }
      },
      async saved() {
        const answer = await call('profile.save', { json: JSON.stringify(shownProfile(get())) })
        if (answer.ok) becameSaved(answer.view)
        else set({ faults: answer.faults })
        return answer.ok
      },
      async reset() {
        becameSaved(await call('profile.reset'))
      },
      async imported(profile) {
        const answer = await call('profile.preview', { profile, operation: 'listGroups' })
        const { loaded, drafts } = get()
        if (!answer.ok) return answer.faults
        if (loaded.stage !== 'ready') return []
        if (isSame(profile, loaded.view.profile)) set(without(get(), loaded.accountId))
        else set({ drafts: { ...drafts, [loaded.accountId]: profile }, faults: [] })
        return []
      },
      exported: () => call('profile.export'),
    }
  })
}

export type ProfileStore = ReturnType<typeof createProfileStore>

/** What the form shows: the unsaved changes, else what is saved. */
export function shownProfile({ loaded, drafts }: Values): Draft | null {
  if (loaded.stage !== 'ready') return null
  return drafts[loaded.accountId] ?? loaded.view.profile
}

export function hasChanges({ loaded, drafts }: Values): boolean {
  return loaded.stage === 'ready' && drafts[loaded.accountId] !== undefined
}

function without({ drafts }: Values, accountId: string): Pick<Values, 'drafts' | 'faults'> {
  const { [accountId]: _gone, ...others } = drafts
  return { drafts: others, faults: [] }
}
