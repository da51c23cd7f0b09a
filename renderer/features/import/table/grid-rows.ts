// Turns rows of the table into what the grid shows of them: cells, status, number, hints.
import { judgePhone, measurePhone } from '../../../../shared/contacts/judging/judge-phone.ts'
import { readablePhone } from '../../../../shared/contacts/judging/readable-phone.ts'
import type { ContactTable, RowVerdict } from '../../../../shared/contacts/table/contact-table.ts'
import { statusOf } from '../../../../shared/contacts/table/row-status.ts'
import type { GridRow } from './table-facts.ts'

export function gridRow(table: ContactTable, row: number): GridRow {
  const verdict = table.verdict(row)
  const { e164, duplicateOf } = verdict
  return {
    row,
    line: verdict.line,
    cells: table.cells(row),
    status: statusOf(verdict),
    phoneColumn: table.settings().phoneColumns.length > 0 ? verdict.column : null,
    phone: e164 === null ? null : readablePhone(e164),
    duplicateOfLine: duplicateOf === null ? null : (table.file.lines[duplicateOf] ?? null),
    edited: verdict.edited,
    repairs: verdict.repairs,
    suggestion: suggestionOf(table, verdict),
    lengthGap: lengthGapOf(table, verdict),
    refusal: table.refusal(row),
  }
}

function suggestionOf(table: ContactTable, verdict: RowVerdict): GridRow['suggestion'] {
  if (!verdict.suggestedRepair) return null
  const cell = table.cell(verdict.row, verdict.column)
  const { suggestion } = judgePhone(cell, table.countryOf(verdict.row))
  return suggestion && { phone: readablePhone(suggestion.e164), repair: suggestion.repair }
}

/** Only where a length is what is wrong. */
function lengthGapOf(
  table: ContactTable,
  { row, column, issue }: RowVerdict,
): GridRow['lengthGap'] {
  if (issue !== 'too-short' && issue !== 'too-long') return null
  const length = measurePhone(table.cell(row, column), table.countryOf(row))
  if (!length) return null
  const { country, digits, least, most } = length
  return issue === 'too-short'
    ? { country, digits: least - digits, expected: least }
    : { country, digits: digits - most, expected: most }
}
