// The rows with problems as they leave for Excel: line, reason, cells, and the key to bring them back by.
import type { ContactTable } from '../table/contact-table.ts'
import { pieceRows } from '../table/in-pieces.ts'
import { type RowStatus, statusOf } from '../table/row-status.ts'
import { listFingerprint, rowKeyText } from './row-key.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

export type ProblemWords = {
  readonly sheet: string
  readonly line: string
  readonly problem: string
  /** Names the last column, which nobody should change. */
  readonly key: string
  readonly statuses: Readonly<Record<RowStatus, string>>
}

export type ProblemFormat = 'xlsx' | 'csv;' | 'csv,'

/** Rows with an error that nobody excluded, and repeated ones, in the order of the file. */
export function* problemRows(table: ContactTable): Generator<void, Uint32Array> {
  const errors = yield* table.inSteps.rows({ show: 'open-errors' })
  const repeated = yield* table.inSteps.rows({ show: 'duplicates' })
  return merged(errors, repeated)
}

/** Both ascend, and no row is in both. */
function merged(one: Uint32Array, other: Uint32Array): Uint32Array {
  const rows = new Uint32Array(one.length + other.length)
  let left = 0
  let right = 0
  for (let place = 0; place < rows.length; place += 1) {
    const isLeft =
      right >= other.length ||
      (left < one.length && (one[left] as number) < (other[right] as number))
    rows[place] = (isLeft ? one[left++] : other[right++]) as number
  }
  return rows
}

/** The file in pieces, and how many rows it holds. */
export function* problemFile(
  table: ContactTable,
  words: ProblemWords,
  format: ProblemFormat,
): Generator<void, { readonly rows: number; readonly pieces: readonly Uint8Array[] }> {
  const rows = yield* problemRows(table)
  const list = yield* listFingerprint(table.file)
  const written = writtenRows(table, { rows, list, words })
  if (format !== 'xlsx') {
    return { rows: rows.length, pieces: yield* writeCsv(written, format === 'csv;' ? ';' : ',') }
  }
  const widths = [7, 24, ...table.file.columns.map(({ type }) => (type === 'text' ? 22 : 18)), 28]
  const pieces = yield* writeXlsx({ name: words.sheet, widths, rows: written })
  return { rows: rows.length, pieces }
}

type Written = {
  readonly rows: Uint32Array
  readonly list: string
  readonly words: ProblemWords
}

/** Null where there is time for a pause. */
function* writtenRows(
  table: ContactTable,
  { rows, list, words }: Written,
): Generator<readonly string[] | null, void> {
  const names = table.file.columns.map(({ name }) => name)
  const own = (title: string): string => (names.includes(title) ? `${title} (Campanero)` : title)
  yield [own(words.line), own(words.problem), ...names, own(words.key)]
  for (const [place, row] of rows.entries()) {
    const verdict = table.verdict(row)
    const cells = table.cells(row, true)
    const extra = cells.splice(names.length)
    const reason = words.statuses[statusOf(verdict)]
    yield [String(verdict.line), reason, ...cells, rowKeyText({ list, row }), ...extra]
    if (place % (pieceRows / 4) === 0) yield null
  }
}
