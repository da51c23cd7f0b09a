// Finds plain text in cells and puts other text in its place, whatever characters either is made of.
import { pieceRows } from './in-pieces.ts'
import { columnNamed } from './named-settings.ts'
import type { RepairChange } from './repair-groups.ts'
import { rowSearcher } from './search-rows.ts'
import type { Replacement } from './table-action.ts'
import { currentCell, currentCells, type TableState } from './table-state.ts'

/** What replacing would change, in the order of the file; counts all of it, lists at most `most`. */
export function* replaceChanges(
  table: TableState,
  replacement: Replacement,
  most = Number.POSITIVE_INFINITY,
): Generator<void, { readonly count: number; readonly changes: readonly RepairChange[] }> {
  const { file } = table
  const only = replacement.column === null ? null : columnNamed(file, replacement.column)
  const changes: RepairChange[] = []
  let count = 0
  if (only === -1 || replacement.find === '') return { count, changes }
  const replace = textReplacer(replacement)
  const mayHold = rowsThatMayHold(table, replacement.find.trim())
  const replaceInCell = (row: number, column: number, before: string): void => {
    const after = replace(before)
    if (after === before) return
    count += 1
    if (changes.length < most) changes.push({ row, column, before, after })
  }
  const replaceInRow = (row: number): void => {
    if (only !== null) replaceInCell(row, only, currentCell(table, row, only))
    else {
      for (const [column, before] of currentCells(table, row).entries()) {
        replaceInCell(row, column, before)
      }
    }
  }
  for (let from = 0; from < file.rowCount; from += pieceRows) {
    const to = Math.min(file.rowCount, from + pieceRows)
    for (let row = from; row < to; row += 1) if (mayHold(row)) replaceInRow(row)
    yield
  }
  return { count, changes }
}

/**
 * Looks at bytes before cells are made of them, for a text without blanks at its ends. The search knows the accents of Latin-1 alone; rows
 * with rarer signs are looked at cell by cell.
 */
function rowsThatMayHold(table: TableState, find: string): (row: number) => boolean {
  if (find === '') return () => true
  const holds = rowSearcher(table, find)
  const { bytes, offsets, rowCount } = table.file
  const hasRareSigns = (row: number): boolean => {
    const end = row + 1 < rowCount ? (offsets[row + 1] as number) : bytes.length
    for (let at = offsets[row] as number; at < end; at += 1) {
      if ((bytes[at] as number) > lastLatin1) return true
    }
    return false
  }
  return (row) => holds(row) || hasRareSigns(row)
}

/** The first byte of what Latin-1 has beyond ASCII. */
const lastLatin1 = 0xc3

type Manner = Pick<Replacement, 'find' | 'replacement' | 'wholeCell' | 'matchCase' | 'matchAccents'>

/** Changes a cell's text; one that does not hold the text comes back as it is. */
export function textReplacer(manner: Manner): (cell: string) => string {
  const fold = folder(manner)
  const needle = fold(manner.find).text
  const { replacement } = manner
  if (needle === '') return (cell) => cell
  if (manner.wholeCell) {
    const whole = needle.trim()
    // Blanks alone are no cell to look for: every empty one would be it.
    if (whole === '') return (cell) => cell
    return (cell) => (fold(cell).text.trim() === whole ? replacement : cell)
  }
  return (cell) => {
    const { text, starts } = fold(cell)
    let after = ''
    let copied = 0
    for (let at = text.indexOf(needle); at >= 0; ) {
      const start = starts ? (starts[at] as number) : at
      const end = starts ? (starts[at + needle.length] as number) : at + needle.length
      after += cell.slice(copied, start) + replacement
      copied = end
      at = text.indexOf(needle, at + needle.length)
    }
    return after + cell.slice(copied)
  }
}

/** `starts`: where in the cell each folded character came from, with the end last; absent when alike. */
type Folded = { readonly text: string; readonly starts?: readonly number[] }

const ascii = /^[\x20-\x7e]*$/

function folder({
  matchCase,
  matchAccents,
}: Pick<Manner, 'matchCase' | 'matchAccents'>): (text: string) => Folded {
  if (matchCase && matchAccents) return (text) => ({ text })
  const foldOne = (character: string): string => {
    const plain = matchAccents ? character : character.normalize('NFD').replace(/\p{M}/gu, '')
    return matchCase ? plain : plain.toLowerCase()
  }
  return (text) => {
    if (ascii.test(text)) return { text: matchCase ? text : text.toLowerCase() }
    let folded = ''
    const starts: number[] = []
    let at = 0
    for (const character of text) {
      const piece = foldOne(character)
      for (let index = 0; index < piece.length; index += 1) starts.push(at)
      folded += piece
      at += character.length
    }
    return { text: folded, starts: [...starts, at] }
  }
}
