// Finds the next record of a delimited text, strictly: quotes count only at the edges of a field.
import type { DamageReason } from '../contact-types.ts'
import { holdsWholeRecord, joinsTwoRecords } from './swallowed-records.ts'

/** Where a scan stands, and what the record it just passed was. Changed in place for speed. */
export type RecordCursor = {
  /** Of a file that still arrives, what there is of it. */
  bytes: Uint8Array
  readonly delimiter: number
  readonly countsInnerLines: boolean
  /** How many cells a record should have; 0 when not known yet. */
  expectedCells: number
  next: number
  nextLine: number
  start: number
  /** Without the line end. */
  end: number
  line: number
  cells: number
  /** False when no cell holds anything but white space. */
  hasContent: boolean
  /** Line ends inside quoted fields of this record. */
  continuations: number
  /** Quoted fields with line ends inside. */
  tallFields: number
  damage: DamageReason | null
  /** All that was found of this record rests on the bytes before this place. */
  reach: number
}

export type CursorStart = {
  readonly delimiter: string
  readonly start?: number
  readonly line?: number
  /** Sheets and pasted cells number their records, whatever lines a cell has inside. */
  readonly lineNumbers?: 'physical' | 'record'
}

export function recordCursor(bytes: Uint8Array, from: CursorStart): RecordCursor {
  const { start = 0, line = 1, lineNumbers = 'physical' } = from
  return {
    bytes,
    delimiter: from.delimiter.charCodeAt(0),
    countsInnerLines: lineNumbers === 'physical',
    expectedCells: 0,
    next: start,
    nextLine: line,
    start,
    end: start,
    line,
    cells: 0,
    hasContent: false,
    continuations: 0,
    tallFields: 0,
    damage: null,
    reach: start,
  }
}

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d
/** A quoted field longer than this was never meant to be one: its quote is a stray. */
const longestQuotedField = 65_536

/**
 * Moves to the next record; false at the end of the bytes. A damaged record is cut at the end of
 * the physical line it starts on, so that nothing after it is lost.
 */
export function advanceRecord(cursor: RecordCursor): boolean {
  const { bytes, delimiter } = cursor
  const length = bytes.length
  let position = cursor.next
  if (position >= length) return false
  beginRecord(cursor)
  for (;;) {
    const fieldStart = position
    if (bytes[position] === quote) {
      position = passQuotedField(cursor, position)
      if (position < 0) return endDamagedRecord(cursor)
    } else {
      let byte = bytes[position] as number
      while (
        position < length &&
        byte !== delimiter &&
        byte !== lineFeed &&
        byte !== carriageReturn
      ) {
        position += 1
        byte = bytes[position] as number
      }
      if (!cursor.hasContent) cursor.hasContent = hasInk(bytes, fieldStart, position)
    }
    if (position >= length || bytes[position] !== delimiter) break
    cursor.cells += 1
    position += 1
  }
  if (cursor.tallFields === 1 && joinsTwoRecords(cursor, position)) {
    cursor.reach = position
    cursor.damage = 'unclosed-quote'
    return endDamagedRecord(cursor)
  }
  endRecord(cursor, position)
  return true
}

function beginRecord(cursor: RecordCursor): void {
  cursor.start = cursor.next
  cursor.line = cursor.nextLine
  cursor.cells = 1
  cursor.hasContent = false
  cursor.continuations = 0
  cursor.tallFields = 0
  cursor.damage = null
  cursor.reach = cursor.next
}

/** Returns the position after the field, or -1 with the damage noted in the cursor. */
function passQuotedField(cursor: RecordCursor, opening: number): number {
  const { bytes, delimiter } = cursor
  const limit = Math.min(bytes.length, opening + longestQuotedField)
  let continuations = 0
  let position = opening + 1
  for (; position < limit; position += 1) {
    const byte = bytes[position] as number
    if (byte === quote) {
      if (bytes[position + 1] !== quote) break
      position += 1
    } else if (byte === lineFeed || (byte === carriageReturn && bytes[position + 1] !== lineFeed)) {
      continuations += 1
    }
  }
  if (position >= limit) {
    cursor.reach = limit
    cursor.damage = 'unclosed-quote'
    return -1
  }
  if (!cursor.hasContent) cursor.hasContent = hasInk(bytes, opening + 1, position)
  const after = passSpaces(bytes, position + 1, delimiter)
  const byte = bytes[after]
  const closed =
    byte === undefined || byte === delimiter || byte === lineFeed || byte === carriageReturn
  const tall = continuations > 0
  if (!closed || (tall && holdsWholeRecord(cursor, opening, position))) {
    cursor.reach = after + 1
    cursor.damage = tall ? 'unclosed-quote' : 'text-after-quote'
    return -1
  }
  cursor.continuations += continuations
  if (tall) cursor.tallFields += 1
  return after
}

/** Blanks between a closing quote and the delimiter mean nothing. */
function passSpaces(bytes: Uint8Array, from: number, delimiter: number): number {
  let position = from
  while ((bytes[position] === 0x20 || bytes[position] === 0x09) && bytes[position] !== delimiter) {
    position += 1
  }
  return position
}

function hasInk(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number
    if (byte === 0xc2 && bytes[at + 1] === 0xa0) at += 1
    else if (byte > 0x20) return true
  }
  return false
}

function endRecord(cursor: RecordCursor, end: number): void {
  const { bytes } = cursor
  cursor.end = end
  cursor.reach = Math.max(cursor.reach, end + 2)
  const pair = bytes[end] === carriageReturn && bytes[end + 1] === lineFeed
  cursor.next = Math.min(bytes.length, end + (pair ? 2 : 1))
  cursor.nextLine = cursor.line + (cursor.countsInnerLines ? cursor.continuations : 0) + 1
}

function endDamagedRecord(cursor: RecordCursor): boolean {
  const { bytes, delimiter } = cursor
  let position = cursor.start
  cursor.cells = 1
  cursor.continuations = 0
  cursor.hasContent = true
  for (; position < bytes.length; position += 1) {
    const byte = bytes[position]
    if (byte === lineFeed || byte === carriageReturn) break
    if (byte === delimiter) cursor.cells += 1
  }
  endRecord(cursor, position)
  return true
}
