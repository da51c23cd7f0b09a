// Changes cells and marks of rows, judging each touched row anew, with undo and redo.
import { addRow, removeRow } from './duplicate-index.ts'
import { inPieces } from './in-pieces.ts'
import { countsForDuplicates, judgeRow } from './judge-rows.ts'
import { storeVerdict } from './row-verdicts.ts'
import { cellKey, currentCell, originalCell, type TableState } from './table-state.ts'

export type CellChange = { readonly row: number; readonly column: number; readonly value: string }
export type RowMark = 'excluded' | 'reviewed'

type Step =
  | {
      readonly kind: 'cell'
      readonly row: number
      readonly column: number
      readonly before: string
      readonly after: string
    }
  | {
      readonly kind: 'mark'
      readonly row: number
      readonly mark: RowMark
      readonly before: number
      readonly after: number
    }

/** What one act of the person changed; undone and redone as a whole. */
type Edit = readonly Step[]

/**
 * Each change is made in pieces and must be taken to its end: until then, the rows it is at belong
 * to nobody's audience.
 */
export type EditLog = {
  /** How many cells really changed. */
  setCells(changes: readonly CellChange[]): Generator<void, number>
  /** How many rows really changed. */
  markRows(rows: ArrayLike<number>, mark: RowMark, on: boolean): Generator<void, number>
  /** The rows that changed; empty when there is nothing to undo. */
  undo(): Generator<void, readonly number[]>
  redo(): Generator<void, readonly number[]>
  canUndo(): boolean
  canRedo(): boolean
}

export function createEditLog(table: TableState): EditLog {
  const done: Edit[] = []
  const undone: Edit[] = []

  function* perform(edit: Edit): Generator<void, number> {
    if (edit.length === 0) return 0
    yield* applySteps(table, edit, 'after')
    done.push(edit)
    undone.length = 0
    return edit.length
  }

  return {
    *setCells(changes) {
      return yield* perform(yield* realChanges(changes, (change) => cellStep(table, change)))
    },
    *markRows(rows, mark, on) {
      const toStep = (row: number) => markStep(table, { row, mark, on })
      return yield* perform(yield* realChanges(rows, toStep))
    },
    *undo() {
      const edit = done.pop()
      if (!edit) return []
      const rows = yield* applySteps(table, edit.toReversed(), 'before')
      undone.push(edit)
      return rows
    },
    *redo() {
      const edit = undone.pop()
      if (!edit) return []
      const rows = yield* applySteps(table, edit, 'after')
      done.push(edit)
      return rows
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  }
}

const cellStep = (table: TableState, { row, column, value }: CellChange): Step => ({
  kind: 'cell',
  row,
  column,
  before: currentCell(table, row, column),
  after: value,
})

const markStep = (
  table: TableState,
  { row, mark, on }: { readonly row: number; readonly mark: RowMark; readonly on: boolean },
): Step => ({ kind: 'mark', row, mark, before: table[mark][row] ?? 0, after: on ? 1 : 0 })

function* realChanges<Change>(
  changes: ArrayLike<Change>,
  toStep: (change: Change) => Step,
): Generator<void, Edit> {
  const steps: Step[] = []
  yield* inPieces(changes, (change) => {
    const step = toStep(change)
    if (step.before !== step.after) steps.push(step)
  })
  return steps
}

/** Answers the rows that changed. */
function* applySteps(
  table: TableState,
  edit: Edit,
  side: 'before' | 'after',
): Generator<void, readonly number[]> {
  const touched = new Set<number>()
  const rows: number[] = []
  yield* inPieces(edit, ({ row }) => {
    if (touched.has(row)) return
    touched.add(row)
    rows.push(row)
  })
  yield* changeRows(table, rows, () =>
    inPieces(edit, (step) => {
      if (step.kind === 'mark') table[step.mark][step.row] = step[side]
      else overlayCell(table, step, step[side])
    }),
  )
  return rows
}

/** Makes a change, then judges the rows it touches anew and keeps the duplicates right. */
export function* changeRows(
  table: TableState,
  rows: readonly number[],
  change: () => Generator<void, void>,
): Generator<void, void> {
  yield* inPieces(rows, (row) => {
    if (countsForDuplicates(table.verdicts, table.excluded, row)) removeRow(table.duplicates, row)
  })
  yield* change()
  yield* inPieces(rows, (row) => {
    storeVerdict(table.verdicts, row, judgeRow(table, row, table.settings))
    if (countsForDuplicates(table.verdicts, table.excluded, row)) addRow(table.duplicates, row)
  })
  table.revision += 1
}

/** A cell that is again what the file says leaves the overlay. */
function overlayCell(
  table: TableState,
  { row, column }: { readonly row: number; readonly column: number },
  value: string,
): void {
  const key = cellKey(table.file, row, column)
  const before = table.overlay.has(key) ? 1 : 0
  const after = value === originalCell(table, row, column) ? 0 : 1
  if (after === 1) table.overlay.set(key, value)
  else table.overlay.delete(key)
  const count = (table.editedRows.get(row) ?? 0) + after - before
  if (count > 0) table.editedRows.set(row, count)
  else table.editedRows.delete(row)
}
