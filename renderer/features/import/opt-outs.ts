// Looks every number of the open list up among the excluded ones, a few thousand at a time, whenever rows changed.
import type { StoreApi } from 'zustand'
import type { ImportState, ReadyList } from './import-state.ts'
import type { TableClient } from './table/table-client.ts'
import type { TableState } from './table/table-facts.ts'

/** Whoever knows the excluded numbers; digits of E.164 as doubles. */
export type OptOuts = {
  readonly count: () => Promise<number>
  readonly match: (numbers: readonly number[]) => Promise<readonly number[]>
}

/** The most that are looked up in one go; while there are more, nobody can go on with the list. */
const numbersAtOnce = 5000

type Store = Pick<StoreApi<ImportState>, 'getState' | 'setState' | 'subscribe'>

/**
 * From now on. What cannot be looked up stays as it is: the main process refuses a send to an
 * excluded number whatever the window knows.
 */
export function watchOptOuts(store: Store, optOuts: OptOuts): void {
  let busy: TableClient | null = null
  let lastTable: TableClient | null = null
  let seen = -1

  async function lookUp(list: ReadyList): Promise<void> {
    const { table } = list
    busy = table
    lastTable = table
    seen = list.state.revision
    try {
      if ((await optOuts.count()) > 0) await lookUpNew(store, { table, optOuts })
    } catch {
      // A table that was closed, or a main process that cannot say.
    } finally {
      update(store, table, { checking: false })
      if (busy === table) busy = null
      look()
    }
  }

  function look(): void {
    const { list } = store.getState()
    if (list.stage !== 'ready' || list.table === busy) return
    if (list.table === lastTable && list.state.revision === seen) return
    void lookUp(list)
  }

  store.subscribe(look)
}

type Parts = { readonly table: TableClient; readonly optOuts: OptOuts }

async function lookUpNew(store: Store, { table, optOuts }: Parts): Promise<void> {
  for (;;) {
    const { numbers } = await table.ask({ kind: 'new-numbers', most: numbersAtOnce })
    if (numbers.length === 0) return
    if (numbers.length === numbersAtOnce) update(store, table, { checking: true })
    const excluded = await optOuts.match(numbers)
    if (excluded.length === 0) continue
    update(store, table, { state: await table.ask({ kind: 'opt-out', numbers: excluded }) })
  }
}

/** Somebody was added to the excluded numbers, or taken off. */
export async function lookUpAgain(store: Store): Promise<void> {
  const { list } = store.getState()
  if (list.stage !== 'ready') return
  const state = await list.table.ask({ kind: 'forget-opt-outs' })
  update(store, list.table, { state })
}

function update(
  store: Store,
  table: TableClient,
  change: { readonly checking?: boolean; readonly state?: TableState },
): void {
  const { list } = store.getState()
  if (list.stage !== 'ready' || list.table !== table) return
  const { state, ...rest } = change
  const isNewer = state !== undefined && state.revision >= list.state.revision
  if (rest.checking === list.checking && !isNewer) return
  store.setState({ list: { ...list, ...rest, ...(isNewer && { state }) } })
}
