// Cuts one record into its cells and gives a cell's text, only for the cells somebody asks for.
import { textFromUtf8 } from './utf8-text.ts'

const quote = 0x22
const isLineEnd = (byte: number | undefined): boolean =>
  byte === undefined || byte === 0x0a || byte === 0x0d

/** How a record is to be cut: `plain` takes quotes as they stand, for damaged records. */
export type RecordCut = {
  readonly bytes: Uint8Array
  readonly delimiter: number
  readonly plain: boolean
}

/** The text of one cell of the record that starts at `start`; empty when the record is shorter. */
export function cellText(cut: RecordCut, start: number, column: number): string {
  const position = startOfCell(cut, start, column)
  return position < 0 ? '' : textOfCell(cut, position)
}

/** Where a cell of the record begins; -1 when the record is shorter. */
export function startOfCell(cut: RecordCut, start: number, column: number): number {
  let position = start
  for (let index = 0; index < column; index += 1) {
    position = endOfCell(cut, position)
    if (cut.bytes[position] !== cut.delimiter) return -1
    position += 1
  }
  return position
}

/** Every cell of the record, or the first `most` of them. */
export function recordCells(
  cut: RecordCut,
  start: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const cells: string[] = []
  for (let position = start; cells.length < most; position += 1) {
    cells.push(textOfCell(cut, position))
    position = endOfCell(cut, position)
    if (cut.bytes[position] !== cut.delimiter) break
  }
  return cells
}

/** Position of the delimiter or line end after the cell that starts at `start`. */
export function endOfCell(cut: RecordCut, start: number): number {
  const { bytes, delimiter, plain } = cut
  let position = start
  if (!plain && bytes[start] === quote) position = closingQuote(bytes, start) + 1
  while (bytes[position] !== delimiter && !isLineEnd(bytes[position])) position += 1
  return position
}

function textOfCell(cut: RecordCut, start: number): string {
  const { bytes, plain } = cut
  if (plain || bytes[start] !== quote) return textFromUtf8(bytes, start, endOfCell(cut, start))
  const text = textFromUtf8(bytes, start + 1, closingQuote(bytes, start))
  return text.includes('"') ? text.replaceAll('""', '"') : text
}

function closingQuote(bytes: Uint8Array, opening: number): number {
  let position = opening + 1
  while (position < bytes.length) {
    if (bytes[position] === quote) {
      if (bytes[position + 1] !== quote) return position
      position += 1
    }
    position += 1
  }
  return bytes.length
}
