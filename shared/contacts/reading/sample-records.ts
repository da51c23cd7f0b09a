// Reads the first records of a file as cells, to guess its delimiter, its header and its columns.
import { delimiters } from '../contact-types.ts'
import { advanceRecord, type CursorStart, recordCursor } from './advance-record.ts'
import { recordCells } from './split-record.ts'

export type SampleRecord = {
  readonly start: number
  readonly next: number
  readonly line: number
  readonly nextLine: number
  readonly cells: readonly string[]
  /** Also those of a hostile line that were not cut. */
  readonly cellCount: number
}

const sampleRecordCount = 200
const mostSampledBytes = 1 << 21
/** More cells than any file that is accepted; the rest of a hostile line is not cut up. */
const mostSampledCells = 1000

/** Blank and damaged records are left out, and one that goes on beyond the sampled bytes. */
export function sampleRecords(bytes: Uint8Array, from: CursorStart): SampleRecord[] {
  const end = sampleEnd(bytes, from.start ?? 0)
  const cursor = recordCursor(bytes.subarray(0, end), from)
  const cut = { bytes: cursor.bytes, delimiter: cursor.delimiter, plain: false }
  const records: SampleRecord[] = []
  while (records.length < sampleRecordCount && advanceRecord(cursor)) {
    if (!cursor.hasContent || cursor.damage) continue
    if (cursor.next >= end && end < bytes.length) break
    const { start, next, line, nextLine } = cursor
    const cells = recordCells(cut, start, mostSampledCells)
    records.push({ start, next, line, nextLine, cells, cellCount: cursor.cells })
  }
  return records
}

function sampleEnd(bytes: Uint8Array, start: number): number {
  let firstInk = start
  while (firstInk < bytes.length && (bytes[firstInk] as number) <= 0x20) firstInk += 1
  return firstInk === bytes.length ? start : Math.min(bytes.length, firstInk + mostSampledBytes)
}

/** Whether so much of a file has arrived that `sampleRecords` will find no others in all of it. */
export function holdsSample(bytes: Uint8Array, start: number): boolean {
  const end = sampleEnd(bytes, start)
  if (end > start && end < bytes.length) return true
  return delimiters.every((delimiter) => holdsAllRecords(bytes, { start, delimiter }))
}

function holdsAllRecords(bytes: Uint8Array, from: CursorStart): boolean {
  const cursor = recordCursor(bytes, from)
  let records = 0
  while (records < sampleRecordCount && advanceRecord(cursor)) {
    if (cursor.reach >= bytes.length) return false
    if (cursor.hasContent && !cursor.damage) records += 1
  }
  return records === sampleRecordCount
}

/** The number of cells that most of the records have; the larger one when two are as frequent. */
export function usualCellCount(records: readonly SampleRecord[]): { cells: number; share: number } {
  const counts = new Map<number, number>()
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const ranked = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])
  const [cells, times] = ranked[0] ?? [0, 0]
  return { cells, share: records.length > 0 ? times / records.length : 0 }
}

/** Enough digits and nothing but the signs people write in numbers. */
export function looksLikePhone(cell: string): boolean {
  if (cell.length > 40 || !/^[\s'"=(+.\-/)\d\u00a0]+$/.test(cell)) return false
  const digits = cell.replace(/\D/g, '').length
  return digits >= 7 && digits <= 15
}
