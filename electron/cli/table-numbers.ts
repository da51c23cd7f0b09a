// The numbers of a read list, and those of them that are excluded.

import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'

/** E.164, each once, landlines included. */
export function numbersIn(table: ContactTable): readonly string[] {
  const { numbers } = table.numbers.numbersFrom(0, table.rowCount)
  return [...new Set(numbers)].map((digits) => `+${digits}`)
}

/** The lines of the rows that gave no number. */
export function linesWithoutNumber(table: ContactTable): readonly number[] {
  const numbered = new Set(table.numbers.numbersFrom(0, table.rowCount).numbers)
  return Array.from(table.rows({ show: 'all' })).flatMap((row) => {
    const { e164, line } = table.verdict(row)
    return e164 !== null && numbered.has(Number(e164)) ? [] : [line]
  })
}

/** Their rows become a problem of the list: nothing is sent to them, nor to a number put in later. */
export function leaveOut(table: ContactTable, excluded: readonly string[]): void {
  if (excluded.length === 0) return
  runToEnd(table.inSteps.optOut(excluded.map((e164) => Number(e164.slice(1)))))
}
