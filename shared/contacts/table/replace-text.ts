// Finds plain text in cells and puts other text in its place, whatever characters either is made of.
import { differentTexts } from './different-texts.ts'
import { rowsWhere } from './filter-rows.ts'
import { inPieces } from './in-pieces.ts'
import { columnNamed } from './named-settings.ts'
import type { RepairChange } from './repair-groups.ts'
import { rareLetterFinder } from './search-bytes.ts'
import { bytesHolder, type RowTest, rowSearcher } from './search-rows.ts'
import type { Replacement } from './table-action.ts'
import { currentCell, currentCells, type TableState } from './table-state.ts'

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
  if (only === null) yield* replaceInRows(table, { rows, replace, add })
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
): Generator<void, void> {
  return inPieces(rows, (row) => {
    for (const [column, before] of currentCells(table, row).entries()) {
      add({ row, column, before, after: replace(before) })
    }
  })
}

/** Looks at bytes before cells are made of them, for a text without blanks at its ends. */
function rowsThatMayHold(table: TableState, { find, ...manner }: Replacement): RowTest {
  const text = find.trim()
  if (text === '') return () => true
  const holds = rowSearcher(table, text)
  // The search knows the accents of Latin-1 alone.
  const isExact = manner.matchCase && manner.matchAccents && latin1.test(text)
  if (isExact) return holds
  const hasRareLetters = bytesHolder(table.file, rareLetterFinder(table.file.bytes))
  return (row) => holds(row) || hasRareLetters(row)
}

const latin1 = /^[\x20-\x7e\xc0-\xff]*$/

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
