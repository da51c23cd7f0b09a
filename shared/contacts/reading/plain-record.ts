// Passes a record without quotes, as most are, with less to look at than the others need.
import type { RecordCursor } from './advance-record.ts'

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d
/** A hard space begins with it, and is no ink. */
const hardSpaceStart = 0xc2

/**
 * The end of a record that begins with ink and where no cell begins with a quote, as most do: then
 * there is nothing to know but how many cells it has. Else -1, and nothing is changed.
 */
export function endOfPlainRecord(cursor: RecordCursor): number {
  const { bytes, delimiter } = cursor
  const length = bytes.length
  let position = cursor.next
  let byte = bytes[position] as number
  if (byte <= 0x20 || byte === quote || byte === delimiter || byte === hardSpaceStart) return -1
  let cells = 1
  for (;;) {
    while (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) {
      position += 1
      if (position >= length) break
      byte = bytes[position] as number
    }
    if (position >= length || byte !== delimiter) break
    cells += 1
    position += 1
    if (position >= length) break
    byte = bytes[position] as number
    if (byte === quote) return -1
  }
  cursor.cells = cells
  cursor.hasContent = true
  return position
}
