// Picks the rows a view shows, as indexes.
import type { RowFilter } from '../contact-types.ts'
import { firstWithNumber } from './duplicate-index.ts'
import { inRanges } from './in-pieces.ts'
import { issueNumber } from './row-verdicts.ts'
import { type RowTest, rowSearcher } from './search-rows.ts'
import type { TableState } from './table-state.ts'

/** Pauses every few thousand rows; a filter overtaken by another can be left where it is. */
export const filterRows = (table: TableState, filter: RowFilter): Generator<void, Uint32Array> =>
  rowsWhere(table.file.rowCount, rowTest(table, filter))

/** The rows, of so many, that pass a test; in ascending order. */
export function* rowsWhere(rowCount: number, isWanted: RowTest): Generator<void, Uint32Array> {
  const found = new Uint32Array(rowCount)
  let count = 0
  yield* inRanges(rowCount, (from, to) => {
    for (let row = from; row < to; row += 1) if (isWanted(row)) found[count++] = row
  })
  return count === rowCount ? found : found.slice(0, count)
}

/** The search comes last: it takes longest. */
function rowTest(table: TableState, { show, issue, search }: RowFilter): RowTest {
  const tests: RowTest[] = []
  if (show !== 'all') tests.push(showTest(table, show))
  if (issue) {
    const number = issueNumber(issue)
    tests.push((row) => table.verdicts.issue[row] === number)
  }
  if (search?.trim()) tests.push(rowSearcher(table, search))
  const [first = () => true, ...others] = tests
  return others.length === 0 ? first : (row) => tests.every((test) => test(row))
}

function showTest(
  { verdicts, duplicates, excluded, known }: TableState,
  show: Exclude<RowFilter['show'], 'all'>,
): RowTest {
  const isValid: RowTest = (row) => verdicts.issue[row] === 0
  const isDuplicate: RowTest = (row) => firstWithNumber(duplicates, row) >= 0
  const isAudience: RowTest = (row) => isValid(row) && excluded[row] === 0 && !isDuplicate(row)
  switch (show) {
    case 'errors':
      return (row) => !isValid(row)
    case 'open-errors':
      return (row) => !isValid(row) && excluded[row] === 0
    case 'duplicates':
      return isDuplicate
    case 'valid':
      return isValid
    case 'audience':
      return isAudience
    case 'excluded':
      return (row) => excluded[row] === 1
    case 'in-group':
    case 'contacted':
    case 'added':
    case 'changed': {
      const numbers = known.acquainted[show]
      return (row) => isAudience(row) && numbers.has(verdicts.e164[row] as number)
    }
  }
}
