// The operations on groups and their contacts.
import type { RemoteGroup } from '../../../shared/provider/remote-campaign.ts'
import type { Caller, CallOptions } from './caller.ts'
import { type Audience, contactsOnWire, named, numberOnWire } from './campaign-on-wire.ts'
import type { Answer } from './classify-exchange.ts'
import type { Failure, Outcome } from './outcome.ts'
import {
  type ContactsChange,
  readContactNumbers,
  readContactsChange,
  readGroup,
  readGroups,
} from './read-group.ts'

export type NewGroup = Partial<Audience> & { readonly name: string }
export type GroupContacts = Audience & { readonly groupId: string }

export type ConnectionCheck = { readonly groups: number; readonly elapsedMs: number }

export type GroupOperations = {
  /** A null id in the value: created, id not said; find it by its name. */
  createGroup(group: NewGroup, options?: CallOptions): Promise<Outcome<RemoteGroup>>
  listGroups(options?: CallOptions): Promise<Outcome<readonly RemoteGroup[]>>
  addContacts(input: GroupContacts, options?: CallOptions): Promise<Outcome<ContactsChange>>
  deleteContacts(
    input: { readonly groupId: string; readonly numbers: readonly string[] },
    options?: CallOptions,
  ): Promise<Outcome<ContactsChange>>
  deleteGroup(input: { readonly groupId: string }, options?: CallOptions): Promise<Outcome<null>>
  /** Digits without a plus sign. Off unless the profile declares it. */
  listContacts(
    input: { readonly groupId: string },
    options?: CallOptions,
  ): Promise<Outcome<readonly string[]>>
  /** Lists the groups once, without patience, and says how long the provider took. */
  checkConnection(options?: CallOptions): Promise<Outcome<ConnectionCheck>>
}

export function groupOperations(caller: Caller): GroupOperations {
  const { wire } = caller.profile
  return {
    async createGroup({ name, contacts, ...rest }, options) {
      const list = contacts === undefined ? undefined : contactsOnWire({ contacts, ...rest }, wire)
      const fields = named(wire, { Name: name, Contacts: list })
      const answer = await caller.change({ operation: 'createGroup', fields }, options)
      return done(answer, ({ body }) => readGroup(body, wire.zone))
    },
    async listGroups(options) {
      const answer = await caller.read({ operation: 'listGroups' }, options)
      return readable(answer, ({ body }) => readGroups(body, wire.zone))
    },
    async addContacts({ groupId, ...audience }, options) {
      const fields = named(wire, { GroupId: groupId, Contacts: contactsOnWire(audience, wire) })
      const answer = await caller.change(
        { operation: 'addContacts', ids: { groupId }, fields },
        options,
      )
      return done(answer, ({ body }) => readContactsChange(body))
    },
    async deleteContacts({ groupId, numbers }, options) {
      const contacts = numbers.map((one) => named(wire, { MobileNumber: numberOnWire(one) }))
      const fields = named(wire, { GroupId: groupId, Contacts: contacts })
      const request = { operation: 'deleteContacts', ids: { groupId }, fields } as const
      return done(await caller.change(request, options), ({ body }) => readContactsChange(body))
    },
    async deleteGroup({ groupId }, options) {
      const request = { operation: 'deleteGroup', ids: { groupId } } as const
      return done(await caller.change(request, options), () => null)
    },
    async listContacts({ groupId }, options) {
      const answer = await caller.read({ operation: 'listContacts', ids: { groupId } }, options)
      return readable(answer, ({ body }) => readContactNumbers(body))
    },
    checkConnection: (options) => checkConnection(caller, options),
  }
}

async function checkConnection(
  caller: Caller,
  options?: CallOptions,
): Promise<Outcome<ConnectionCheck>> {
  const startedAtMs = caller.clock.now()
  const answer = await caller.readOnce({ operation: 'listGroups' }, options)
  const elapsedMs = caller.clock.now() - startedAtMs
  return readable(answer, ({ body }) => {
    const groups = readGroups(body, caller.profile.wire.zone)
    return groups === null ? null : { groups: groups.length, elapsedMs }
  })
}

/** The value of an answer, for operations that count as done on any 2xx. */
export function done<T>(answer: Answer | Failure, read: (answer: Answer) => T): Outcome<T> {
  return answer.kind === 'ok' ? { kind: 'done', value: read(answer) } : answer
}

/** The value of an answer that must hold what was asked for; null from `read` means it does not. */
export function readable<T>(
  answer: Answer | Failure,
  read: (answer: Answer) => T | null,
): Outcome<T> {
  if (answer.kind !== 'ok') return answer
  const value = read(answer)
  return value === null
    ? { kind: 'unknown', reason: 'unreadable-answer', status: answer.status }
    : { kind: 'done', value }
}
