// Works out what an action would change in a table as it is now.
import {
  type CellChange,
  cellStep,
  changeStep,
  markStep,
  realSteps,
  type Step,
} from './edit-rows.ts'
import { filterRows } from './filter-rows.ts'
import { pieceRows } from './in-pieces.ts'
import { columnNamed } from './named-settings.ts'
import { type RepairChange, repairChanges } from './repair-groups.ts'
import { replaceChanges } from './replace-text.ts'
import { isShared, keepOneSteps, sharedNumbers } from './same-number.ts'
import type { NameKept, TableAction } from './table-action.ts'
import type { TableState } from './table-state.ts'

export type RowsAction = Exclude<TableAction, { readonly kind: 'settings' | 'recipe' }>

/** Rows and columns that the table lacks are left out. */
export function* planSteps(
  table: TableState,
  action: RowsAction,
): Generator<void, readonly Step[]> {
  switch (action.kind) {
    case 'set-cells':
      return yield* cellSteps(table, action.cells)
    case 'repair':
      return yield* cellSteps(table, asCells(yield* repairChanges(table, action.codes)))
    case 'replace': {
      const { changes } = yield* replaceChanges(table, action.replacement)
      return yield* realSteps(changes, (change) => changeStep(table, change))
    }
    case 'mark-rows':
      return yield* markSteps(table, action)
    case 'exclude-issue': {
      const filter = { show: 'errors', issue: action.issue } as const
      const rows = yield* filterRows(table, filter)
      return yield* markSteps(table, { rows, mark: 'excluded', on: action.excluded })
    }
    case 'keep-one':
      return yield* keepSteps(table, yield* amongRows(table, action), action)
    case 'keep-one-of':
      return yield* keepSteps(table, action.rows, action)
  }
}

const asCells = (changes: readonly RepairChange[]): readonly CellChange[] =>
  changes.map(({ row, column, after }) => ({ row, column, value: after }))

function cellSteps(
  table: TableState,
  cells: readonly CellChange[],
): Generator<void, readonly Step[]> {
  const { rowCount, columns } = table.file
  const known = cells.filter(({ row, column }) => row < rowCount && column < columns.length)
  return realSteps(known, (cell) => cellStep(table, cell))
}

type Marking = {
  readonly rows: ArrayLike<number>
  readonly mark: 'excluded' | 'reviewed'
  readonly on: boolean
}

function markSteps(
  table: TableState,
  { rows, mark, on }: Marking,
): Generator<void, readonly Step[]> {
  const known = Array.from(rows).filter((row) => row < table.file.rowCount)
  return realSteps(known, (row) => markStep(table, { row, mark, on }))
}

type KeepOne = Extract<TableAction, { readonly kind: 'keep-one' }>

function* amongRows(table: TableState, { among, nameColumn }: KeepOne): Generator<void, number[]> {
  if (among === 'all') return yield* sharedNumbers(table, null)
  const column = nameColumn === null ? -1 : columnNamed(table.file, nameColumn)
  return column < 0 ? [] : yield* sharedNumbers(table, column)
}

type Keeping = {
  readonly keep: NameKept
  readonly nameColumn: string | null
  readonly and: string
}

function* keepSteps(
  table: TableState,
  firsts: readonly number[],
  { keep, nameColumn, and }: Keeping,
): Generator<void, readonly Step[]> {
  const column = nameColumn === null ? -1 : columnNamed(table.file, nameColumn)
  const choice = { keep, nameColumn: column < 0 ? null : column, and }
  const steps: Step[] = []
  for (const [place, first] of firsts.entries()) {
    if (isShared(table.duplicates, first)) steps.push(...keepOneSteps(table, first, choice))
    if (place % pieceRows === pieceRows - 1) yield
  }
  return steps
}
