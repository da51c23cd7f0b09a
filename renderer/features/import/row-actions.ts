// What happens to the rows of an open file: mapped, judged, filtered, corrected, excluded, undone.
import type { ColumnTarget, TableSettings } from '../../../shared/contacts/contact-types.ts'
import { namedSettings, sameSettings } from '../../../shared/contacts/table/named-settings.ts'
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
  | 'detectedColumnsChosen'
  | 'countryChosen'
  | 'filterChosen'
  | 'sortChosen'
  | 'rulePerformed'
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
        const same = sameSettings(settingsOf(cell, list), settingsOf(cell, { ...list, ...mapping }))
        if (same) cell.set({ list: { ...list, ...mapping } })
        else await settle(cell, list, mapping)
      }),
    phoneColumnRaised: (column) =>
      withReady(cell, (list) =>
        settle(cell, list, { phoneColumns: raised(list.phoneColumns, column) }),
      ),
    detectedColumnsChosen: () =>
      withReady(cell, async (list) => {
        cell.set({ country: cell.get().usualCountry })
        const { file, recalled } = list
        await settle(cell, list, {
          targets: file.columns.map(({ target }) => target),
          chosenTargets: new Set(),
          phoneColumns: file.phoneColumns,
          recalled: recalled && { ...recalled, columnsUsed: false },
        })
      }),
    async countryChosen(country) {
      cell.set({ country })
      await withReady(cell, (list) => settle(cell, list, {}))
    },
    filterChosen: (filter) => withReady(cell, (list) => show(cell, list, { filter })),
    sortChosen: (sort) => withReady(cell, (list) => show(cell, list, { sort })),
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
        await show(cell, list)
      }),
    rulePerformed: (action) =>
      withReady(cell, async (list) => {
        await change(cell, list, { kind: 'perform', action })
        await show(cell, list)
      }),
    undone: () => withReady(cell, (list) => takeBack(cell, list, 'undo')),
    redone: () => withReady(cell, (list) => takeBack(cell, list, 'redo')),
    rowsRefused: (rows) =>
      changed({ kind: 'refuse', rows: rows.map(({ row, text }) => ({ line: row, text })) }),
  }
}

type ChangeRequest = Extract<TableRequest, { readonly kind: 'perform' | 'refuse' }>

async function change(cell: Cell, { table }: ReadyList, request: ChangeRequest): Promise<void> {
  stateBecame(cell, table, await table.ask(request))
}

/** Judges every row again with the columns and country now chosen, then shows the same filter. */
async function settle(cell: Cell, before: ReadyList, mapping: Partial<ReadyList>): Promise<void> {
  const list = { ...before, ...mapping, judging: true }
  const settings = namedSettings(list.file, settingsOf(cell, list))
  cell.set({ list })
  const state = await list.table.ask({ kind: 'perform', action: { kind: 'settings', settings } })
  stateBecame(cell, list.table, state, { judging: false })
  await show(cell, list)
}

type View = Partial<Pick<ReadyList, 'filter' | 'sort'>>

async function show(cell: Cell, before: ReadyList, change: View = {}): Promise<void> {
  const { table, filter, sort } = { ...before, ...change }
  updateReady(cell, table, (list) => ({ ...list, filter, sort }))
  const { rows } = await table.ask({ kind: 'show', filter, sort })
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

/** Settings come back too: the screen follows what the rows are judged with. */
async function takeBack(cell: Cell, list: ReadyList, kind: 'undo' | 'redo'): Promise<void> {
  const state = await list.table.ask({ kind })
  const { settings } = state
  if (sameSettings(settings, settingsOf(cell, list))) return stateBecame(cell, list.table, state)
  cell.set({ country: settings.defaultCountry })
  const { phoneColumns } = settings
  stateBecame(cell, list.table, state, { phoneColumns, targets: targetsFor(list, settings) })
  await show(cell, list)
}

function settingsOf(cell: Cell, { phoneColumns, targets }: ReadyList): TableSettings {
  const country = targets.indexOf('country')
  const countryColumn = country < 0 ? null : country
  return { defaultCountry: cell.get().country, phoneColumns, countryColumn }
}

function targetsFor({ targets, file }: ReadyList, settings: TableSettings): ColumnTarget[] {
  return targets.map((target, column) => {
    if (settings.phoneColumns.includes(column)) return 'phone'
    if (settings.countryColumn === column) return 'country'
    if (target !== 'phone' && target !== 'country') return target
    const guess = file.columns[column]?.target
    return guess === 'phone' || guess === 'country' ? 'field' : (guess ?? 'field')
  })
}

function mapped(list: ReadyList, column: number, target: ColumnTarget) {
  const others = list.phoneColumns.filter((phoneColumn) => phoneColumn !== column)
  return {
    targets: onlyOneCountry(list.targets, target).with(column, target),
    chosenTargets: new Set([...list.chosenTargets, column]),
    phoneColumns: target === 'phone' ? [...others, column] : others,
  }
}

/** A column that named the countries before is a field when another one does. */
const onlyOneCountry = (targets: readonly ColumnTarget[], chosen: ColumnTarget) =>
  targets.map((target) => (chosen === 'country' && target === 'country' ? 'field' : target))

function raised(phoneColumns: readonly number[], column: number): readonly number[] {
  const place = phoneColumns.indexOf(column)
  const above = phoneColumns[place - 1]
  if (above === undefined) return phoneColumns
  return phoneColumns.with(place - 1, column).with(place, above)
}
