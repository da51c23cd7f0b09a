// Shows the first rows of a sheet as soon as its text has begun.
import { findLayout } from '../../../../shared/contacts/reading/find-layout.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { sheetReadOptions } from '../../../../shared/contacts/sheets/read-sheet.ts'
import { sketchOf } from './read-progress.ts'
import type { Sketch } from './table-facts.ts'

export function sketchSheet(head: Uint8Array, defaultCountry: string): Sketch {
  const whole = head.subarray(0, head.lastIndexOf(0x0a) + 1)
  const layout = runToEnd(findLayout(whole, { ...sheetReadOptions, defaultCountry }))
  return sketchOf({
    headerLine: layout.header?.line ?? null,
    columns: layout.columns,
    rows: layout.firstRows,
  })
}
