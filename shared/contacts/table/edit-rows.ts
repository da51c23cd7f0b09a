// Changes cells and marks of rows, and judges each touched row anew.
import { addRow, removeRow } from './duplicate-index.ts'
import { inPieces } from './in-pieces.ts'
import { countsForDuplicates, judgeRow } from './judge-rows.ts'
import { storeVerdict } from './row-verdicts.ts'
import type { RowMark } from './table-action.ts'
import { cellKey, currentCell, originalCell, type TableState } from './table-state.ts'

export type CellChange = { readonly row: number; readonly column: number; readonly value: string }

export type Step =
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

export const cellStep = (table: TableState, { row, column, value }: CellChange): Step => ({
  kind: 'cell',
  row,
  column,
  before: currentCell(table, row, column),
  after: value,
})

type MarkChange = { readonly row: number; readonly mark: RowMark; readonly on: boolean }

export const markStep = (table: TableState, { row, mark, on }: MarkChange): Step => ({
  kind: 'mark',
  row,
  mark,
  before: table[mark][row] ?? 0,
  after: on ? 1 : 0,
})

/** Leaves out what would change nothing. */
export function* realSteps<Change>(
  changes: ArrayLike<Change>,
  toStep: (change: Change) => Step,
): Generator<void, readonly Step[]> {
  const steps: Step[] = []
  yield* inPieces(changes, (change) => {
    const step = toStep(change)
    if (step.before !== step.after) steps.push(step)
  })
  return steps
}

/** Answers the rows that changed. */
export function* applySteps(
  table: TableState,
  steps: readonly Step[],
  side: 'before' | 'after',
): Generator<void, readonly number[]> {
  const touched = new Set<number>()
  const rows: number[] = []
  yield* inPieces(steps, ({ row }) => {
    if (touched.has(row)) return
    touched.add(row)
    rows.push(row)
  })
  yield* changeRows(table, rows, () =>
    inPieces(steps, (step) => {
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
