// Whole sends with faults and deaths, for the runs over changed code: what no single case asks about.
import { expect, it } from 'vitest'
import { playTable } from '../crash/crash-table.ts'
import { createMemoryWorkspace } from '../fakes/memory-workspace.ts'
import { playHistory } from '../kill/history.ts'

const histories = 150

it('histories hold', { timeout: 120_000 }, async () => {
  const { database } = createMemoryWorkspace().open()
  for (let seed = 1; seed <= histories; seed += 1) {
    expect(await playHistory(seed, database)).toEqual([])
  }
})

it('a life that ends at any step ends well', { timeout: 120_000 }, async () => {
  const isEnough = (failures: readonly string[]) => failures.length > 0
  const { failures } = await playTable({ extent: { oneIn: 60, offset: 7 }, isEnough })
  expect(failures).toEqual([])
})
