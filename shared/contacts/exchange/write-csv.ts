// Writes rows as a CSV that Excel opens right and that no formula can hide in.
import { bytePieces } from './byte-pieces.ts'
import { csvCell } from './safe-cell.ts'

/** Excel takes a UTF-8 file for an old code page unless it begins with this. */
const byteOrderMark = '\uFEFF'

/** Pauses where `rows` gives null. */
export function* writeCsv(
  rows: Iterable<readonly string[] | null>,
  delimiter: ',' | ';',
): Generator<void, readonly Uint8Array[]> {
  const bytes = bytePieces()
  let before = byteOrderMark
  for (const cells of rows) {
    if (!cells) {
      yield
      continue
    }
    bytes.add(before + cells.map((cell) => quoted(csvCell(cell))).join(delimiter))
    before = '\r\n'
  }
  return bytes.pieces()
}

/** Cells of one list may hold the delimiter of another: any of them is quoted. */
const quoted = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
