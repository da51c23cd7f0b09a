// Writes the rows of a sheet as the text the record scanner reads, one record a row of the sheet.
import { putUtf8 } from '../reading/utf8-text.ts'
import { oversizedSheet, type SheetRow, sheetLimits, UnreadableSheet } from './sheet-reader.ts'

export type SheetBytes = {
  readonly add: (row: SheetRow) => void
  /** Tab-separated UTF-8; line numbers, when records are counted, are the sheet's row numbers. */
  readonly bytes: () => Uint8Array
}

const tab = 0x09
const lineFeed = 0x0a
const quote = 0x22
const needsQuotes = /^"|[\t\r\n]/

/** Throws `UnreadableSheet` for a cell or a sheet beyond the limits. */
export function sheetBytes(): SheetBytes {
  let bytes = new Uint8Array(1 << 16)
  let length = 0
  let nextNumber = 1

  function reserve(more: number): void {
    if (length + more <= bytes.length) return
    if (length + more > sheetLimits.unpackedBytes) throw oversizedSheet()
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more))
    larger.set(bytes.subarray(0, length))
    bytes = larger
  }

  function put(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code < 0x80) bytes[length++] = code
      else {
        const point = text.codePointAt(at) ?? code
        if (point > 0xffff) at += 1
        length = putUtf8(bytes, length, point)
      }
    }
  }

  function putCell(text: string, row: number): void {
    if (text.length > sheetLimits.fieldBytes) throw tooLong(row)
    const start = length
    if (needsQuotes.test(text)) {
      const inner = text.replaceAll('"', '""')
      reserve(inner.length * 3 + 3)
      bytes[length++] = quote
      put(inner)
      bytes[length++] = quote
    } else {
      reserve(text.length * 3 + 1)
      put(text)
    }
    if (length - start > sheetLimits.fieldBytes - 2) throw tooLong(row)
  }

  return {
    add({ number, cells }) {
      reserve(number - nextNumber + cells.length + 1)
      for (; nextNumber < number; nextNumber += 1) bytes[length++] = lineFeed
      cells.forEach((cell, column) => {
        if (column > 0) bytes[length++] = tab
        putCell(cell, number)
      })
      reserve(2)
      bytes[length++] = lineFeed
      nextNumber = number + 1
    },
    bytes: () => bytes.subarray(0, length),
  }
}

const tooLong = (line: number): UnreadableSheet =>
  new UnreadableSheet({ code: 'field-too-long', line, most: sheetLimits.fieldBytes })
