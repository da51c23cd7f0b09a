// The groups of the account, the one being looked at, and the lists on their way into them.
import { create } from 'zustand'
import type { Group, GroupChange, GroupContact } from '../../../shared/groups/group.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'
import type { Listen } from '../../bridge/events.ts'
import { createUploadActions, type Uploads, withUpload } from './group-uploads.ts'

export type GroupList =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  | { readonly stage: 'ready'; readonly groups: readonly Group[] }

/** How the latest look at a list that is on the screen already goes. */
export type Recount =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export type GroupContacts =
  | { readonly stage: 'idle' | 'loading' | 'off' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  /** E.164 with its plus sign. */
  | { readonly stage: 'ready'; readonly numbers: readonly string[] }

type Actions = {
  /** `of` names the connection: groups of another account must not be seen meanwhile. */
  readonly opened: (of: string) => Promise<void>
  /** Asks the provider for the list again; what was known stays until it answers. */
  readonly recounted: () => Promise<void>
  readonly groupOpened: (groupId: string, of: string) => Promise<void>
  readonly created: (name: string) => Promise<Group>
  readonly added: (groupId: string, contact: GroupContact) => Promise<GroupChange>
  readonly removed: (groupId: string, numbers: readonly string[]) => Promise<GroupChange>
  readonly deleted: (group: KnownGroup) => Promise<void>
}

/** One that can be changed. */
export type KnownGroup = Group & { readonly groupId: string }

export type GroupsState = {
  readonly of: string | null
  readonly list: GroupList
  readonly recount: Recount
  readonly search: string
  readonly searched: (text: string) => void
  /** Of the group that was opened last. */
  readonly contacts: GroupContacts & { readonly groupId: string | null }
} & Actions &
  Uploads

/** Actions that change a group reject with `CommandError`; the form that called them shows it. */
export function createGroupsStore({ call, listen }: { call: Call; listen: Listen }) {
  return create<GroupsState>()((set, get) => {
    return {
      of: null,
      list: { stage: 'loading' },
      recount: { kind: 'idle' },
      search: '',
      searched: (search) => set({ search }),
      contacts: { groupId: null, stage: 'idle' },
      ...createListActions({ call, set, get }),
      ...createChangeActions({ call, set, get }),
      ...createUploadActions({ call, listen, set, get }),
    }
  })
}

export type GroupsStore = ReturnType<typeof createGroupsStore>

export type StoreParts = {
  readonly call: Call
  readonly set: (
    change: Partial<GroupsState> | ((state: GroupsState) => Partial<GroupsState>),
  ) => void
  readonly get: () => GroupsState
}

function createListActions({ call, set, get }: StoreParts) {
  async function read() {
    const { of } = get()
    set({ recount: { kind: 'running' } })
    try {
      const [groups, uploads] = await Promise.all([
        call('group.list', {}),
        call('group.list-uploads'),
      ])
      if (get().of !== of) return
      set({ list: { stage: 'ready', groups: byName(groups) }, recount: { kind: 'idle' } })
      for (const upload of uploads) set((state) => withUpload(state, upload))
    } catch (error) {
      if (get().of !== of) return
      const failure = toFailure(error)
      // A list on the screen stays there: an old one with a note is better than none.
      if (get().list.stage === 'ready') set({ recount: { kind: 'failed', failure } })
      else set({ list: { stage: 'failed', failure }, recount: { kind: 'idle' } })
    }
  }

  async function readContacts(groupId: string) {
    const show = (contacts: GroupContacts) => {
      if (get().contacts.groupId === groupId) set({ contacts: { groupId, ...contacts } })
    }
    set({ contacts: { groupId, stage: 'loading' } })
    try {
      const { canListContacts } = await call('group.abilities')
      if (!canListContacts) return show({ stage: 'off' })
      const { numbers } = await call('group.contacts', { groupId })
      show({ stage: 'ready', numbers: numbers.map((number) => `+${number.replace(/^\+/, '')}`) })
    } catch (error) {
      show({ stage: 'failed', failure: toFailure(error) })
    }
  }

  async function opened(of: string) {
    if (get().of !== of || get().list.stage === 'failed') set({ of, list: { stage: 'loading' } })
    await read()
  }

  return {
    opened,
    recounted: async () => {
      const { groupId } = get().contacts
      await Promise.all([read(), groupId === null ? null : readContacts(groupId)])
    },
    groupOpened: async (groupId: string, of: string) => {
      await Promise.all([opened(of), readContacts(groupId)])
    },
  } satisfies Partial<Actions>
}

function createChangeActions({ call, set, get }: StoreParts) {
  const groupsBecame = (change: (groups: readonly Group[]) => readonly Group[]) => {
    const { list } = get()
    if (list.stage === 'ready') set({ list: { stage: 'ready', groups: change(list.groups) } })
  }
  /** What the provider counted just now, and the numbers that came or went, without asking again. */
  const membersBecame = (
    groupId: string,
    change: GroupChange,
    numbers: (before: readonly string[]) => readonly string[],
  ) => {
    const { countAfter: contacts } = change
    if (contacts !== null) {
      groupsBecame((groups) =>
        groups.map((group) => (group.groupId === groupId ? { ...group, contacts } : group)),
      )
    }
    const { contacts: known } = get()
    if (change.outcome === 'done' && known.stage === 'ready' && known.groupId === groupId) {
      set({ contacts: { ...known, numbers: numbers(known.numbers) } })
    }
    return change
  }
  return {
    async created(name) {
      const group = await call('group.create', { name })
      groupsBecame((groups) => byName([...groups, group]))
      return group
    },
    async added(groupId, contact) {
      const change = await call('group.add-contacts', { groupId, contacts: [contact] })
      return membersBecame(groupId, change, (before) => [...before, contact.e164])
    },
    async removed(groupId, numbers) {
      const change = await call('group.remove-contacts', { groupId, numbers: [...numbers] })
      const gone = new Set(numbers)
      return membersBecame(groupId, change, (before) => before.filter((each) => !gone.has(each)))
    },
    async deleted({ groupId, name }) {
      await call('group.delete', { groupId, confirmedName: name ?? '' })
      groupsBecame((groups) => groups.filter((group) => group.groupId !== groupId))
    },
  } satisfies Partial<Actions>
}

function byName(groups: readonly Group[]): readonly Group[] {
  return [...groups].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))
}
