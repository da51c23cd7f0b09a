// Notices when two stray quotes, lines apart, turn whole contacts into the inside of one cell.
import type { RecordCursor } from './advance-record.ts'

const fewestPhoneDigits = 7
const phoneSigns = ' +()-.\'="\u00a0'

/**
 * True when a line that lies wholly inside one quoted field would by itself be a record with the
 * expected cells and a phone.
 */
export function holdsWholeRecord(cursor: RecordCursor, opening: number, closing: number): boolean {
  if (cursor.expectedCells < 2) return false
  let lineStart = endOfLine(cursor.bytes, opening, closing) + 1
  while (lineStart < closing) {
    const lineEnd = endOfLine(cursor.bytes, lineStart, closing)
    if (lineEnd < closing && looksLikeRecord(cursor, lineStart, lineEnd)) return true
    lineStart = lineEnd + 1
  }
  return false
}

/**
 * True when both the first and the last line of a record would be records by themselves. A real
 * cell of several lines splits its record, so its lines come up short.
 */
export function joinsTwoRecords(cursor: RecordCursor, recordEnd: number): boolean {
  const { bytes, start, expectedCells } = cursor
  if (expectedCells < 2) return false
  let lastStart = recordEnd
  while (bytes[lastStart - 1] !== 0x0a && bytes[lastStart - 1] !== 0x0d) lastStart -= 1
  return (
    looksLikeRecord(cursor, lastStart, recordEnd) &&
    looksLikeRecord(cursor, start, endOfLine(bytes, start, recordEnd))
  )
}

function endOfLine(bytes: Uint8Array, from: number, recordEnd: number): number {
  let position = from
  while (position < recordEnd && bytes[position] !== 0x0a && bytes[position] !== 0x0d) position += 1
  return position
}

function looksLikeRecord(cursor: RecordCursor, lineStart: number, lineEnd: number): boolean {
  const { bytes, delimiter, expectedCells } = cursor
  let cells = 1
  let digits = 0
  let phoneOnly = true
  let phone = false
  for (let at = lineStart; at <= lineEnd; at += 1) {
    const byte = at === lineEnd ? delimiter : (bytes[at] as number)
    if (byte === delimiter) {
      phone ||= phoneOnly && digits >= fewestPhoneDigits
      digits = 0
      phoneOnly = true
      if (at < lineEnd) cells += 1
    } else if (byte >= 0x30 && byte <= 0x39) digits += 1
    else if (byte < 0x80 && !phoneSigns.includes(String.fromCharCode(byte))) phoneOnly = false
  }
  return phone && cells === expectedCells
}
