// People who are known already: found on demand, counted among those who would get the message, left out in one act.
import { expect, it, vi } from 'vitest'
import type { ReadyList } from '../../../../renderer/features/import/import-state.ts'
import { createImportStore } from '../../../../renderer/features/import/import-store.ts'
import {
  excludeAcquainted,
  type KnownPeople,
  lookForContacted,
  lookForMembers,
} from '../../../../renderer/features/import/known-people.ts'
import { fewContacts, tableWithoutWorker, textFile } from '../../../fakes/table-without-worker.ts'

const ana = 573005550101
const oscar = 573005550104
const stranger = 573005559999

async function opened(known: Partial<KnownPeople>) {
  const people: KnownPeople = {
    contacted: async () => [],
    groups: async () => [],
    numbersOf: async () => [],
    ...known,
  }
  const store = createImportStore({ openTable: tableWithoutWorker, knownPeople: people })
  await store.getState().fileChosen(textFile(fewContacts))
  const ready = (): ReadyList => {
    const { list } = store.getState()
    if (list.stage !== 'ready') throw new Error(list.stage)
    return list
  }
  return { store, people, ready }
}

it('finds who got a campaign lately, and leaves them out in one act that can be undone', async () => {
  const contacted = vi.fn(async (numbers: readonly number[]) =>
    numbers.filter((number) => number === ana),
  )
  const { store, people, ready } = await opened({ contacted })
  const before = ready().state.counts.audience
  await lookForContacted({ store, people }, 7)
  expect(contacted.mock.calls.flatMap(([numbers]) => numbers)).toContain(oscar)
  // The repeated row of the same number would get nothing: it is not counted.
  expect(ready().state.counts.acquainted).toMatchObject({ contacted: 1, 'in-group': 0 })
  await excludeAcquainted(store, 'contacted')
  // Both rows: without the first, the repeated one would get the message.
  expect(ready().state.counts).toMatchObject({ excluded: 2, acquainted: { contacted: 0 } })
  await store.getState().undone()
  expect(ready().state.counts).toMatchObject({ excluded: 0, audience: before })
})

it('finds who is in a group, whoever else is in it, and only in the one chosen last', async () => {
  const numbersOf = async (groupId: string) => (groupId === 'A' ? [oscar, stranger] : [stranger])
  const { store, people, ready } = await opened({ numbersOf })
  await lookForMembers({ store, people }, 'A')
  expect(ready().state.counts.acquainted['in-group']).toBe(1)
  await store.getState().filterChosen({ show: 'in-group' })
  expect(ready().shown).toBe(1)
  await lookForMembers({ store, people }, 'B')
  expect(ready().state.counts.acquainted['in-group']).toBe(0)
})
