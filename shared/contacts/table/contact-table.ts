// The table of a read file: cells on demand, verdicts, edits, views and counts over all its rows.
import type {
  ContactFile,
  IssueCode,
  PhoneType,
  RepairCode,
  RowFilter,
  RowIssue,
  RowSort,
  TableCounts,
  TableSettings,
} from '../contact-types.ts'
import { runToEnd } from '../run-to-end.ts'
import { countOffered, countRows } from './count-rows.ts'
import { firstWithNumber } from './duplicate-index.ts'
import { createEditLog, type EditLog } from './edit-log.ts'
import type { CellChange } from './edit-rows.ts'
import { createEditedRows } from './edited-rows.ts'
import { type JudgeProgress, judgeAllRows } from './judge-rows.ts'
import { createKnownNumbers, type NumberKnowledge, numberKnowledge } from './known-numbers.ts'
import { type Refusal, type RefusedRow, refusalOf } from './refused-rows.ts'
import { rejudge } from './rejudge.ts'
import {
  type RepairChange,
  type RepairGroup,
  repairChanges,
  repairGroups,
} from './repair-groups.ts'
import { rowCountry } from './row-country.ts'
import { e164Of, issueOf, repairsOf, suggestedRepairOf, typeOf } from './row-verdicts.ts'
import { rowsOfNumber } from './same-number.ts'
import type { RowMark, TableAction } from './table-action.ts'
import { currentCell, currentCells, recordCut, type TableState } from './table-state.ts'
import { type TableSteps, tableSteps } from './table-steps.ts'

export type RowVerdict = {
  readonly row: number
  /** Physical line of the record, 1-based. */
  readonly line: number
  readonly e164: string | null
  readonly type: PhoneType | null
  readonly issue: IssueCode | null
  /** Certain repairs that the number rests on. */
  readonly repairs: readonly RepairCode[]
  /** A probable repair that is offered. */
  readonly suggestedRepair: RepairCode | null
  /** The column the verdict speaks of. */
  readonly column: number
  /** The row, not the line, that has the same number and comes first. */
  readonly duplicateOf: number | null
  readonly excluded: boolean
  /** Accepted by the person although damaged or with extra cells. */
  readonly reviewed: boolean
  readonly edited: boolean
}

export type ContactTable = Pick<EditLog, 'canUndo' | 'canRedo' | 'log'> & {
  readonly inSteps: TableSteps
  readonly numbers: NumberKnowledge
  /** At once, like all that follow: how many cells or rows really changed. */
  perform(action: TableAction): number
  setCells(changes: readonly CellChange[]): number
  undo(): boolean
  redo(): boolean
  readonly file: ContactFile
  readonly rowCount: number
  settings(): TableSettings
  /** Grows with every change; a view or a count is current while it stays. */
  revision(): number
  counts(): TableCounts
  cell(row: number, column: number): string
  /** One text a column, padded; with the extra cells of a long row when asked. */
  cells(row: number, withExtra?: boolean): string[]
  verdict(row: number): RowVerdict
  /** ISO 3166 alpha-2: where the row's numbers are from when they do not say it. */
  countryOf(row: number): string
  /** The rows that have the number of this first row, itself included. */
  rowsOfNumber(first: number): readonly number[]
  /** The row's problem as data, or null. */
  issue(row: number): RowIssue | null
  /** Row indexes in view order: filtered, then sorted (in file order without a sort). */
  rows(filter?: RowFilter, sort?: RowSort): Uint32Array
  /** The next place in a view, after or before `place`, whose row has a problem; wraps; -1 for none. */
  nextIssue(view: Uint32Array, place: number, direction: 1 | -1): number
  /** Each returns how many rows really changed. */
  exclude(rows: ArrayLike<number>): number
  include(rows: ArrayLike<number>): number
  /** Takes damaged rows and rows with extra cells as they stand, and judges their number. */
  accept(rows: ArrayLike<number>): number
  /** Marks rows the provider would not take, until a cell of theirs changes; not part of undo. */
  refuse(rows: readonly RefusedRow[]): void
  /** The provider's words on a row that is still as it refused it. */
  refusal(row: number): string | null
  /** Rows with a probable number on offer that nobody excluded. */
  offeredRepairs(): number
  repairGroups(): RepairGroup[]
  repairChanges(codes: readonly RepairCode[], most?: number): RepairChange[]
  /** Writes the repaired numbers into their cells as one undoable edit; returns how many. */
  applyRepairs(codes: readonly RepairCode[]): number
  /** Judges every row with other settings, beside undo; nothing changes until the last step. */
  rejudge(settings: TableSettings): Generator<JudgeProgress, void>
}

