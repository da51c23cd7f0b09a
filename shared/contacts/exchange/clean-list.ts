// A cleaned list as a file: who would get the message, with the number as it would be used and every other cell as it is now.
import { sheetLimits } from '../sheets/sheet-reader.ts'
import type { ContactTable } from '../table/contact-table.ts'
import { pieceRows } from '../table/in-pieces.ts'
import type { ProblemFormat } from './problem-rows.ts'
import { writeCsv } from './write-csv.ts'
import { longestCell, writeXlsx } from './write-xlsx.ts'

export type CleanList =
  | { readonly ok: true; readonly rows: number; readonly pieces: readonly Uint8Array[] }
  /** What a workbook cannot hold whole. */
  | { readonly ok: false; readonly problem: 'too-many-rows' | 'cell-too-long' }

/** The header is written even when the list had none: the columns then go by their letters. */
export function* cleanList(
  table: ContactTable,
  sheet: string,
  format: ProblemFormat,
): Generator<void, CleanList> {
  const rows = yield* table.inSteps.rows({ show: 'audience' })
  const longest = { cell: 0 }
  const written = writtenRows(table, rows, longest)
  if (format !== 'xlsx') {
    const pieces = yield* writeCsv(written, format === 'csv;' ? ';' : ',')
    return { ok: true, rows: rows.length, pieces }
  }
  if (rows.length >= sheetLimits.rows) return { ok: false, problem: 'too-many-rows' }
  const widths = table.file.columns.map(({ type }) => (type === 'text' ? 22 : 18))
  const pieces = yield* writeXlsx({ name: sheet, widths, rows: written })
  if (longest.cell > longestCell) return { ok: false, problem: 'cell-too-long' }
  return { ok: true, rows: rows.length, pieces }
}

/** Null where there is time for a pause. */
function* writtenRows(
  table: ContactTable,
  rows: Uint32Array,
  longest: { cell: number },
): Generator<readonly string[] | null, void> {
  yield table.file.columns.map(({ name }) => name)
  for (const [place, row] of rows.entries()) {
    const { column, e164 } = table.verdict(row)
    const cells = table.cells(row).with(column, e164 ?? '')
    for (const { length } of cells) longest.cell = Math.max(longest.cell, length)
    yield cells
    if (place % (pieceRows / 4) === 0) yield null
  }
}
