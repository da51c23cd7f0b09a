// Passes the records of a scan that hold nothing difficult, many at a time.
import { rowFlags } from '../contact-types.ts'
import { type Kernel, openKernel } from '../kernels/open-kernel.ts'
import type { RecordScan } from './scan-records.ts'

/** So near the end of the window a record is likely to go on after it. */
const likelyRecordBytes = 4096

/** The window of the kernel holds a copy of these bytes of one scan. */
type PlainRecords = {
  readonly kernel: Kernel
  readonly window: Uint8Array
  readonly offsets: Uint32Array
  readonly lines: Uint32Array
  readonly flags: Uint8Array
  scan: RecordScan | null
  from: number
  to: number
}

let opened: PlainRecords | null = null

function plainRecords(): PlainRecords {
  if (opened) return opened
  const kernel = openKernel()
  const { memory, places } = kernel
  const most = places.windowBytes / 2
  kernel.setMissingCells(rowFlags.missingCells)
  opened = {
    kernel,
    window: new Uint8Array(memory, places.window, places.windowBytes),
    offsets: new Uint32Array(memory, places.offsets, most),
    lines: new Uint32Array(memory, places.lines, most),
    flags: new Uint8Array(memory, places.flags, most),
    ...{ scan: null, from: 0, to: 0 },
  }
  return opened
}

/** Afterwards the cursor stands before a record that needs `advanceRecord`, or at or after `until`. */
export function passPlainRecords(scan: RecordScan, until: number): void {
  const { cursor } = scan
  const plain = plainRecords()
  while (cursor.next < until) {
    const isFresh = showWindow(plain, scan)
    const before = cursor.next
    passWindow(plain, scan)
    const isAtEnd = plain.to - cursor.next < likelyRecordBytes && plain.to < cursor.bytes.length
    if (!isAtEnd || (isFresh && cursor.next === before)) return
  }
}

/** True when the window was filled anew, from where the cursor stands. */
function showWindow(plain: PlainRecords, scan: RecordScan): boolean {
  const { bytes, next } = scan.cursor
  const isShown = plain.scan === scan && next >= plain.from && next + likelyRecordBytes <= plain.to
  if (isShown) return false
  plain.scan = scan
  plain.from = next
  plain.to = Math.min(bytes.length, next + plain.window.length)
  plain.window.set(bytes.subarray(plain.from, plain.to))
  return true
}

function passWindow(plain: PlainRecords, scan: RecordScan): void {
  const { kernel, from, to } = plain
  const { cursor } = scan
  const rows = kernel.scanPlain(
    cursor.next - from,
    to - from,
    from,
    cursor.nextLine,
    cursor.delimiter,
    cursor.expectedCells,
  )
  const blank = kernel.passedBlank.value
  cursor.next = from + kernel.passedTo.value
  cursor.nextLine += rows + blank
  scan.blank += blank
  if (rows > 0) keepRows(plain, scan, rows)
}

/** One by one: often they are few, and views of the columns would cost more than they. */
function keepRows({ offsets, lines, flags }: PlainRecords, scan: RecordScan, rows: number): void {
  makeRoom(scan, rows)
  const kept = scan.rows
  for (let row = 0; row < rows; row += 1) {
    scan.offsets[kept + row] = offsets[row] as number
    scan.lines[kept + row] = lines[row] as number
    scan.flags[kept + row] = flags[row] as number
  }
  scan.rows = kept + rows
}

/** In the columns of a scan, for so many rows more. */
export function makeRoom(scan: RecordScan, rows: number): void {
  if (scan.rows + rows <= scan.offsets.length) return
  const room = Math.ceil(Math.max(scan.offsets.length * 1.5, scan.rows + rows))
  const offsets = new Uint32Array(room)
  const lines = new Uint32Array(room)
  const flags = new Uint8Array(room)
  offsets.set(scan.offsets)
  lines.set(scan.lines)
  flags.set(scan.flags)
  scan.offsets = offsets
  scan.lines = lines
  scan.flags = flags
}
