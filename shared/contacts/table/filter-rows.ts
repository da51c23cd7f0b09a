// Picks the rows a view shows, as indexes.
import type { RowFilter } from '../contact-types.ts'
import { firstWithNumber } from './duplicate-index.ts'
import { pieceRows } from './in-pieces.ts'
import { issueNumber } from './row-verdicts.ts'
import { rowSearcher } from './search-rows.ts'
import type { TableState } from './table-state.ts'

type RowTest = (row: number) => boolean

/** Pauses every few thousand rows; a filter overtaken by another can be left where it is. */
export function* filterRows(table: TableState, filter: RowFilter): Generator<void, Uint32Array> {
  const tests = [showTest(table, filter.show)]
  if (filter.issue) {
    const issue = issueNumber(filter.issue)
    tests.push((row) => table.verdicts.issue[row] === issue)
  }
  if (filter.search?.trim()) tests.push(rowSearcher(table, filter.search))
  const found = new Uint32Array(table.file.rowCount)
  let count = 0
  // A function of its own: inside a generator the engine would not make the loop fast.
  const filterPiece = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) {
      if (tests.every((test) => test(row))) found[count++] = row
    }
  }
  for (let row = 0; row < found.length; row += pieceRows) {
    filterPiece(row, Math.min(found.length, row + pieceRows))
    yield
  }
  return found.slice(0, count)
}

function showTest(
  { verdicts, duplicates, excluded, known }: TableState,
  show: RowFilter['show'],
): RowTest {
  const isValid: RowTest = (row) => verdicts.issue[row] === 0
  const isDuplicate: RowTest = (row) => firstWithNumber(duplicates, row) >= 0
  const isAudience: RowTest = (row) => isValid(row) && excluded[row] === 0 && !isDuplicate(row)
  switch (show) {
    case 'all':
      return () => true
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
