// Ranks the texts of one column, having put each different text in order only once.
import { endOfCell, type RecordCut, startOfCell } from '../reading/split-record.ts'
import { textFromUtf8 } from '../reading/utf8-text.ts'
import { inPieces, pieceRows, sortInPieces } from './in-pieces.ts'
import { foldText } from './search-rows.ts'
import { currentCell, isAsFiled, type TableState } from './table-state.ts'

export type TextRanks = {
  /** One for each row; equal for texts that people would put at the same place. */
  readonly ranks: Uint32Array
  /** The rank of empty cells comes after all others. */
  readonly count: number
}

/** Columns of more different texts than this are put in order otherwise. */
const mostTexts = 1 << 16
const places = mostTexts * 4
const quote = 0x22

/** The different texts that were found, each by the bytes of its first cell. */
type Texts = {
  readonly texts: string[]
  readonly starts: Uint32Array
  readonly lengths: Uint32Array
  /** Open addresses of texts that stand in the file as they are. */
  readonly ids: Int32Array
  /** Of those that were edited, or stand in quotes. */
  readonly others: Map<string, number>
}

/** Null when there are too many different texts. */
export function* rankTexts(
  table: TableState,
  rows: Uint32Array,
  column: number,
): Generator<void, TextRanks | null> {
  const found: Texts = {
    texts: [],
    starts: new Uint32Array(mostTexts),
    lengths: new Uint32Array(mostTexts),
    ids: new Int32Array(places).fill(-1),
    others: new Map(),
  }
  const ids = new Uint32Array(rows.length)
  for (let from = 0; from < rows.length; from += pieceRows) {
    const to = Math.min(rows.length, from + pieceRows)
    if (!findTexts(table, found, { rows, ids, from, to, column })) return null
    yield
  }
  const rankOf = yield* ranksOf(found.texts)
  yield* inPieces(ids, (id, place) => {
    ids[place] = rankOf.ranks[id] as number
  })
  return { ranks: ids, count: rankOf.count }
}

type Piece = {
  readonly rows: Uint32Array
  readonly ids: Uint32Array
  readonly from: number
  readonly to: number
  readonly column: number
}

/** False when there are too many. */
function findTexts(table: TableState, found: Texts, piece: Piece): boolean {
  const { rows, ids, to, column } = piece
  for (let place = piece.from; place < to; place += 1) {
    const row = rows[place] as number
    const offset = table.file.offsets[row] as number
    const start = isAsFiled(table, row) ? startOfCell(table.cut, offset, column) : -1
    const isPlain = start >= 0 && table.cut.bytes[start] !== quote
    ids[place] = isPlain
      ? idOfBytes(table.cut, found, start)
      : idOfText(found, currentCell(table, row, column))
    if (found.texts.length >= mostTexts) return false
  }
  return true
}

function idOfText({ texts, others }: Texts, text: string): number {
  const known = others.get(text)
  if (known !== undefined) return known
  const id = texts.push(text) - 1
  others.set(text, id)
  return id
}

function idOfBytes(cut: RecordCut, found: Texts, start: number): number {
  const { bytes } = cut
  const end = endOfCell(cut, start)
  const length = end - start
  let hash = length
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  hash ^= hash >>> 15
  let place = hash & (places - 1)
  for (let id = found.ids[place] as number; id >= 0; id = found.ids[place] as number) {
    if (found.lengths[id] === length && areEqual(bytes, found.starts[id] as number, start, length))
      return id
    place = (place + 1) & (places - 1)
  }
  const id = found.texts.push(textFromUtf8(bytes, start, end)) - 1
  found.ids[place] = id
  found.starts[id] = start
  found.lengths[id] = length
  return id
}

function areEqual(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (bytes[one + at] !== bytes[other + at]) return false
  return true
}

/** The rank of each text, in the order of the texts. */
function* ranksOf(texts: readonly string[]): Generator<void, TextRanks> {
  const words = texts.map((text, id) => ({ id, word: foldText(text.trim()) }))
  const sorted = yield* sortInPieces(words, (one, other) =>
    one.word < other.word ? -1 : one.word > other.word ? 1 : 0,
  )
  const ranks = new Uint32Array(texts.length)
  let count = 0
  let before = ''
  for (const { id, word } of sorted) {
    if (word === '') continue
    if (word !== before) count += 1
    before = word
    ranks[id] = count - 1
  }
  for (const { id, word } of words) if (word === '') ranks[id] = count
  return { ranks, count }
}
