// Notices when two stray quotes, lines apart, turn whole contacts into the inside of one cell.
import type { RecordCursor } from './advance-record.ts'

const fewestPhoneDigits = 7
const phoneSigns = ' +()-.\'="\u00a0'

/**
 * True when a line wholly inside the quotes, or both the first and the last line, would by itself
 * be a record with the expected cells and a phone. A real cell of several lines splits its record,
 * so its lines come up short.
 */
export function swallowsRecords(cursor: RecordCursor, recordEnd: number): boolean {
  const { bytes, start, expectedCells } = cursor
  if (expectedCells < 2) return false
  let whole = 0
  let first = false
  let last = false
  for (let lineStart = start; lineStart <= recordEnd; ) {
    const lineEnd = endOfLine(bytes, lineStart, recordEnd)
    const isRecord = looksLikeRecord(cursor, lineStart, lineEnd)
    if (lineStart === start) first = isRecord
    else if (lineEnd >= recordEnd) last = isRecord
    else if (isRecord) whole += 1
    lineStart = lineEnd + 1
  }
  return whole > 0 || (first && last)
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
