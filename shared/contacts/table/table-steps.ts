// What a table does over many rows, in steps, so that whoever holds it can answer others in between.
import type { RowFilter, RowSort } from '../contact-types.ts'
import { type MonthRows, monthRows, type RowsPiece } from '../memory/month-rows.ts'
import type { EditLog } from './edit-log.ts'
import { changeRows } from './edit-rows.ts'
import { filterRows } from './filter-rows.ts'
import { inPieces } from './in-pieces.ts'
import { forgetOptedOut, optOut } from './opted-out-rows.ts'
import { type RefusedRow, rememberRefusal } from './refused-rows.ts'
import { replaceChanges } from './replace-text.ts'
import { sharedNumbers } from './same-number.ts'
import { sortRows } from './sort-rows.ts'
import type { Replacement } from './table-action.ts'
import type { TableState } from './table-state.ts'

/** Work over many rows, in pieces of a few milliseconds; a change must be taken to its end. */
export type TableSteps = Pick<EditLog, 'perform' | 'follow' | 'undo' | 'redo'> & {
  rows(filter?: RowFilter, sort?: RowSort): Generator<void, Uint32Array>
  refuse(rows: readonly RefusedRow[]): Generator<void, void>
  /** What replacing would change; counts all of it, lists the first `most`. */
  replaceChanges(replacement: Replacement, most: number): ReturnType<typeof replaceChanges>
  /** First rows of numbers that several rows have; with a name column, where their names differ. */
  sharedNumbers(nameColumn: number | null): Generator<void, readonly number[]>
  /** Both beside undo: nobody takes an opt-out back by undoing an edit. */
  optOut(numbers: readonly number[]): Generator<void, void>
  forgetOptedOut(): Generator<void, void>
  /** A bounded piece, at once. */
  monthRows(piece: RowsPiece): MonthRows
}

export function tableSteps(table: TableState, log: EditLog): TableSteps {
  return {
    perform: log.perform,
    follow: log.follow,
    undo: log.undo,
    redo: log.redo,
    *rows(filter = { show: 'all' }, sort) {
      const rows = yield* filterRows(table, filter)
      return sort ? yield* sortRows(table, rows, sort) : rows
    },
    refuse: (rows) => refuse(table, rows),
    replaceChanges: (replacement, most) => replaceChanges(table, replacement, most),
    sharedNumbers: (nameColumn) => sharedNumbers(table, nameColumn),
    optOut: (numbers) => optOut(table, numbers),
    forgetOptedOut: () => forgetOptedOut(table),
    monthRows: (piece) => monthRows(table, piece),
  }
}

function refuse(table: TableState, refused: readonly RefusedRow[]): Generator<void, void> {
  const known = refused.filter(({ row }) => row >= 0 && row < table.file.rowCount)
  return changeRows(table, [...new Set(known.map(({ row }) => row))], () =>
    inPieces(known, (each) => rememberRefusal(table, each)),
  )
}
