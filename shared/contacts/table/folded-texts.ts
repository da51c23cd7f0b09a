// Keeps texts without case, accents and blanks around them, as bytes that are in the order of the texts.
import { endOfCell, startOfCell } from '../reading/split-record.ts'
import { foldedAscii, foldedLatin, foldText, latinLead } from './fold-text.ts'
import { currentCell, isAsFiled, type TableState } from './table-state.ts'

export type FoldedTexts = {
  /** One text after the other, without a 0. */
  bytes: Uint8Array
  /** Where each begins, and at last where the next would. */
  readonly starts: Uint32Array
  count: number
}

export const createFoldedTexts = (most: number): FoldedTexts => ({
  bytes: new Uint8Array(most * 16),
  starts: new Uint32Array(most + 1),
  count: 0,
})

const quote = 0x22
const blank = 0x20

/** Adds the text of a cell; without making a string of it where it is ASCII and Latin-1. */
export function addCell(
  folded: FoldedTexts,
  table: TableState,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const offset = table.file.offsets[row] as number
  const start = isAsFiled(table, row) ? startOfCell(table.cut, offset, column) : -1
  const isPlain = start >= 0 && table.cut.bytes[start] !== quote
  if (isPlain && addBytes(folded, table.cut.bytes, [start, endOfCell(table.cut, start)])) return
  addText(folded, foldText(currentCell(table, row, column).trim()))
}

/** False when there is more than letters that fold to ASCII. */
function addBytes(
  folded: FoldedTexts,
  bytes: Uint8Array,
  cell: readonly [number, number],
): boolean {
  let [from, to] = cell
  while (from < to && bytes[from] === blank) from += 1
  while (from < to && bytes[to - 1] === blank) to -= 1
  let end = folded.starts[folded.count] as number
  const room = roomFor(folded, to - from)
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number
    let letter = foldedAscii[byte] as number
    if (byte === latinLead) {
      at += 1
      letter = foldedLatin[(bytes[at] as number) & 0x3f] as number
    }
    if (letter < 0x20 || letter > 0x7e) return false
    room[end] = letter + 1
    end += 1
  }
  folded.count += 1
  folded.starts[folded.count] = end
  return true
}

function addText(folded: FoldedTexts, text: string): void {
  let end = folded.starts[folded.count] as number
  const room = roomFor(folded, text.length * 3)
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      room[end++] = unit + 1
      continue
    }
    room[end++] = 0x81 + (unit >> 14)
    room[end++] = 1 + ((unit >> 7) & 0x7f)
    room[end++] = 1 + (unit & 0x7f)
  }
  folded.count += 1
  folded.starts[folded.count] = end
}

function roomFor(folded: FoldedTexts, more: number): Uint8Array {
  const needed = (folded.starts[folded.count] as number) + more
  if (needed > folded.bytes.length) {
    const bytes = new Uint8Array(needed * 2)
    bytes.set(folded.bytes)
    folded.bytes = bytes
  }
  return folded.bytes
}
