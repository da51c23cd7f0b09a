// Hashes and compares the bytes of cells, four at a time.
import type { RecordCut } from '../reading/split-record.ts'

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d
/** Multiplied with a byte: that byte four times. */
const fourTimes = 0x0101_0101
const highBits = 0x8080_8080 | 0

/** The cell that was hashed last. */
export type CellHash = {
  readonly view: DataView
  readonly delimiter: number
  readonly delimiters: number
  readonly last: number
  start: number
  length: number
  hash: number
}

export const createCellHash = ({ bytes, delimiter }: RecordCut): CellHash => ({
  ...{ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), delimiter },
  ...{ delimiters: Math.imul(delimiter, fourTimes), last: bytes.length - 4 },
  ...{ start: 0, length: 0, hash: 0 },
})

/** False for a cell in quotes, at the very end of the file or with control characters. */
export function hashCell(cell: CellHash, start: number): boolean {
  const { view, delimiter, delimiters, last } = cell
  let hash = 0
  for (let at = start; at <= last; at += 4) {
    const word = view.getInt32(at, true)
    const one = word ^ delimiters
    // Line ends, and six signs next to them.
    const other = (word & 0xf8f8_f8f8) ^ 0x0808_0808
    const ends = (((one - fourTimes) & ~one) | ((other - fourTimes) & ~other)) & highBits
    if (ends === 0) {
      hash = Math.imul(hash ^ word, 0x9e37_79b1)
      hash ^= hash >>> 15
      continue
    }
    const first = ends & -ends
    const end = at + ((31 - Math.clz32(first)) >> 3)
    const length = end - start
    hash = Math.imul(hash ^ (word & ((first >>> 7) - 1)) ^ length, 0x85eb_ca6b)
    cell.start = start
    cell.length = length
    cell.hash = hash >>> 2
    return endsCell(view.getUint8(end), delimiter) && view.getUint8(start) !== quote
  }
  return false
}

const endsCell = (byte: number, delimiter: number): boolean =>
  byte === delimiter || byte === lineFeed || byte === carriageReturn

/** Whether the bytes of two cells are the same that `hashCell` took, and are equally many. */
export function areSameBytes({ view, start, length }: CellHash, other: number): boolean {
  const whole = length & ~3
  for (let at = 0; at < whole; at += 4) {
    if (view.getInt32(start + at, true) !== view.getInt32(other + at, true)) return false
  }
  if (whole === length) return true
  const rest = view.getInt32(start + whole, true) ^ view.getInt32(other + whole, true)
  return rest << (32 - 8 * (length & 3)) === 0
}
