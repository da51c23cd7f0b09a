// Finds the cells of a list that hold a text, and says what they would be with another in its place.
import { cellText, endOfCell, type RecordCut } from '../reading/split-record.ts'
import { differentTexts } from './different-texts.ts'
import { rowsWhere } from './filter-rows.ts'
import { areSameBytes, type CellHash, createCellHash, hashCell } from './hash-cell.ts'
import { inPieces } from './in-pieces.ts'
import { columnNamed } from './named-settings.ts'
import type { RepairChange } from './repair-groups.ts'
import { rareLetterFinder } from './search-bytes.ts'
import {
  bytesHolder,
  cellHolder,
  type RangeTest,
  type RowTest,
  rangeHolder,
  rowSearcher,
} from './search-rows.ts'
import type { Replacement } from './table-action.ts'
import { currentCell, currentCells, isAsFiled, type TableState } from './table-state.ts'
import { textReplacer } from './text-replacer.ts'

export type TextChanges = { readonly count: number; readonly changes: readonly RepairChange[] }

/** What replacing would change, in the order of the file; counts all of it, lists at most `most`. */
export function* replaceChanges(
  table: TableState,
  replacement: Replacement,
  most = Number.POSITIVE_INFINITY,
): Generator<void, TextChanges> {
  const { column } = replacement
  const only = column === null ? null : columnNamed(table.file, column)
  if (only === -1 || replacement.find === '') return { count: 0, changes: [] }
  const rows = yield* rowsWhere(table.file.rowCount, rowsThatMayHold(table, replacement))
  const replace = textReplacer(replacement)
  const changes: RepairChange[] = []
  let count = 0
  const add = (change: RepairChange): void => {
    if (change.after === change.before) return
    count += 1
    if (changes.length < most) changes.push(change)
  }
  const mayHold = cellsThatMayHold(table, replacement)
  if (only === null) yield* replaceInRows(table, { rows, replace, add }, mayHold)
  else yield* replaceInColumn(table, { rows, replace, add }, only)
  return { count, changes }
}

type Replacing = {
  readonly rows: Uint32Array
  readonly replace: (cell: string) => string
  readonly add: (change: RepairChange) => void
}

/** Each different text is replaced once. */
function* replaceInColumn(
  table: TableState,
  { rows, replace, add }: Replacing,
  column: number,
): Generator<void, void> {
  const { ids, rows: rowsOfTexts } = yield* differentTexts(table, rows, column)
  const before: string[] = []
  const after: string[] = []
  yield* inPieces(rowsOfTexts, (row) => {
    const cell = currentCell(table, row, column)
    before.push(cell)
    after.push(replace(cell))
  })
  yield* inPieces(rows, (row, place) => {
    const id = ids[place] as number
    add({ row, column, before: before[id] as string, after: after[id] as string })
  })
}

function replaceInRows(
  table: TableState,
  { rows, replace, add }: Replacing,
  mayHold: RangeTest,
): Generator<void, void> {
  const { cut, file } = table
  const replaceCell = cellReplacer(cut, replace)
  return inPieces(rows, (row) => {
    if (!isAsFiled(table, row)) {
      for (const [column, before] of currentCells(table, row).entries()) {
        add({ row, column, before, after: replace(before) })
      }
      return
    }
    let start = file.offsets[row] as number
    const endOfRow = row + 1 < file.rowCount ? (file.offsets[row + 1] as number) : cut.bytes.length
    for (let column = 0; column < file.columns.length; column += 1) {
      const end = endOfCell(cut, start)
      if (mayHold(start, end, endOfRow)) {
        const { before, after } = replaceCell(start)
        add({ row, column, before, after })
      }
      if (cut.bytes[end] !== cut.delimiter) break
      start = end + 1
    }
  })
}

type Replaced = { readonly before: string; readonly after: string }
type Remembered = Pick<CellHash, 'start' | 'length' | 'hash'> & { readonly replaced: Replaced }

/** A power of two. */
const mostRemembered = 1 << 10

/** Takes the start of a cell. Lists repeat their texts: each of the last few is replaced once. */
function cellReplacer(
  cut: RecordCut,
  replace: (cell: string) => string,
): (start: number) => Replaced {
  const cell = createCellHash(cut)
  const remembered: Remembered[] = []
  const replaced = (start: number): Replaced => {
    const before = cellText(cut, start, 0)
    return { before, after: replace(before) }
  }
  return (from) => {
    if (!hashCell(cell, from)) return replaced(from)
    const { start, length, hash } = cell
    const place = hash & (mostRemembered - 1)
    const known = remembered[place]
    const isAlike = known?.hash === hash && known.length === length
    if (isAlike && areSameBytes(cell, known.start)) return known.replaced
    const fresh = { start, length, hash, replaced: replaced(from) }
    remembered[place] = fresh
    return fresh.replaced
  }
}

/** Looks at bytes before cells are made of them, for a text without blanks at its ends. */
function cellsThatMayHold({ file }: TableState, replacement: Replacement): RangeTest {
  const text = replacement.find.trim()
  const holds = text === '' ? null : cellHolder(file, text)
  if (!holds) return () => true
  if (isFoundInBytes(replacement)) return holds
  const hasRareLetters = rangeHolder(rareLetterFinder(file.bytes))
  return (...range) => holds(...range) || hasRareLetters(...range)
}

/** The same for whole rows. */
function rowsThatMayHold(table: TableState, replacement: Replacement): RowTest {
  const text = replacement.find.trim()
  if (text === '') return () => true
  const holds = rowSearcher(table, text)
  if (isFoundInBytes(replacement)) return holds
  const hasRareLetters = bytesHolder(table.file, rareLetterFinder(table.file.bytes))
  return (row) => holds(row) || hasRareLetters(row)
}

/** The search knows the accents of Latin-1 alone. */
const isFoundInBytes = ({ find, matchCase, matchAccents }: Replacement): boolean =>
  matchCase && matchAccents && latin1.test(find.trim())

const latin1 = /^[\x20-\x7e\xc0-\xff]*$/
