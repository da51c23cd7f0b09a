// Compares an open list with the one of last time: who is new, who changed, who is gone. Looked up when asked for.
import type { StoreApi } from 'zustand'
import { columnsByName } from '../../../shared/contacts/memory/column-names.ts'
import type { MonthRows } from '../../../shared/contacts/memory/month-rows.ts'
import type { ImportState, ReadyList } from './import-state.ts'
import { isKnownAgain, namesOf } from './list-memory.ts'
import { fieldColumns } from './selectors.ts'

type Rows = Pick<MonthRows, 'numbers' | 'prints'>

/** Whoever keeps the people of a list. */
export type LastMonth = {
  readonly last: (
    names: readonly string[],
  ) => Promise<{ readonly people: number; readonly at: string } | null>
  readonly compare: (
    names: readonly string[],
    rows: Rows,
  ) => Promise<{ readonly added: readonly number[]; readonly changed: readonly number[] }>
  /** Null for a list of which nothing is kept. */
  readonly begin: (names: readonly string[]) => Promise<number | null>
  readonly append: (batch: number, rows: Rows) => Promise<unknown>
  readonly end: (batch: number) => Promise<unknown>
}

/** People of the list now, against those of last time. */
export type MonthDifference = {
  readonly at: string
  readonly added: number
  readonly changed: number
  readonly gone: number
}

type Store = Pick<StoreApi<ImportState>, 'getState' | 'setState'>

const rowsAtOnce = 2000
/** Keeping more would take longer than anybody waits for. */
export const mostPeopleKept = 300_000
export const isTooLong = ({ file }: ReadyList): boolean => file.rowCount > mostPeopleKept

/** Who is in the list now is who will have been in it last time. */
export async function keepMonth(store: Store): Promise<void> {
  const { list, lastMonth } = store.getState()
  if (!lastMonth || !isKnownAgain(list) || isTooLong(list)) return
  const batch = await lastMonth.begin(namesOf(list.file))
  if (batch === null) return
  for await (const rows of peopleOf(list)) await lastMonth.append(batch, rows)
  await lastMonth.end(batch)
}

/** Null when nobody was kept. Rejects when it cannot be said. */
export async function compareMonths(store: Store): Promise<MonthDifference | null> {
  const { list, lastMonth } = store.getState()
  if (!lastMonth || !isKnownAgain(list)) return null
  const names = namesOf(list.file)
  const last = await lastMonth.last(names)
  if (!last) return null
  const found = { added: new Set<number>(), changed: new Set<number>() }
  let people = 0
  for await (const rows of peopleOf(list)) {
    people += rows.numbers.length
    const { added, changed } = await lastMonth.compare(names, rows)
    for (const number of added) found.added.add(number)
    for (const number of changed) found.changed.add(number)
  }
  for (const how of ['added', 'changed'] as const) {
    const numbers = [...found[how]]
    const state = await list.table.ask({ kind: 'acquaint', how, numbers, anew: true })
    const { list: now } = store.getState()
    if (now.stage === 'ready' && now.table === list.table) {
      store.setState({ list: { ...now, state } })
    }
  }
  const { added, changed } = found
  const stayed = people - added.size
  return { at: last.at, added: added.size, changed: changed.size, gone: last.people - stayed }
}

/** Each number once, at its first row. */
async function* peopleOf(list: ReadyList): AsyncGenerator<Rows> {
  const { table, file } = list
  const columns = columnsByName(file, fieldColumns(list))
  const seen = new Set<number>()
  for (let from: number | null = 0; from !== null; ) {
    const page: MonthRows = await table.ask({
      ...{ kind: 'month-rows', from, most: rowsAtOnce, columns },
    })
    const first = page.numbers.flatMap((number, place) => {
      if (seen.has(number)) return []
      seen.add(number)
      return [place]
    })
    const pick = (values: readonly number[]) => first.map((place) => values[place] as number)
    if (first.length > 0) yield { numbers: pick(page.numbers), prints: pick(page.prints) }
    from = page.next
  }
}
