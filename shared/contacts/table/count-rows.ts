// Adds up a table: valid, invalid, duplicates, excluded, audience, and every kind of problem.
import { type IssueCode, issueCodes, type TableCounts } from '../contact-types.ts'
import { firstWithNumber } from './duplicate-index.ts'
import type { TableState } from './table-state.ts'

export function countRows(table: TableState): TableCounts {
  const { verdicts, duplicates, excluded: excludedRows } = table
  const rows = table.file.rowCount
  const tally = new Uint32Array(issueCodes.length + 1)
  let duplicateRows = 0
  let excluded = 0
  let audience = 0
  for (let row = 0; row < rows; row += 1) {
    const issue = verdicts.issue[row] as number
    tally[issue] = (tally[issue] as number) + 1
    const isExcluded = excludedRows[row] === 1
    const isDuplicate = issue === 0 && !isExcluded && firstWithNumber(duplicates, row) >= 0
    if (isExcluded) excluded += 1
    if (isDuplicate) duplicateRows += 1
    if (issue === 0 && !isExcluded && !isDuplicate) audience += 1
  }
  const valid = tally[0] as number
  return {
    rows,
    valid,
    invalid: rows - valid,
    duplicates: duplicateRows,
    excluded,
    audience,
    byIssue: byIssue(tally),
  }
}

function byIssue(tally: Uint32Array): Partial<Record<IssueCode, number>> {
  const counts: Partial<Record<IssueCode, number>> = {}
  issueCodes.forEach((code, index) => {
    const count = tally[index + 1] ?? 0
    if (count > 0) counts[code] = count
  })
  return counts
}