/** Judges every row, pausing every few milliseconds of work, and returns the table. */
export function* openTable(
  file: ContactFile,
  settings: TableSettings,
): Generator<JudgeProgress, ContactTable> {
  const blank = {
    file,
    cut: recordCut(file),
    overlay: new Map<number, string>(),
    editedRows: createEditedRows(file.rowCount),
    excluded: new Uint8Array(file.rowCount),
    reviewed: new Uint8Array(file.rowCount),
    refused: new Map<number, Refusal>(),
    known: createKnownNumbers(),
  }
  const judged = yield* judgeAllRows(blank, settings)
  return contactTable({ ...blank, ...judged, settings, revision: 1 })
}

function contactTable(table: TableState): ContactTable {
  const log = createEditLog(table)
  const inSteps = tableSteps(table, log)
  const perform = (action: TableAction) => runToEnd(log.perform(action))
  const mark = (rows: ArrayLike<number>, mark: RowMark, on: boolean) =>
    perform({ kind: 'mark-rows', rows: Array.from(rows), mark, on })
  return {
    inSteps,
    numbers: numberKnowledge(table),
    perform,
    log: log.log,
    canUndo: log.canUndo,
    canRedo: log.canRedo,
    file: table.file,
    rowCount: table.file.rowCount,
    settings: () => table.settings,
    revision: () => table.revision,
    counts: () => countRows(table),
    offeredRepairs: () => countOffered(table),
    cell: (row, column) => currentCell(table, row, column),
    cells: (row, withExtra) => currentCells(table, row, withExtra),
    verdict: (row) => rowVerdict(table, row),
    rowsOfNumber: (first) => rowsOfNumber(table.duplicates, first),
    countryOf: (row) => rowCountry(table, row, table.settings),
    issue: (row) => rowIssue(table, row),
    rows: (filter, sort) => runToEnd(inSteps.rows(filter, sort)),
    nextIssue: (view, place, direction) => nextIssue(table, view, { place, direction }),
    setCells: (cells) => perform({ kind: 'set-cells', cells }),
    undo: () => runToEnd(inSteps.undo()),
    redo: () => runToEnd(inSteps.redo()),
    exclude: (rows) => mark(rows, 'excluded', true),
    include: (rows) => mark(rows, 'excluded', false),
    accept: (rows) => mark(rows, 'reviewed', true),
    refuse: (rows) => runToEnd(inSteps.refuse(rows)),
    refusal: (row) => refusalOf(table, row),
    repairGroups: () => repairGroups(table),
    repairChanges: (codes, most) => runToEnd(repairChanges(table, codes, most)),
    applyRepairs: (codes) => perform({ kind: 'repair', codes }),
    rejudge: (settings) => rejudge(table, settings),
  }
}

function rowVerdict(table: TableState, row: number): RowVerdict {
  const { verdicts, duplicates } = table
  const first = firstWithNumber(duplicates, row)
  return {
    row,
    line: table.file.lines[row] ?? 0,
    e164: e164Of(verdicts, row),
    type: typeOf(verdicts, row),
    issue: issueOf(verdicts, row),
    repairs: repairsOf(verdicts, row),
    suggestedRepair: suggestedRepairOf(verdicts, row),
    column: verdicts.column[row] ?? 0,
    duplicateOf: first >= 0 ? first : null,
    excluded: table.excluded[row] === 1,
    reviewed: table.reviewed[row] === 1,
    edited: table.editedRows.has(row),
  }
}

function rowIssue(table: TableState, row: number): RowIssue | null {
  const code = issueOf(table.verdicts, row)
  if (!code) return null
  const column = table.verdicts.column[row] ?? 0
  return { row, column, code, value: currentCell(table, row, column) }
}

function nextIssue(
  { verdicts }: TableState,
  view: Uint32Array,
  { place, direction }: { readonly place: number; readonly direction: 1 | -1 },
): number {
  for (let step = 1; step <= view.length; step += 1) {
    const at = (((place + direction * step) % view.length) + view.length) % view.length
    if (verdicts.issue[view[at] as number] !== 0) return at
  }
  return -1
}
