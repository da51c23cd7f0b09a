// What happens to the rows of an open file: mapped, judged, filtered, corrected, excluded, undone.
import type { ColumnTarget, RowFilter } from '../../../shared/contacts/contact-types.ts'
import { namedSettings } from '../../../shared/contacts/table/named-settings.ts'
import type { TableAction } from '../../../shared/contacts/table/table-action.ts'
import type { ImportActions, ImportState, ReadyList } from './import-state.ts'
import type { TableRequest } from './table/protocol.ts'
import { type TableClient, TableError } from './table/table-client.ts'
import type { TableState } from './table/table-facts.ts'

type Cell = {
  readonly get: () => ImportState
  readonly set: (change: Partial<ImportState>) => void
}

type RowActions = Pick<
  ImportActions,
  | 'columnMapped'
  | 'phoneColumnRaised'
  | 'countryChosen'
  | 'filterChosen'
  | 'errorsExcluded'
  | 'rowCorrected'
  | 'rowExcluded'
  | 'rowAccepted'
  | 'repairsAccepted'
  | 'undone'
  | 'redone'
  | 'rowsRefused'
>

export function createRowActions(cell: Cell): RowActions {
  const changed = (request: ChangeRequest) => withReady(cell, (list) => change(cell, list, request))
  const performed = (action: TableAction) => changed({ kind: 'perform', action })
  return {
    columnMapped: (column, target) =>
      withReady(cell, async (list) => {
        const mapping = mapped(list, column, target)
        const samePhones = mapping.phoneColumns.join() === list.phoneColumns.join()
        if (samePhones) cell.set({ list: { ...list, ...mapping } })
        else await settle(cell, list, mapping)
      }),
    phoneColumnRaised: (column) =>
      withReady(cell, (list) =>
        settle(cell, list, { phoneColumns: raised(list.phoneColumns, column) }),
      ),
    async countryChosen(country) {
      cell.set({ country })
      await withReady(cell, (list) => settle(cell, list, {}))
    },
    filterChosen: (filter) => withReady(cell, (list) => show(cell, list, filter)),
    errorsExcluded(excludeErrors) {
      const { list } = cell.get()
      if (list.stage === 'ready') cell.set({ list: { ...list, excludeErrors } })
    },
    rowCorrected: (cells) => performed({ kind: 'set-cells', cells }),
    rowExcluded: (rows, on) => performed({ kind: 'mark-rows', rows, mark: 'excluded', on }),
    rowAccepted: (rows) => performed({ kind: 'mark-rows', rows, mark: 'reviewed', on: true }),
    repairsAccepted: (codes) =>
      withReady(cell, async (list) => {
        await change(cell, list, { kind: 'perform', action: { kind: 'repair', codes } })
        await show(cell, list, list.filter)
      }),
    undone: () => changed({ kind: 'undo' }),
    redone: () => changed({ kind: 'redo' }),
    rowsRefused: (rows) =>
      changed({ kind: 'refuse', rows: rows.map(({ row, text }) => ({ line: row, text })) }),
  }
}

type ChangeRequest = Extract<
  TableRequest,
  { readonly kind: 'perform' | 'undo' | 'redo' | 'refuse' }
>

async function change(cell: Cell, { table }: ReadyList, request: ChangeRequest): Promise<void> {
  stateBecame(cell, table, await table.ask(request))
}

/** Judges every row again with the columns and country now chosen, then shows the same filter. */
async function settle(cell: Cell, before: ReadyList, mapping: Partial<ReadyList>): Promise<void> {
  const list = { ...before, ...mapping, judging: true }
  const { phoneColumns } = list
  const settings = namedSettings(list.file, { defaultCountry: cell.get().country, phoneColumns })
  cell.set({ list })
  const state = await list.table.ask({ kind: 'perform', action: { kind: 'settings', settings } })
  stateBecame(cell, list.table, state, { judging: false })
  await show(cell, list, list.filter)
}

async function show(cell: Cell, { table }: ReadyList, filter: RowFilter): Promise<void> {
  updateReady(cell, table, (list) => ({ ...list, filter }))
  const { rows } = await table.ask({ kind: 'show', filter })
  updateReady(cell, table, (list) => ({ ...list, shown: rows, view: list.view + 1 }))
}

function stateBecame(
  cell: Cell,
  table: TableClient,
  state: TableState,
  more: Partial<ReadyList> = {},
): void {
  updateReady(cell, table, (list) =>
    state.revision < list.state.revision ? { ...list, ...more } : { ...list, ...more, state },
  )
}

/** Nothing happens when another file was opened meanwhile. */
function updateReady(
  { get, set }: Cell,
  table: TableClient,
  update: (list: ReadyList) => ReadyList,
): void {
  const { list } = get()
  if (list.stage === 'ready' && list.table === table) set({ list: update(list) })
}

/** A table that dies takes its rows with it: the screen says so instead of waiting for ever. */
async function withReady(cell: Cell, act: (list: ReadyList) => Promise<void>): Promise<void> {
  const { list } = cell.get()
  if (list.stage !== 'ready') return
  try {
    await act(list)
  } catch (error) {
    if (error instanceof TableError && error.problem === 'closed') return
    const { fileName } = list
    cell.set({
      list: { stage: 'failed', fileName, problem: { code: 'unexpected' }, previous: null },
    })
  }
}

function mapped(list: ReadyList, column: number, target: ColumnTarget) {
  const others = list.phoneColumns.filter((phoneColumn) => phoneColumn !== column)
  return {
    targets: list.targets.with(column, target),
    chosenTargets: new Set([...list.chosenTargets, column]),
    phoneColumns: target === 'phone' ? [...others, column] : others,
  }
}

function raised(phoneColumns: readonly number[], column: number): readonly number[] {
  const place = phoneColumns.indexOf(column)
  const above = phoneColumns[place - 1]
  if (above === undefined) return phoneColumns
  return phoneColumns.with(place - 1, column).with(place, above)
}
