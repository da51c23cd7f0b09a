// Passes records that hold nothing difficult, sixteen bytes at a time, and leaves the others alone.
import { blockBytes, endWindow, placesOf } from './blocks'
import {
  carriageReturn,
  flags,
  hardSpaceStart,
  lineFeed,
  lines,
  offsets,
  quote,
  window,
} from './layout'

/** A quoted field longer than this was never meant to be one. */
const longestQuotedField: u32 = 65_536
/** The flag of a record with fewer cells than columns, as `rowFlags` has it. */
let missingCells: u8 = 0

/** Where the first record begins that was not passed, counted from the start of the window. */
export let passedTo: u32 = 0
/** Lines without any byte among the records that were passed. */
export let passedBlank: u32 = 0

export function setMissingCells(flag: u32): void {
  missingCells = <u8>flag
}

/**
 * Passes records of the window from `from`, of which there are `length` bytes, and returns how many.
 * Writes the offset of each (`base` is that of the window), its line (the first stands on `line`)
 * and its flags. Lines without any byte are passed too, in
 * `passedBlank`. Stops before a record whose end is not among the bytes; that might be blank; whose
 * quotes are more than the two around a cell of one line; that has too many cells.
 */
export function scanPlain(
  from: u32,
  length: u32,
  base: u32,
  line: u32,
  delimiter: u32,
  columns: u32,
): u32 {
  let passed: u32 = 0
  passedBlank = 0
  let start = passEmptyLines(from, length)
  let at = start
  let cells: u32 = 1
  /** 1 when a cell begins where the next block does. */
  let cellBegins: u64 = 0
  passedTo = start
  if (!mayBegin(start, length, delimiter)) return 0
  if (isQuote(start)) {
    at = endOfQuoted(start, length, delimiter, true)
    if (at === 0) return 0
  }
  endWindow(length)
  while (at < length) {
    let cuts = placesOf(delimiter, at)
    let ends = placesOf(lineFeed, at) | placesOf(carriageReturn, at)
    let opening = placesOf(quote, at) & ((cuts << 1) | cellBegins)
    cellBegins = cuts >> 63
    let next = at + blockBytes
    while ((ends | opening) !== 0) {
      const bit = u32(ctz(ends | opening))
      const below = (u64(1) << bit) - 1
      cells += u32(popcnt(cuts & below))
      let after: u32
      if (((opening >> bit) & 1) !== 0) {
        after = endOfQuoted(at + bit, length, delimiter, false)
        if (after === 0) return passed
      } else {
        after = at + bit + 1
        if (load<u8>(window + at + bit) === carriageReturn) {
          if (after >= length) return passed
          if (load<u8>(window + after) === lineFeed) after += 1
        }
        if (cells > columns) return passed
        store<u32>(offsets + passed * 4, base + start)
        store<u32>(lines + passed * 4, line + passed + passedBlank)
        store<u8>(flags + passed, cells < columns ? missingCells : 0)
        passed += 1
        after = passEmptyLines(after, length)
        start = after
        passedTo = start
        cells = 1
        if (!mayBegin(start, length, delimiter)) return passed
        if (isQuote(start)) {
          after = endOfQuoted(start, length, delimiter, true)
          if (after === 0) return passed
        }
      }
      if (after >= next) {
        next = after
        cellBegins = 0
        cuts = 0
        break
      }
      const above = ~((u64(1) << (after - at)) - 1)
      cuts &= above
      ends &= above
      opening &= above
    }
    cells += u32(popcnt(cuts))
    at = next
  }
  return passed
}

function passEmptyLines(from: u32, length: u32): u32 {
  let at = from
  while (at < length) {
    const byte: u32 = load<u8>(window + at)
    if (byte !== lineFeed && byte !== carriageReturn) break
    if (byte === carriageReturn) {
      if (at + 1 >= length) break
      if (load<u8>(window + at + 1) === lineFeed) at += 1
    }
    at += 1
    passedBlank += 1
  }
  return at
}

/** Whether a record surely is not blank: its first ink is looked for, also behind empty cells. */
function mayBegin(start: u32, length: u32, delimiter: u32): bool {
  for (let at = start; at < length; at += 1) {
    const byte: u32 = load<u8>(window + at)
    if (byte === delimiter || byte === 0x20) continue
    return byte > 0x20 && byte !== hardSpaceStart && (byte !== quote || at === start)
  }
  return false
}

function isQuote(at: u32): bool {
  return load<u8>(window + at) === quote
}

/** The place after the closing quote; 0 when what is quoted is no cell of one line. */
function endOfQuoted(opening: u32, length: u32, delimiter: u32, isFirst: bool): u32 {
  const limit = min(length, opening + longestQuotedField)
  let at = opening + 1
  if (isFirst && at < limit) {
    const first: u32 = load<u8>(window + at)
    if (first <= 0x20 || first === quote || first === hardSpaceStart) return 0
  }
  for (; at < limit; at += 1) {
    const byte: u32 = load<u8>(window + at)
    if (byte === lineFeed || byte === carriageReturn) return 0
    if (byte !== quote) continue
    at += 1
    if (at >= length) return 0
    const next: u32 = load<u8>(window + at)
    if (next === quote) continue
    return next === delimiter || next === lineFeed || next === carriageReturn ? at : 0
  }
  return 0
}
