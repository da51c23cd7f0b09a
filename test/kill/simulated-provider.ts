// A provider without a network, on a virtual clock: it loses answers, works late, shows late, and keeps a record of what it did.

import type { Provider } from '../../electron/core/connection/provider-session.ts'
import type { Outcome } from '../../electron/core/provider/outcome.ts'
import type { ProviderClient } from '../../electron/core/provider/provider-client.ts'
import { practiceProfile } from '../../shared/provider/shipped-profiles.ts'
import type { SeededRandom } from '../bench/seeded-random.ts'
import type { GroupTelling } from './kill-order.ts'

type Group = { readonly id: string; readonly name: string; numbers: readonly string[] }
type Accepted = {
  readonly id: string
  readonly name: string
  readonly numbers: readonly string[]
  /** Virtual time from which the search shows it. */
  readonly shownAt: number
}
type Late = { readonly at: number; readonly work: () => void }

export type SimulatedWorld = {
  now: number
  readonly groups: Map<string, Group>
  readonly accepted: Accepted[]
  late: Late[]
  nextId: number
  /** 0 at the end of a history, when nothing goes wrong any more. */
  faultShare: number
}

export function createWorld(): SimulatedWorld {
  const now = Date.parse('2026-12-01T15:00:00Z')
  return { now, groups: new Map(), accepted: [], late: [], nextId: 1, faultShare: 0.15 }
}

/** Moves the time on; what was late is done on the way. */
export function pass(world: SimulatedWorld, ms: number): void {
  world.now += ms
  const due = world.late.filter(({ at }) => at <= world.now)
  world.late = world.late.filter(({ at }) => at > world.now)
  for (const { work } of due) work()
}

export type Surroundings = {
  readonly world: SimulatedWorld
  readonly random: SeededRandom
  readonly telling: GroupTelling
  readonly contactsPerRequest: number
  /** Before and after each request; a sender that has died never comes back from it. */
  readonly passBy: (moment: 'before' | 'after') => Promise<void>
}

const shipped = practiceProfile('http://127.0.0.1:9')

export function simulatedProvider(around: Surroundings): Provider {
  const { operations, wire } = shipped
  const listContacts = { ...operations.listContacts, enabled: around.telling === 'lists' }
  const profile = {
    ...shipped,
    operations: { ...operations, listContacts },
    wire: { ...wire, contactsPerRequest: around.contactsPerRequest },
  }
  return { client: simulatedClient(around), profile, practice: false, accountId: 'first' }
}

function simulatedClient(around: Surroundings): ProviderClient {
  const { world, telling } = around
  const groupOf = ({ id, name, numbers }: Group) => ({
    ...{ groupId: id, name, createdAt: null },
    totalContacts: telling === 'silent' ? null : numbers.length,
  })
  const send = (name: string, numbers: () => readonly string[]) => () =>
    change(around, () => {
      const id = `C${takeId(world)}`
      world.accepted.push({ id, name, numbers: numbers(), shownAt: world.now + showLag(around) })
      return { campaignId: id, status: 'sending', statusText: 'SENDING', totalContacts: null }
    })
  const numbersIn = (groupId: string) => world.groups.get(groupId)?.numbers ?? []
  const client = {
    createGroup: ({ name }: { name: string }) =>
      change(around, () => {
        const group = { id: `G${takeId(world)}`, name, numbers: [] }
        world.groups.set(group.id, group)
        return groupOf(group)
      }),
    listGroups: () => read(around, () => [...world.groups.values()].map(groupOf)),
    addContacts: (input: { groupId: string; contacts: readonly { e164: string }[] }) =>
      change(around, () => {
        const group = world.groups.get(input.groupId)
        const added = input.contacts.map(({ e164 }) => e164.slice(1))
        if (group) group.numbers = [...group.numbers, ...added]
        return { counts: {}, listErrors: [] }
      }),
    listContacts: ({ groupId }: { groupId: string }) => read(around, () => numbersIn(groupId)),
    deleteGroup: ({ groupId }: { groupId: string }) =>
      change(around, () => void world.groups.delete(groupId)),
    prepareSendToGroup: (input: { campaignName: string; groupId: string }) => ({
      requestHash: input.campaignName,
      perform: send(input.campaignName, () => numbersIn(input.groupId)),
    }),
    sendToGroup: (input: { campaignName: string; groupId: string }) =>
      send(input.campaignName, () => numbersIn(input.groupId))(),
    prepareSendToContacts: (input: {
      campaignName: string
      contacts: readonly { e164: string }[]
    }) => ({
      requestHash: input.campaignName,
      perform: send(input.campaignName, () => input.contacts.map(({ e164 }) => e164.slice(1))),
    }),
    findAllCampaigns: () =>
      read(around, () => ({ complete: true, pages: 1, campaigns: shownCampaigns(world) })),
  }
  // Only what a send asks for; anything else would be a fault of the simulation and throws.
  return client as unknown as ProviderClient
}

function shownCampaigns(world: SimulatedWorld) {
  return world.accepted
    .filter(({ shownAt }) => shownAt <= world.now)
    .map(({ id, name }) => ({
      ...{ campaignId: id, name, status: 'sending', statusText: 'SENDING', tranches: [] },
      totals: { total: null, sent: null, delivered: null, failed: null, pending: null },
    }))
}

/** Most at once, some within the time the app looks for it, a few hours later. */
function showLag({ random }: Surroundings): number {
  const kind = random.pick(['none', 'none', 'none', 'short', 'long'] as const)
  if (kind === 'none') return 0
  return kind === 'short' ? random.below(100_000) : 10_000_000
}

async function read<T>(around: Surroundings, answer: () => T): Promise<Outcome<T>> {
  await around.passBy('before')
  pass(around.world, 1 + around.random.below(50))
  const outcome: Outcome<T> = isFaulty(around)
    ? { kind: 'unknown', reason: 'server-error' }
    : { kind: 'done', value: answer() }
  await around.passBy('after')
  return outcome
}

/** Done, lost before or after the work, done late, never left, or told to wait. */
async function change<T>(around: Surroundings, work: () => T): Promise<Outcome<T>> {
  const { world, random } = around
  await around.passBy('before')
  pass(world, 1 + random.below(50))
  const outcome = isFaulty(around)
    ? faulty(around, work)
    : ({ kind: 'done', value: work() } as const)
  await around.passBy('after')
  return outcome
}

function faulty<T>({ world, random }: Surroundings, work: () => T): Outcome<T> {
  const kind = random.pick(['before', 'after', 'after', 'late', 'not-sent', 'busy'] as const)
  if (kind === 'not-sent') return { kind, reason: 'connection-refused' }
  if (kind === 'busy') {
    const said = { message: '', listErrors: [] }
    return { kind: 'refused', status: 429, code: 'too-many-requests', ...said }
  }
  if (kind === 'after') work()
  // Within the time in which the app still looks at a group.
  if (kind === 'late') world.late.push({ at: world.now + random.below(30_000), work })
  return { kind: 'unknown', reason: 'timeout' }
}

function isFaulty({ world, random }: Surroundings): boolean {
  return random.next() < world.faultShare
}

function takeId(world: SimulatedWorld): number {
  world.nextId += 1
  return world.nextId
}
