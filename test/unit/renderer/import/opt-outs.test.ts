// Excluded numbers in an open list: a problem of their own, found again after each change, whatever is undone.
import { expect, it, vi } from 'vitest'
import { contactSourceOf } from '../../../../renderer/features/import/contact-source-of.ts'
import type { ReadyList } from '../../../../renderer/features/import/import-state.ts'
import { createImportStore } from '../../../../renderer/features/import/import-store.ts'
import { lookUpAgain } from '../../../../renderer/features/import/opt-outs.ts'
import { fewContacts, tableWithoutWorker, textFile } from '../../../fakes/table-without-worker.ts'

const ana = 573005550101
const oscar = 573005550104

async function openedWith(excluded: Set<number>) {
  const asked: number[][] = []
  const store = createImportStore({
    openTable: tableWithoutWorker,
    optOuts: {
      count: async () => excluded.size,
      match: async (numbers) => {
        asked.push([...numbers])
        return numbers.filter((number) => excluded.has(number))
      },
    },
  })
  const { getState } = store
  const ready = (): ReadyList => {
    const { list } = getState()
    if (list.stage !== 'ready') throw new Error(list.stage)
    return list
  }
  /** Until everything that was begun has been answered. */
  const settled = (until: () => boolean) => vi.waitFor(() => expect(until()).toBe(true))
  await getState().fileChosen(textFile(fewContacts))
  return { store, ready, settled, asked, ...getState() }
}

const optedOut = (list: ReadyList) => list.state.counts.byIssue['opted-out'] ?? 0

it('keeps excluded people out of the audience and says how many they are', async () => {
  const { ready, settled, asked } = await openedWith(new Set([oscar]))
  const before = ready().state.counts.audience
  await settled(() => optedOut(ready()) === 1)
  expect(ready().state.counts.audience).toBe(before - 1)
  expect(asked.flat()).toContain(oscar)
  expect(contactSourceOf(ready())?.count).toBe(before - 1)
})

it('asks for nothing while nobody is excluded', async () => {
  const { rowExcluded, settled, ready, asked } = await openedWith(new Set())
  await rowExcluded([0], true)
  await settled(() => ready().state.counts.excluded === 1)
  expect(asked).toEqual([])
})

it('finds a number that somebody types into a cell, and only that is asked for', async () => {
  const typed = 573005550177
  const { ready, settled, asked, rowCorrected, undone } = await openedWith(new Set([typed]))
  await settled(() => asked.length > 0)
  asked.length = 0
  await rowCorrected([{ row: 1, column: 1, value: '3005550177' }])
  await settled(() => optedOut(ready()) === 1)
  expect(asked).toEqual([[typed]])
  await undone()
  await settled(() => optedOut(ready()) === 0)
})

it('does not let an undo bring an excluded person back', async () => {
  const { ready, settled, rowCorrected, undone } = await openedWith(new Set([oscar]))
  await settled(() => optedOut(ready()) === 1)
  await rowCorrected([{ row: 3, column: 0, value: 'Óscar Ruiz' }])
  await undone()
  await settled(() => !ready().state.undoable)
  expect(optedOut(ready())).toBe(1)
})

it('marks every row of the number, also the repeated one', async () => {
  const { ready, settled } = await openedWith(new Set([ana]))
  await settled(() => optedOut(ready()) === 2)
  expect(ready().state.counts.duplicates).toBe(0)
})

it('follows the list of excluded numbers when it changes', async () => {
  const excluded = new Set([oscar])
  const { store, ready, settled } = await openedWith(excluded)
  await settled(() => optedOut(ready()) === 1)
  excluded.clear()
  excluded.add(ana)
  await lookUpAgain(store)
  await settled(() => optedOut(ready()) === 2)
  excluded.clear()
  await lookUpAgain(store)
  await settled(() => optedOut(ready()) === 0)
})

it('judges them the same after the columns are judged anew', async () => {
  const { ready, settled, countryChosen } = await openedWith(new Set([oscar]))
  await settled(() => optedOut(ready()) === 1)
  await countryChosen('EC')
  await countryChosen('CO')
  await settled(() => !ready().judging && optedOut(ready()) === 1)
})
