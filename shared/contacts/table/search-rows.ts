// Finds text in rows, ignoring case and accents, without making strings of a million rows.
import type { ContactFile } from '../contact-types.ts'
import { foldText } from './fold-text.ts'
import { type ByteFinder, foldedFinder } from './search-bytes.ts'
import { numberHolder } from './search-numbers.ts'
import { currentCells, type TableState } from './table-state.ts'

export type RowTest = (row: number) => boolean
/** Of the bytes from `start` to `end`; `ahead`, at or after that, is how far one may look at once. */
export type RangeTest = (start: number, end: number, ahead: number) => boolean

/** Printable ASCII without quotes, of which a file may have more than a cell. */
const isInBytes = (needle: string): boolean => /^[\x20\x21\x23-\x7e]*$/.test(needle)

/** How far bytes are looked through at a time: a piece of work must end soon. */
const stride = 1 << 16

/** A test for one search text, made for rows in ascending order; digits also match inside the E.164 number. */
export function rowSearcher(table: TableState, search: string): RowTest {
  const needle = foldText(search.trim())
  const digits = /^[\d\s().+-]{3,}$/.test(needle) ? needle.replace(/\D/g, '') : ''
  const inCells: RowTest = (row) =>
    currentCells(table, row, true).some((cell) => foldText(cell).includes(needle))
  const inFile = isInBytes(needle) ? fileSearcher(table.file, needle, inCells) : inCells
  const { editedRows } = table
  const inText: RowTest =
    editedRows.size === 0 ? inFile : (row) => (editedRows.has(row) ? inCells(row) : inFile(row))
  if (digits.length < 3) return inText
  const inNumber = numberHolder(digits)
  return (row) => inNumber(table.verdicts.e164[row] as number) || inText(row)
}

/** A delimiter in a row's bytes may be in a cell or between two: only its cells tell. */
function fileSearcher(file: ContactFile, needle: string, inCells: RowTest): RowTest {
  const inBytes = bytesHolder(file, foldedFinder(file.bytes, needle))
  return needle.includes(file.delimiter) ? (row) => inBytes(row) && inCells(row) : inBytes
}

/** Whether a row's bytes hold what the finder finds. */
export function bytesHolder(file: ContactFile, find: ByteFinder): RowTest {
  const { bytes, offsets, rowCount } = file
  const holds = rangeHolder(find)
  return (row) => {
    const start = offsets[row] as number
    const end = row + 1 < rowCount ? (offsets[row + 1] as number) : bytes.length
    return holds(start, end, Math.max(end, Math.min(bytes.length, start + stride)))
  }
}

/** The same for cells, or a null for a text that only the cells themselves can tell of. */
export function cellHolder({ bytes }: ContactFile, search: string): RangeTest | null {
  const needle = foldText(search)
  return isInBytes(needle) ? rangeHolder(foldedFinder(bytes, needle)) : null
}

/** Quick for ranges in ascending order. */
export function rangeHolder(find: ByteFinder): RangeTest {
  let [from, to, found] = [0, 0, -1]
  return (start, end, ahead) => {
    if (found < start || start < from || to < end) {
      from = start
      to = ahead
      found = find(from, to)
    }
    return found < end
  }
}
