// Adds up a table: valid, invalid, duplicates, excluded, audience, and every kind of problem.
import { type IssueCode, issueCodes, type TableCounts } from '../contact-types.ts'
import type { TableState } from './table-state.ts'

export function countRows(table: TableState): TableCounts {
  const { verdicts, duplicates, excluded: excludedRows } = table
  const rows = table.file.rowCount
  const tally = new Uint32Array(issueCodes.length + 1)
  const openTally = new Uint32Array(issueCodes.length + 1)
  const { duplicateOf } = duplicates
  let valid = 0
  let duplicateRows = 0
  let excluded = 0
  let excludedValid = 0
  // Most rows are valid: they are added up without a look into a table of sums.
  for (let row = 0; row < rows; row += 1) {
    const issue = verdicts.issue[row] as number
    const isExcluded = excludedRows[row] === 1
    if (isExcluded) excluded += 1
    if (issue === 0) {
      valid += 1
      if (isExcluded) excludedValid += 1
      else if ((duplicateOf[row] as number) >= 0) duplicateRows += 1
    } else {
      tally[issue] = (tally[issue] as number) + 1
      if (!isExcluded) openTally[issue] = (openTally[issue] as number) + 1
    }
  }
  const audience = valid - excludedValid - duplicateRows
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
