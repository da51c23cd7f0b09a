// Rows the provider would not take: a problem of theirs until somebody changes them.
import { currentCells, type TableState } from './table-state.ts'

export type RefusedRow = { readonly row: number; readonly text: string }

export type Refusal = {
  /** In the provider's words. */
  readonly text: string
  /** The row as it was refused: once it differs, the refusal says nothing of it. */
  readonly cells: string
}

type Cells = Parameters<typeof currentCells>[0] & Pick<TableState, 'refused'>

export function rememberRefusal(table: Cells, { row, text }: RefusedRow): void {
  table.refused.set(row, { text, cells: cellsOf(table, row) })
}

export function refusalOf(table: Cells, row: number): string | null {
  const refusal = table.refused.get(row)
  return refusal && refusal.cells === cellsOf(table, row) ? refusal.text : null
}

/** The map is empty in nearly every list, and this is asked of a million rows. */
export const isRefused = (table: Cells, row: number): boolean =>
  table.refused.size > 0 && refusalOf(table, row) !== null

const cellsOf = (table: Cells, row: number): string => JSON.stringify(currentCells(table, row))
