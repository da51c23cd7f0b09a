// The people of a list as short prints, so that next month's can be compared without keeping a cell.
import type { IssueCode } from '../contact-types.ts'
import { issueNumber } from '../table/row-verdicts.ts'
import { originalCell, type TableState } from '../table/table-state.ts'

export type MonthRows = {
  /** Digits of E.164 as doubles. */
  readonly numbers: readonly number[]
  /** One for each number: of its cells as the file has them, so that cleaning is no change. */
  readonly prints: readonly number[]
  /** Where each stands in the table. */
  readonly rows: readonly number[]
  /** The row to go on with; null at the end. */
  readonly next: number | null
}

export type RowsPiece = {
  readonly from: number
  readonly most: number
  /** In an order that does not depend on the file's. */
  readonly columns: readonly number[]
}

const excluded: IssueCode = 'opted-out'

/** Good numbers and excluded ones, from a row on; those that several rows have come several times. */
export function monthRows(table: TableState, { from, most, columns }: RowsPiece): MonthRows {
  const { verdicts } = table
  const known = new Set([0, issueNumber(excluded)])
  const numbers: number[] = []
  const prints: number[] = []
  const rows: number[] = []
  let row = from
  for (; row < verdicts.e164.length && numbers.length < most; row += 1) {
    const digits = verdicts.e164[row] as number
    if (digits <= 0 || !known.has(verdicts.issue[row] as number)) continue
    numbers.push(digits)
    rows.push(row)
    prints.push(printOf(columns.map((column) => originalCell(table, row, column).trim())))
  }
  return { numbers, prints, rows, next: row < verdicts.e164.length ? row : null }
}

/** 53 bits: two texts with the same one are not met with in one number's two months. */
export function printOf(cells: readonly string[]): number {
  const text = JSON.stringify(cells)
  let one = 0x811c9dc5
  let other = 0x9e3779b1
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x85ebca6b) ^ (other >>> 13)
  }
  return (one >>> 0) * 0x20_0000 + (other >>> 11)
}
