// Puts rows in the order of one column: amounts and dates by value, the rest as people sort words.
import type { ColumnType, RowSort } from '../contact-types.ts'
import { inPieces, pieceRows, sortInPieces } from './in-pieces.ts'
import { foldText } from './search-rows.ts'
import { currentCell, isAsFiled, type TableState } from './table-state.ts'
import { rankTexts, type TextRanks } from './text-ranks.ts'
import { plainAmount, writtenAmount, writtenDate } from './written-values.ts'

/** Characters of a text that its first sorting key holds. */
const keyCharacters = 6
const last = Number.POSITIVE_INFINITY

/** Equal cells keep the order of the file; empty cells come last either way. */
export function* sortRows(
  table: TableState,
  rows: Uint32Array,
  sort: RowSort,
): Generator<void, Uint32Array> {
  const type = table.file.columns[sort.column]?.type ?? 'text'
  const descending = sort.direction === 'descending'
  if (isWords(type)) {
    const ranked = yield* rankTexts(table, rows, sort.column)
    if (ranked) return rowsByRank(rows, ranked, descending)
  }
  const toKey = keyMaker(type)
  const isAmount = !isWords(type) && type !== 'date'
  const keys = new Float64Array(rows.length)
  yield* inPieces(rows, (row, place) => {
    const plain =
      isAmount && isAsFiled(table, row) ? plainAmountOf(table, row, sort.column) : Number.NaN
    const key = Number.isNaN(plain) ? toKey(currentCell(table, row, sort.column)) : plain
    keys[place] = descending && key !== last ? -key : key
  })
  const order = yield* radixOrder(keys)
  if (isWords(type)) yield* sortTies(table, { rows, keys, order, column: sort.column, descending })
  return order.map((place) => rows[place] as number)
}

const plainAmountOf = ({ cut, file }: TableState, row: number, column: number): number =>
  plainAmount(cut, file.offsets[row] as number, column)

function rowsByRank(
  rows: Uint32Array,
  { ranks, count }: TextRanks,
  descending: boolean,
): Uint32Array {
  const starts = new Uint32Array(count + 2)
  const orderOf = (rank: number): number => (descending && rank < count ? count - 1 - rank : rank)
  for (let place = 0; place < rows.length; place += 1) {
    const next = orderOf(ranks[place] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let rank = 1; rank < starts.length; rank += 1) {
    starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number)
  }
  const sorted = new Uint32Array(rows.length)
  for (let place = 0; place < rows.length; place += 1) {
    const rank = orderOf(ranks[place] as number)
    sorted[starts[rank] as number] = rows[place] as number
    starts[rank] = (starts[rank] as number) + 1
  }
  return sorted
}

const isWords = (type: ColumnType): boolean =>
  type !== 'number' && type !== 'money' && type !== 'date'

function keyMaker(type: ColumnType): (text: string) => number {
  if (type === 'date') return (text) => numberOrLast(writtenDate(text))
  if (!isWords(type)) return (text) => numberOrLast(writtenAmount(text))
  return textKey
}

const numberOrLast = (value: number): number => (Number.isNaN(value) ? last : value)

/** The first characters as digits of a number; what is not Latin comes after what is. */
function textKey(text: string): number {
  const folded = foldText(text.trim())
  if (folded === '') return last
  let key = 0
  for (let at = 0; at < keyCharacters; at += 1) {
    key = key * 256 + (at < folded.length ? Math.min(folded.charCodeAt(at), 255) : 0)
  }
  return key
}

type Ties = {
  readonly rows: Uint32Array
  readonly keys: Float64Array
  readonly order: Uint32Array
  readonly column: number
  readonly descending: boolean
}

function* sortTies(table: TableState, ties: Ties): Generator<void, void> {
  const { keys, order } = ties
  let sincePause = 0
  for (let start = 0; start < order.length; ) {
    const key = keys[order[start] as number]
    let end = start + 1
    while (end < order.length && keys[order[end] as number] === key) end += 1
    if (end - start > 1 && key !== last) yield* sortTie(table, ties, { start, end })
    sincePause += end - start
    if (sincePause >= pieceRows) {
      sincePause = 0
      yield
    }
    start = end
  }
}

function* sortTie(
  table: TableState,
  { rows, order, column, descending }: Ties,
  { start, end }: { readonly start: number; readonly end: number },
): Generator<void, void> {
  const words: Word[] = []
  yield* inPieces(order.subarray(start, end), (place) => {
    const word = foldText(currentCell(table, rows[place] as number, column).trim())
    words.push({ place, word })
  })
  if (words.every(({ word }) => word === words[0]?.word)) return
  const sorted = yield* sortInPieces(words, byWord(descending))
  sorted.forEach(({ place }, index) => {
    order[start + index] = place
  })
}

type Word = { readonly place: number; readonly word: string }

const byWord =
  (descending: boolean) =>
  (one: Word, other: Word): number => {
    const least = one.word < other.word ? -1 : one.word > other.word ? 1 : 0
    return (descending ? -least : least) || one.place - other.place
  }

/** Places of `keys` in ascending order, stable: four passes over 16 bits of the doubles each. */
function* radixOrder(keys: Float64Array): Generator<void, Uint32Array> {
  const words = new Uint16Array(sortableBits(keys).buffer)
  const count = keys.length
  let order = new Uint32Array(count)
  for (let place = 0; place < count; place += 1) order[place] = place
  let sorted = new Uint32Array(count)
  for (let pass = 0; pass < 4; pass += 1) {
    radixPass({ words, pass, order, sorted })
    yield
    const swap = order
    order = sorted
    sorted = swap
  }
  return order
}

type RadixPass = {
  readonly words: Uint16Array
  readonly pass: number
  readonly order: Uint32Array
  readonly sorted: Uint32Array
}

function radixPass({ words, pass, order, sorted }: RadixPass): void {
  const count = order.length
  const starts = new Uint32Array(65_537)
  for (let place = 0; place < count; place += 1) {
    const next = (words[place * 4 + pass] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let value = 1; value <= 65_536; value += 1) {
    starts[value] = (starts[value] as number) + (starts[value - 1] as number)
  }
  for (let index = 0; index < count; index += 1) {
    const place = order[index] as number
    const value = words[place * 4 + pass] as number
    sorted[starts[value] as number] = place
    starts[value] = (starts[value] as number) + 1
  }
}

/** Unsigned integers, low word first, in the order of the doubles they come from. */
function sortableBits(keys: Float64Array): Uint16Array {
  const halves = new Uint32Array(keys.slice().buffer)
  const bits = new Uint16Array(keys.length * 4)
  for (let place = 0; place < keys.length; place += 1) {
    const negative = ((halves[place * 2 + 1] as number) & 0x8000_0000) !== 0
    const low = negative ? ~(halves[place * 2] as number) : (halves[place * 2] as number)
    const high = (halves[place * 2 + 1] as number) ^ (negative ? 0xffff_ffff : 0x8000_0000)
    bits[place * 4] = low & 0xffff
    bits[place * 4 + 1] = low >>> 16
    bits[place * 4 + 2] = high & 0xffff
    bits[place * 4 + 3] = high >>> 16
  }
  return bits
}
