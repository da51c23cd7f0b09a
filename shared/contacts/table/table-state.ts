// What a contact table is made of: the file, what was changed in it, and the verdict on every row.
import { type ContactFile, rowFlags, type TableSettings } from '../contact-types.ts'
import { cellText, type RecordCut, recordCells } from '../reading/split-record.ts'
import type { DuplicateIndex } from './duplicate-index.ts'
import type { EditedRows } from './edited-rows.ts'
import type { KnownNumbers } from './known-numbers.ts'
import type { Refusal } from './refused-rows.ts'
import type { RowVerdicts } from './row-verdicts.ts'

export type TableState = {
  readonly file: ContactFile
  readonly cut: RecordCut
  /** Cells that differ from the file, by `cellKey`. */
  readonly overlay: Map<number, string>
  readonly editedRows: EditedRows
  readonly excluded: Uint8Array
  /** Rows that somebody looked at and accepted although they are damaged or have extra cells. */
  readonly reviewed: Uint8Array
  /** What the provider said of rows it would not take. */
  readonly refused: Map<number, Refusal>
  readonly known: KnownNumbers
  settings: TableSettings
  verdicts: RowVerdicts
  duplicates: DuplicateIndex
  /** Grows with every change. */
  revision: number
}

export const recordCut = (file: ContactFile): RecordCut => ({
  bytes: file.bytes,
  delimiter: file.delimiter.charCodeAt(0),
  plain: false,
})

type CellSource = Pick<TableState, 'file' | 'cut' | 'overlay'>

export const cellKey = (file: ContactFile, row: number, column: number): number =>
  row * file.columns.length + column

export const isDamaged = (file: ContactFile, row: number): boolean =>
  ((file.flags[row] ?? 0) & rowFlags.damaged) !== 0

/** Whether the bytes of the row say what its cells are now. */
export const isAsFiled = ({ file, editedRows }: TableState, row: number): boolean =>
  !isDamaged(file, row) && (editedRows.size === 0 || !editedRows.has(row))

const cutOf = ({ file, cut }: CellSource, row: number): RecordCut =>
  isDamaged(file, row) ? { ...cut, plain: true } : cut

/** The cell as the file has it. */
export const originalCell = (source: CellSource, row: number, column: number): string =>
  cellText(cutOf(source, row), source.file.offsets[row] ?? 0, column)

/** The cell as it is now; empty beyond a short row's end. */
export function currentCell(source: CellSource, row: number, column: number): string {
  if (source.overlay.size > 0) {
    const edited = source.overlay.get(cellKey(source.file, row, column))
    if (edited !== undefined) return edited
  }
  return originalCell(source, row, column)
}

/** One text for every column, padded; extra cells follow when `withExtra` asks for them. */
export function currentCells(
  source: CellSource & Pick<TableState, 'editedRows'>,
  row: number,
  withExtra = false,
): string[] {
  const { file, overlay, editedRows } = source
  const columns = file.columns.length
  const most = withExtra ? Number.POSITIVE_INFINITY : columns
  const cells = recordCells(cutOf(source, row), file.offsets[row] ?? 0, most)
  while (cells.length < columns) cells.push('')
  if (!editedRows.has(row)) return cells
  return cells.map((cell, column) => overlay.get(cellKey(file, row, column)) ?? cell)
}
