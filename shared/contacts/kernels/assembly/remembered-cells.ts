// Remembers what the full judge said of short cells that are no number, such as "no tiene" or "5.73E+11".
import {
  carriageReturn,
  lineFeed,
  quote,
  rememberedCells,
  rememberedIssues,
  rememberedSuggestions,
  window,
} from './layout'

/** Cells of up to this many bytes. */
const longest: u32 = 16
/** Bits of a hash that are no place: there are 1024, and a later cell takes that of an earlier. */
const unusedBits: u64 = 54

/** The golden ratio, in 64 bits. */
const mixer: u64 = (u64(0x9e37_79b9) << 32) | u64(0x7f4a_7c15)

let key: v128 = i8x16.splat(0)

/** The place of the cell that begins at `start`; -1 for one that is too long, or cut off. */
export function placeOfCell(start: u32, length: u32, delimiter: u32): i32 {
  if (start + longest + 2 >= length) return -1
  const isQuoted = load<u8>(window + start) === quote
  const first = isQuoted ? start + 1 : start
  let end = first
  for (; end <= first + longest; end += 1) {
    const byte: u32 = load<u8>(window + end)
    if (isQuoted ? byte === quote : endsCell(byte, delimiter)) break
  }
  const bytes = end - first
  if (bytes === 0 || bytes > longest) return -1
  if (isQuoted && !endsCell(load<u8>(window + end + 1), delimiter)) return -1
  const low: u64 = firstBytes(load<u64>(window + first), bytes)
  const high: u64 = bytes <= 8 ? 0 : firstBytes(load<u64>(window + first + 8), bytes - 8)
  key = i64x2.replace_lane(i64x2.splat(low), 1, high)
  let mixed = (low ^ (high * mixer)) * mixer
  mixed ^= mixed >> 29
  return i32((mixed * mixer) >> unusedBits)
}

function endsCell(byte: u32, delimiter: u32): bool {
  return byte === delimiter || byte === lineFeed || byte === carriageReturn
}

function firstBytes(word: u64, bytes: u32): u64 {
  return bytes >= 8 ? word : word & ((u64(1) << (bytes * 8)) - 1)
}

/** What was said of the cell whose place was asked for last; 0 when nothing was. */
export function rememberedIssue(place: u32): u32 {
  const isSame = i8x16.all_true(i8x16.eq(v128.load(rememberedCells + place * 16), key))
  return isSame ? load<u8>(rememberedIssues + place) : 0
}

export function rememberedSuggestion(place: u32): u32 {
  return load<u8>(rememberedSuggestions + place)
}

export function remember(place: u32, issue: u32, suggestion: u32): void {
  v128.store(rememberedCells + place * 16, key)
  store<u8>(rememberedIssues + place, issue)
  store<u8>(rememberedSuggestions + place, suggestion)
}
