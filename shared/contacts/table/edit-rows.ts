// Changes cells and marks of rows, and judges each touched row anew.
import { addRow, removeRow } from './duplicate-index.ts'
import { inPieces } from './in-pieces.ts'
import { countsForDuplicates, judgeRow } from './judge-rows.ts'
import type { RepairChange } from './repair-groups.ts'
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
      /** What was there before is what the file says. */
      readonly isFromFile: boolean
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
  isFromFile: isFromFile(table, row, column),
})

/** The same for a change whose text before is known. */
export const changeStep = (table: TableState, change: RepairChange): Step => ({
  kind: 'cell',
  ...change,
  isFromFile: isFromFile(table, change.row, change.column),
})

const isFromFile = ({ file, overlay }: TableState, row: number, column: number): boolean =>
  overlay.size === 0 || !overlay.has(cellKey(file, row, column))

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

export function* applySteps(
  table: TableState,
  steps: readonly Step[],
  side: 'before' | 'after',
): Generator<void, void> {
  const judged = new Set<number>()
  yield* inPieces(steps, (step) => {
    if (bearsOnVerdict(table, step)) judged.add(step.row)
  })
  yield* changeRows(table, [...judged], () =>
    inPieces(steps, (step) => {
      if (step.kind === 'mark') table[step.mark][step.row] = step[side]
      else overlayCell(table, step, side)
    }),
  )
}

/** Rows are judged by their phones and country; a refusal is of all their cells. */
function bearsOnVerdict({ settings, refused }: TableState, step: Step): boolean {
  if (step.kind === 'mark') return true
  const { phoneColumns, countryColumn } = settings
  return (
    phoneColumns.includes(step.column) ||
    countryColumn === step.column ||
    (refused.size > 0 && refused.has(step.row))
  )
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
  step: Extract<Step, { readonly kind: 'cell' }>,
  side: 'before' | 'after',
): void {
  const { row, column, isFromFile } = step
  const key = cellKey(table.file, row, column)
  const isFile = isFromFile ? side === 'before' : step[side] === originalCell(table, row, column)
  const wasFile = !table.overlay.has(key)
  if (isFile) table.overlay.delete(key)
  else table.overlay.set(key, step[side])
  if (isFile !== wasFile) table.editedRows.count(row, isFile ? -1 : 1)
}
