// Adds up a table: valid, invalid, duplicates, excluded, audience, and every kind of problem.
import { type IssueCode, issueCodes, type TableCounts } from '../contact-types.ts'
import { firstWithNumber } from './duplicate-index.ts'
import type { TableState } from './table-state.ts'

export function countRows(table: TableState): TableCounts {
  const { verdicts, duplicates, excluded: excludedRows } = table
  const rows = table.file.rowCount
  const tally = new Uint32Array(issueCodes.length + 1)
  const openTally = new Uint32Array(issueCodes.length + 1)
  let duplicateRows = 0
  let excluded = 0
  let audience = 0
  for (let row = 0; row < rows; row += 1) {
    const issue = verdicts.issue[row] as number
    tally[issue] = (tally[issue] as number) + 1
    const isExcluded = excludedRows[row] === 1
    const isDuplicate = issue === 0 && !isExcluded && firstWithNumber(duplicates, row) >= 0
    if (isExcluded) excluded += 1
    else openTally[issue] = (openTally[issue] as number) + 1
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
    openByIssue: byIssue(openTally),
  }
}

/** Rows with a probable number on offer that nobody excluded. */
export function countOffered({ verdicts, excluded }: TableState): number {
  let count = 0
  for (let row = 0; row < excluded.length; row += 1) {
    if (verdicts.suggestion[row] !== 0 && verdicts.issue[row] !== 0 && excluded[row] === 0) {
      count += 1
    }
  }
  return count
}

function byIssue(tally: Uint32Array): Partial<Record<IssueCode, number>> {
  const counts: Partial<Record<IssueCode, number>> = {}
  issueCodes.forEach((code, index) => {
    const count = tally[index + 1] ?? 0
    if (count > 0) counts[code] = count
  })
  return counts
}
