// Takes a file from its layout to the first of its contacts, where the scan of all records begins.
import type { Encoding, FilePreview } from '../contact-types.ts'
import { advanceRecord, recordCursor } from './advance-record.ts'
import type { FileLayout } from './find-layout.ts'
import { type RecordScan, startScan } from './scan-records.ts'

export type BegunScan = { readonly layout: FileLayout; readonly scan: RecordScan }

/** `totalBytes` are those of the whole file, of which `bytes` may be the beginning. */
export function beginScan(
  bytes: Uint8Array,
  layout: FileLayout,
  totalBytes = bytes.length,
): BegunScan {
  const scan = startScan(bytes, {
    ...layout,
    start: layout.dataStart,
    line: layout.dataLine,
    columns: layout.columnCount,
    expectedRows: Math.ceil((totalBytes / layout.recordBytes) * 1.05),
  })
  return { layout, scan }
}

export const previewOf = (layout: FileLayout, encoding: Encoding): FilePreview => ({
  encoding,
  delimiter: layout.delimiter,
  headerLine: layout.header?.line ?? null,
  columns: layout.columns,
  phoneColumns: layout.phoneColumns,
  rows: layout.firstRows,
})

export type RecordsBefore = {
  readonly titles: number
  readonly blank: number
  readonly continuations: number
}

/** What stands above the contacts: titles, blank lines and the header itself. */
export function recordsBefore(bytes: Uint8Array, layout: FileLayout): RecordsBefore {
  const cursor = recordCursor(bytes, layout)
  let titles = 0
  let blank = 0
  let continuations = 0
  while (cursor.next < layout.dataStart && advanceRecord(cursor)) {
    continuations += cursor.continuations
    if (!cursor.hasContent) blank += 1
    else if (cursor.start !== layout.header?.start) titles += 1
  }
  return { titles, blank, continuations }
}
