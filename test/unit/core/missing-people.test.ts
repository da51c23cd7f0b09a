// What is concluded of a batch whose answer was lost, from each thing the provider may show of the group.
import { describe, expect, it } from 'vitest'
import type { StoredContact } from '../../../electron/core/audience/audience-store.ts'
import type { UploadBatch } from '../../../electron/core/sending/batch-store.ts'
import { Halt } from '../../../electron/core/sending/halt.ts'
import { LostGroup } from '../../../electron/core/sending/lost-group.ts'
import type { CampaignRun } from '../../../electron/core/sending/sending-desk.ts'
import { missingPeople } from '../../../electron/core/sending/settle-batch.ts'
import { people } from '../../fakes/app-at-work.ts'

const everybody: readonly StoredContact[] = people(4).map((person, position) => ({
  ...person,
  position,
}))
const [ana, luis, eva, juan] = everybody.map(({ e164 }) => e164.slice(1)) as [
  string,
  string,
  string,
  string,
]
/** The second of two batches of two. */
const batch = {
  campaignId: 'c',
  number: 2,
  firstPosition: 2,
  contacts: 2,
  contentHash: 'h',
  state: 'intent',
} as const satisfies UploadBatch
const lost = { groupId: 'G1', batch, people: everybody.slice(2) }
const stranger = '573005559999'
const group = (groupId: string, totalContacts: number | null) => ({
  ...{ groupId, name: 'Clientes', totalContacts },
})

/** A provider that shows these things one after the other, the last one for good. */
function runThatSees(parts: {
  readonly lists?: readonly (readonly string[])[]
  readonly groups?: readonly (readonly ReturnType<typeof group>[])[]
  readonly stop?: AbortController
}) {
  const { lists = [], groups = [], stop = new AbortController() } = parts
  const waits: number[] = []
  let looks = 0
  const shown = <T>(all: readonly T[]) => {
    looks += 1
    return { kind: 'done' as const, value: all[Math.min(looks, all.length) - 1] as T }
  }
  const run = {
    record: { audienceId: 'a', campaign: { audience: everybody.length } },
    signal: stop.signal,
    provider: {
      profile: { operations: { listContacts: { enabled: lists.length > 0 } } },
      client: { listContacts: async () => shown(lists), listGroups: async () => shown(groups) },
    },
    desk: {
      clock: {
        now: () => 0,
        wait: async (ms: number) => {
          waits.push(ms)
          if (parts.stop) parts.stop.abort()
        },
      },
      audiences: {
        async *contacts() {
          yield* everybody
        },
      },
    },
  } as unknown as CampaignRun
  return { run, waits, looks: () => looks }
}

const missingNumbers = async (run: CampaignRun) =>
  (await missingPeople(run, lost)).map(({ e164 }) => e164.slice(1))

describe('a provider that lists the people of a group', () => {
  it.each([
    ['everybody', [[ana, luis, eva, juan]], [], 1],
    [
      'everybody, late',
      [
        [ana, luis],
        [ana, luis, eva],
        [ana, luis, eva, juan],
      ],
      [],
      3,
    ],
    ['one of the batch and no more', [[ana, luis, eva]], [juan], 5],
    ['nobody of the batch', [[ana, luis]], [eva, juan], 5],
  ] as const)('that shows %s', async (_, lists, missing, looks) => {
    const seen = runThatSees({ lists })
    expect(await missingNumbers(seen.run)).toEqual(missing)
    expect(seen.looks()).toBe(looks)
    expect(seen.waits).toEqual([2_000, 5_000, 10_000, 20_000].slice(0, looks - 1))
  })

  it.each([
    ['somebody twice', [ana, luis, eva, eva], 1],
    ['a stranger', [ana, luis, eva, juan, stranger], 1],
    ['somebody of an earlier batch no more', [ana, eva, juan], 1],
    ['nobody at all', [], 5],
  ] as const)('that shows %s has a group nobody knows', async (_, list, looks) => {
    const seen = runThatSees({ lists: [list] })
    const failure = await missingPeople(seen.run, lost).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(LostGroup)
    expect(failure).toMatchObject({ code: 'upload-unclear' })
    expect((failure as LostGroup).message).toMatch(/^\d, expected \d$/)
    expect(seen.looks()).toBe(looks)
  })

  it('is not read to the end when the person stops', async () => {
    const { run, waits } = runThatSees({ lists: [[ana, luis]], stop: new AbortController() })
    const failure = await missingPeople(run, lost).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Halt)
    expect(waits).toHaveLength(1)
  })
})

describe('a provider that only counts the people of a group', () => {
  const other = group('G2', 4)
  it.each([
    ['grew by the batch', [[other, group('G1', 4)]], [], 1],
    ['grew by the batch, late', [[group('G1', 2)], [group('G1', 2)], [group('G1', 4)]], [], 3],
    ['did not grow', [[other, group('G1', 2)]], [eva, juan], 5],
  ] as const)('whose group %s', async (_, groups, missing, looks) => {
    const seen = runThatSees({ groups })
    expect(await missingNumbers(seen.run)).toEqual(missing)
    expect(seen.looks()).toBe(looks)
  })

  it.each([
    ['grew by less', [group('G1', 3)], '3, expected 4', 1],
    ['grew by more', [group('G1', 5)], '5, expected 4', 1],
    ['has no count', [group('G1', null)], 'no count, expected 4', 1],
    ['is not there', [other], 'no count, expected 4', 5],
  ] as const)('whose group %s leaves it unknown', async (_, groups, message, looks) => {
    const seen = runThatSees({ groups: [groups] })
    const failure = await missingPeople(seen.run, lost).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(LostGroup)
    expect([(failure as LostGroup).code, (failure as LostGroup).message]).toEqual([
      'upload-unclear',
      message,
    ])
    expect(seen.looks()).toBe(looks)
  })
})
