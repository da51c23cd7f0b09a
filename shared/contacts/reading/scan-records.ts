// Scans every record of a file into columns of numbers, a bounded piece at a time.
import { type DamagedRecord, rowFlags } from '../contact-types.ts'
import {
  advanceRecord,
  type CursorStart,
  type RecordCursor,
  recordCursor,
} from './advance-record.ts'
import { makeRoom, passPlainRecords } from './pass-plain-records.ts'
import { endOfCell, type RecordCut } from './split-record.ts'

export type RecordScan = {
  readonly cursor: RecordCursor
  rows: number
  blank: number
  continuations: number
  offsets: Uint32Array
  lines: Uint32Array
  flags: Uint8Array
  readonly damaged: DamagedRecord[]
}

export type ScanStart = CursorStart & {
  readonly columns: number
  /** A guess that spares growing. */
  readonly expectedRows: number
}

export function startScan(bytes: Uint8Array, from: ScanStart): RecordScan {
  const cursor = recordCursor(bytes, from)
  cursor.expectedCells = from.columns
  const room = Math.max(64, from.expectedRows)
  return {
    cursor,
    rows: 0,
    blank: 0,
    continuations: 0,
    offsets: new Uint32Array(room),
    lines: new Uint32Array(room),
    flags: new Uint8Array(room),
    damaged: [],
  }
}

/**
 * Scans about `most` bytes; true while there is more. Of a file that `goesOn`, a record that the
 * bytes to come could change is left for later.
 */
export function scanRecords(scan: RecordScan, most: number, goesOn = false): boolean {
  const { cursor } = scan
  const until = cursor.next + most
  for (;;) {
    passPlainRecords(scan, until)
    if (cursor.next >= until) break
    if (!advanceRecord(cursor)) return false
    if (goesOn && cursor.reach >= cursor.bytes.length) {
      cursor.next = cursor.start
      cursor.nextLine = cursor.line
      return true
    }
    scan.continuations += cursor.continuations
    if (!cursor.hasContent) scan.blank += 1
    else keepRow(scan)
  }
  return cursor.next < cursor.bytes.length
}

function keepRow(scan: RecordScan): void {
  const { cursor, rows } = scan
  makeRoom(scan, 1)
  scan.offsets[rows] = cursor.start
  scan.lines[rows] = cursor.line
  scan.flags[rows] = flagsOf(cursor)
  if (cursor.damage) scan.damaged.push({ line: cursor.line, reason: cursor.damage })
  scan.rows = rows + 1
}

function flagsOf(cursor: RecordCursor): number {
  if (cursor.damage) return rowFlags.damaged
  if (cursor.cells === cursor.expectedCells) return 0
  if (cursor.cells < cursor.expectedCells) return rowFlags.missingCells
  return hasExtraContent(cursor) ? rowFlags.extraCells : 0
}

/** Empty cells after the last column are only trailing delimiters. */
function hasExtraContent({ bytes, delimiter, start, end, expectedCells }: RecordCursor): boolean {
  const cut: RecordCut = { bytes, delimiter, plain: false }
  let position = start
  for (let cell = 0; cell < expectedCells; cell += 1) position = endOfCell(cut, position) + 1
  for (; position < end; position += 1) {
    const byte = bytes[position] as number
    if (byte > 0x20 && byte !== delimiter && byte !== 0x22) return true
  }
  return false
}
