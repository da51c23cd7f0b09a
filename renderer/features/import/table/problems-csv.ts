// Writes the rows with problems as a CSV that Excel opens right and that no formula can hide in.
import Papa from 'papaparse'
import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import { statusOf } from './row-status.ts'
import type { ExportWords } from './table-facts.ts'

/** Excel takes a UTF-8 file for an old code page unless it begins with this. */
const byteOrderMark = '\uFEFF'

/** Rows with an error nobody excluded, and repeated ones: their line, their problem, their cells. */
export function problemsCsv(table: ContactTable, words: ExportWords): string {
  const names = table.file.columns.map((column) => column.name)
  const data = [...table.rows({ show: 'open-errors' }), ...table.rows({ show: 'duplicates' })]
    .sort(ascending)
    .map((row) => {
      const verdict = table.verdict(row)
      return [String(verdict.line), words.statuses[statusOf(verdict)], ...table.cells(row, true)]
    })
  const csv = Papa.unparse(
    { fields: [words.line, words.problem, ...names], data },
    { delimiter: ';', newline: '\r\n', escapeFormulae: dangerousStart },
  )
  return byteOrderMark + csv
}

const ascending = (one: number, other: number): number => one - other

/** A leading plus is a phone number here, unless what follows is not one. */
const dangerousStart = /^(?:[=@\t\r]|-(?!\d)|\+(?!\d[\d ]*$))/
