// Rows of people who asked for no more messages: a problem of theirs that no edit of other cells takes away.
import { changeRows } from './edit-rows.ts'
import { rowsWithNumbers } from './known-numbers.ts'
import type { TableState } from './table-state.ts'

/** Judges the rows with these numbers as opted out, beside undo; to be taken to its end. */
export function* optOut(table: TableState, numbers: readonly number[]): Generator<void, void> {
  const rows = rowsWithNumbers(table, new Set(numbers))
  yield* changeRows(table, rows, () => remember(table, numbers))
}

/** The list of excluded numbers changed: every number has to be looked up again. */
export function* forgetOptedOut(table: TableState): Generator<void, void> {
  const { optedOut } = table.known
  const rows = rowsWithNumbers(table, optedOut)
  yield* changeRows(table, rows, () => forget(table))
  table.verdicts.looked.fill(0)
}

// biome-ignore lint/correctness/useYield: a change of a set needs no pause
function* remember({ known }: TableState, numbers: readonly number[]): Generator<void, void> {
  for (const number of numbers) known.optedOut.add(number)
}

// biome-ignore lint/correctness/useYield: a change of a set needs no pause
function* forget({ known }: TableState): Generator<void, void> {
  known.optedOut.clear()
}
