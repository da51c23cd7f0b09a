// Asks who of an open list is known already: written to lately, or in a group. Looked up when the person asks for it.
import type { StoreApi } from 'zustand'
import type { Acquaintance } from '../../../shared/contacts/table/known-numbers.ts'
import type { ImportState, ReadyList } from './import-state.ts'
import type { TableClient } from './table/table-client.ts'
import type { TableState } from './table/table-facts.ts'

/** Whoever can say; numbers are the digits of E.164 as doubles. */
export type KnownPeople = {
  /** Those of `numbers` who got a campaign in the last days. */
  readonly contacted: (numbers: readonly number[], days: number) => Promise<readonly number[]>
  /** Null where the provider does not tell who is in a group. */
  readonly groups: () => Promise<readonly { readonly id: string; readonly name: string }[] | null>
  readonly numbersOf: (groupId: string) => Promise<readonly number[]>
}

type Store = Pick<StoreApi<ImportState>, 'getState' | 'setState'>
type Asking = { readonly store: Store; readonly people: KnownPeople }

const numbersAtOnce = 5000

/** Rejects when it cannot be said. */
export async function lookForContacted({ store, people }: Asking, days: number): Promise<void> {
  const list = readyList(store)
  if (!list) return
  const { table } = list
  await acquaint(store, table, { how: 'contacted', numbers: [], anew: true })
  for (let from: number | null = 0; from !== null; ) {
    const page: { readonly numbers: readonly number[]; readonly next: number | null } =
      await table.ask({ kind: 'numbers', from, most: numbersAtOnce })
    const numbers = await people.contacted(page.numbers, days)
    if (numbers.length > 0) await acquaint(store, table, { how: 'contacted', numbers, anew: false })
    from = page.next
  }
}

/** Rejects when the provider cannot say. */
export async function lookForMembers({ store, people }: Asking, groupId: string): Promise<void> {
  const list = readyList(store)
  if (!list) return
  const numbers = await people.numbersOf(groupId)
  await acquaint(store, list.table, { how: 'in-group', numbers, anew: true })
}

/** One act to undo. */
export async function excludeAcquainted(store: Store, how: Acquaintance): Promise<void> {
  const list = readyList(store)
  if (!list) return
  stateBecame(store, list.table, await list.table.ask({ kind: 'exclude-acquainted', how }))
  await store.getState().filterChosen({ show: 'all' })
}

type Known = {
  readonly how: Acquaintance
  readonly numbers: readonly number[]
  readonly anew: boolean
}

async function acquaint(store: Store, table: TableClient, known: Known): Promise<void> {
  stateBecame(store, table, await table.ask({ kind: 'acquaint', ...known }))
}

function stateBecame(store: Store, table: TableClient, state: TableState): void {
  const list = readyList(store)
  if (list?.table !== table || state.revision < list.state.revision) return
  store.setState({ list: { ...list, state } })
}

function readyList(store: Store): ReadyList | null {
  const { list } = store.getState()
  return list.stage === 'ready' ? list : null
}
