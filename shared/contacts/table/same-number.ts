// Finds rows that have one number in common, and what to change so that one of them is left.
import { type DuplicateIndex, nextWithNumber } from './duplicate-index.ts'
import { cellStep, markStep, type Step } from './edit-rows.ts'
import { foldText } from './fold-text.ts'
import type { NameKept } from './table-action.ts'
import { currentCell, type TableState } from './table-state.ts'

/** Rows between two pauses: their names are compared as people would. */
const comparedRows = 500

/** The rows with the number of a first row, itself included, in the order of the file. */
export function rowsOfNumber(index: DuplicateIndex, first: number): number[] {
  const rows: number[] = []
  for (let row = first; row >= 0; row = nextWithNumber(index, row)) rows.push(row)
  return rows
}

/** Whether this is the first of several rows with one number. */
export const isShared = (index: DuplicateIndex, row: number): boolean =>
  index.duplicateOf[row] === -1 && nextWithNumber(index, row) >= 0

/** First rows of numbers that other rows have too; a name column asks for names that differ. */
export function* sharedNumbers(
  table: TableState,
  nameColumn: number | null,
): Generator<void, number[]> {
  const firsts: number[] = []
  for (let from = 0; from < table.file.rowCount; from += comparedRows) {
    const to = Math.min(table.file.rowCount, from + comparedRows)
    for (let row = from; row < to; row += 1) {
      if (!isShared(table.duplicates, row)) continue
      if (nameColumn === null || namesOf(table, row, nameColumn).length > 1) firsts.push(row)
    }
    yield
  }
  return firsts
}

/** The names of one number's rows, each once whatever its case and accents; blanks left out. */
export function namesOf(table: TableState, first: number, nameColumn: number): readonly string[] {
  const names = new Map<string, string>()
  for (const row of rowsOfNumber(table.duplicates, first)) {
    const name = currentCell(table, row, nameColumn).trim().replace(/\s+/g, ' ')
    const key = foldText(name)
    if (name !== '' && !names.has(key)) names.set(key, name)
  }
  return [...names.values()]
}

type Choice = {
  readonly keep: NameKept
  readonly nameColumn: number | null
  /** The word before the last of several names. */
  readonly and: string
}

/** Steps after which only one row of the number is left. */
export function keepOneSteps(table: TableState, first: number, choice: Choice): readonly Step[] {
  const { keep, nameColumn, and } = choice
  const rows = rowsOfNumber(table.duplicates, first)
  const kept = keep === 'last' ? rows.at(-1) : first
  const steps = rows
    .filter((row) => row !== kept)
    .map((row) => markStep(table, { row, mark: 'excluded', on: true }))
  if (nameColumn === null || keep === 'first' || keep === 'last') return steps
  const names = namesOf(table, first, nameColumn)
  const value = keep === 'neutral' ? '' : joined(names, and)
  const named = cellStep(table, { row: first, column: nameColumn, value })
  return named.before === named.after ? steps : [...steps, named]
}

/** "Ana, Luis y Marta". */
const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
