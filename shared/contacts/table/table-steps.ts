// What a table does over many rows, in steps, so that whoever holds it can answer others in between.
import type { RepairCode, RowFilter, RowSort, TableSettings } from '../contact-types.ts'
import { type CellChange, changeRows, type EditLog } from './edit-rows.ts'
import { filterRows } from './filter-rows.ts'
import { inPieces } from './in-pieces.ts'
import { type JudgeProgress, judgeAllRows } from './judge-rows.ts'
import { type RefusedRow, rememberRefusal } from './refused-rows.ts'
import { type RepairChange, repairChanges } from './repair-groups.ts'
import { sortRows } from './sort-rows.ts'
import type { TableState } from './table-state.ts'

/** Work over many rows, in pieces of a few milliseconds; a change must be taken to its end. */
export type TableSteps = Pick<EditLog, 'setCells' | 'undo' | 'redo'> & {
  rows(filter?: RowFilter, sort?: RowSort): Generator<void, Uint32Array>
  exclude(rows: ArrayLike<number>): Generator<void, number>
  include(rows: ArrayLike<number>): Generator<void, number>
  accept(rows: ArrayLike<number>): Generator<void, number>
  refuse(rows: readonly RefusedRow[]): Generator<void, void>
  applyRepairs(codes: readonly RepairCode[]): Generator<void, number>
}

export function tableSteps(table: TableState, log: EditLog): TableSteps {
  return {
    setCells: log.setCells,
    undo: log.undo,
    redo: log.redo,
    *rows(filter = { show: 'all' }, sort) {
      const rows = yield* filterRows(table, filter)
      return sort ? yield* sortRows(table, rows, sort) : rows
    },
    exclude: (rows) => log.markRows(rows, 'excluded', true),
    include: (rows) => log.markRows(rows, 'excluded', false),
    accept: (rows) => log.markRows(rows, 'reviewed', true),
    refuse: (rows) => refuse(table, rows),
    *applyRepairs(codes) {
      return yield* log.setCells((yield* repairChanges(table, codes)).map(asCellChange))
    },
  }
}

/** Nothing changes until the last step. */
export function* rejudge(
  table: TableState,
  settings: TableSettings,
): Generator<JudgeProgress, void> {
  let seen = -1
  let judged = null
  // A row edited in a pause may have been judged before: then all of it is judged again.
  while (seen !== table.revision) {
    seen = table.revision
    judged = yield* judgeAllRows(table, settings)
  }
  Object.assign(table, judged, { settings, revision: table.revision + 1 })
}

function refuse(table: TableState, refused: readonly RefusedRow[]): Generator<void, void> {
  const known = refused.filter(({ row }) => row >= 0 && row < table.file.rowCount)
  return changeRows(table, [...new Set(known.map(({ row }) => row))], () =>
    inPieces(known, (each) => rememberRefusal(table, each)),
  )
}

const asCellChange = ({ row, column, after }: RepairChange): CellChange => ({
  row,
  column,
  value: after,
})
