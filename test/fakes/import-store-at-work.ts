// An import store over real tables without workers, with short ways to what a test looks at.
import type { ReadyList } from '../../renderer/features/import/import-state.ts'
import { createImportStore } from '../../renderer/features/import/import-store.ts'
import type { LastMonth } from '../../renderer/features/import/last-month.ts'
import type { ImportMemory } from '../../renderer/features/import/list-memory.ts'
import type { RequestOf, TableRequestKind } from '../../renderer/features/import/table/protocol.ts'
import {
  fewContacts,
  type TableWithoutWorker,
  tableWithoutWorker,
  textFile,
} from './table-without-worker.ts'

export function newStore(
  options: { readonly memory?: ImportMemory; readonly lastMonth?: LastMonth } = {},
) {
  const tables: TableWithoutWorker[] = []
  const store = createImportStore({
    ...options,
    openTable() {
      const table = tableWithoutWorker()
      tables.push(table)
      return table
    },
  })
  const { getState } = store
  const ready = (): ReadyList => {
    const { list } = getState()
    if (list.stage !== 'ready') throw new Error(`The list is ${list.stage}`)
    return list
  }
  return { store, tables, ready, ...getState(), list: () => getState().list }
}

export async function openedStore(text = fewContacts) {
  const opened = newStore()
  await opened.fileChosen(textFile(text))
  return opened
}

/** The requests of one kind that a table was sent, in order. */
export const asked = <K extends TableRequestKind>(table: TableWithoutWorker | undefined, kind: K) =>
  (table?.sent ?? []).flatMap((message) =>
    message.kind === 'ask' && message.request.kind === kind
      ? [message.request as RequestOf<K>]
      : [],
  )
