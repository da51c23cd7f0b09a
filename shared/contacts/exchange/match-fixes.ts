// Finds what was changed in a file of problem rows that comes back from Excel, row by row, by its key.
import type { ContactFile } from '../contact-types.ts'
import type { ContactTable } from '../table/contact-table.ts'
import type { CellChange } from '../table/edit-rows.ts'
import { createEditedRows } from '../table/edited-rows.ts'
import { pieceRows } from '../table/in-pieces.ts'
import { currentCells, recordCut } from '../table/table-state.ts'
import { listFingerprint, readRowKey } from './row-key.ts'
import { comparableCell } from './safe-cell.ts'

export type CellFix = CellChange & { readonly before: string }

export type MatchedFixes =
  | {
      readonly ok: true
      /** Rows that were known again. */
      readonly rows: number
      readonly fixes: readonly CellFix[]
      /** Rows without a key, or with one that came before. */
      readonly unknown: number
    }
  /** `no-keys`: no column holds row keys; `other-list`: they are of another list. */
  | { readonly ok: false; readonly problem: 'no-keys' | 'other-list' }

const sampledRows = 50

/** Nothing changes yet: the fixes are cells to be set as one act. */
export function* matchFixes(
  table: ContactTable,
  returned: ContactFile,
): Generator<void, MatchedFixes> {
  const cellsOf = cellReader(returned)
  const keyColumn = findKeyColumn(returned, cellsOf)
  if (keyColumn < 0) return { ok: false, problem: 'no-keys' }
  const list = yield* listFingerprint(table.file)
  const places = columnPlaces(table.file, returned)
  const seen = new Set<number>()
  const fixes: CellFix[] = []
  let foreign = 0
  let unknown = 0
  const matchRow = (returnedRow: number): void => {
    const cells = cellsOf(returnedRow)
    const key = readRowKey(cells[keyColumn] ?? '')
    if (key && key.list !== list) foreign += 1
    else if (!key || key.row >= table.rowCount || seen.has(key.row)) unknown += 1
    else {
      seen.add(key.row)
      fixes.push(...changedCells(table, key.row, { cells, places }))
    }
  }
  for (let from = 0; from < returned.rowCount; from += pieceRows) {
    const to = Math.min(returned.rowCount, from + pieceRows)
    for (let row = from; row < to; row += 1) matchRow(row)
    yield
  }
  if (foreign > 0) return { ok: false, problem: 'other-list' }
  return { ok: true, rows: seen.size, fixes, unknown }
}

type CellsOf = (row: number) => readonly string[]

function cellReader(file: ContactFile): CellsOf {
  const source = { file, cut: recordCut(file), overlay: new Map(), editedRows: createEditedRows(0) }
  return (row) => currentCells(source, row)
}

function findKeyColumn({ columns, rowCount }: ContactFile, cellsOf: CellsOf): number {
  for (let row = 0; row < Math.min(rowCount, sampledRows); row += 1) {
    const found = cellsOf(row).findIndex((cell) => readRowKey(cell) !== null)
    if (found >= 0 && found < columns.length) return found
  }
  return -1
}

/** For each column that came back, the one of the list it is; by name, wherever it was moved to. */
function columnPlaces(
  { columns }: ContactFile,
  returned: ContactFile,
): readonly { readonly from: number; readonly to: number }[] {
  const taken = new Set<number>()
  return returned.columns.flatMap(({ header, index }) => {
    const column = columns.find(({ name }) => name.trim() === header.trim())
    if (!column || taken.has(column.index)) return []
    taken.add(column.index)
    return [{ from: index, to: column.index }]
  })
}

type Returned = {
  readonly cells: readonly string[]
  readonly places: ReturnType<typeof columnPlaces>
}

function changedCells(table: ContactTable, row: number, { cells, places }: Returned): CellFix[] {
  const now = table.cells(row)
  return places.flatMap(({ from, to }) => {
    const before = now[to] ?? ''
    const value = comparableCell(cells[from] ?? '')
    return value === comparableCell(before) ? [] : [{ row, column: to, before, value }]
  })
}
