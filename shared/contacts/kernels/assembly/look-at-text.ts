// Tells whether bytes are UTF-8 text, and counts their line ends, sixteen bytes at a time.
//
// The check of UTF-8 is the one of Keiser and Lemire, "Validating UTF-8 In Less Than One
// Instruction Per Byte" (2021): three tables, looked up by half bytes, name the faults a pair of
// bytes can have; a pair is faulty when all three name the same.
import { blockBytes, endWindow, placesOf } from './blocks'
import { carriageReturn, lineFeed, window } from './layout'

const tooShort: u8 = 1 << 0
const tooLong: u8 = 1 << 1
const overlong3: u8 = 1 << 2
const tooLarge: u8 = 1 << 3
const surrogate: u8 = 1 << 4
const overlong2: u8 = 1 << 5
const tooLarge1000: u8 = 1 << 6
const overlong4: u8 = 1 << 6
const twoInner: u8 = 1 << 7
/** What the lower half of a first byte does not rule out. */
const anyLow: u8 = tooShort | tooLong | twoInner

// biome-ignore format: a table by half bytes
const byFirstHigh: v128 = i8x16(
  <i8>tooLong, <i8>tooLong, <i8>tooLong, <i8>tooLong,
  <i8>tooLong, <i8>tooLong, <i8>tooLong, <i8>tooLong,
  <i8>twoInner, <i8>twoInner, <i8>twoInner, <i8>twoInner,
  <i8>(tooShort | overlong2), <i8>tooShort, <i8>(tooShort | overlong3 | surrogate),
  <i8>(tooShort | tooLarge | tooLarge1000 | overlong4),
)
// biome-ignore format: a table by half bytes
const byFirstLow: v128 = i8x16(
  <i8>(anyLow | overlong2 | overlong3 | overlong4), <i8>(anyLow | overlong2), <i8>anyLow, <i8>anyLow,
  <i8>(anyLow | tooLarge), <i8>(anyLow | tooLarge | tooLarge1000),
  <i8>(anyLow | tooLarge | tooLarge1000), <i8>(anyLow | tooLarge | tooLarge1000),
  <i8>(anyLow | tooLarge | tooLarge1000), <i8>(anyLow | tooLarge | tooLarge1000),
  <i8>(anyLow | tooLarge | tooLarge1000), <i8>(anyLow | tooLarge | tooLarge1000),
  <i8>(anyLow | tooLarge | tooLarge1000), <i8>(anyLow | tooLarge | tooLarge1000 | surrogate),
  <i8>(anyLow | tooLarge | tooLarge1000), <i8>(anyLow | tooLarge | tooLarge1000),
)
// biome-ignore format: a table by half bytes
const bySecondHigh: v128 = i8x16(
  <i8>tooShort, <i8>tooShort, <i8>tooShort, <i8>tooShort,
  <i8>tooShort, <i8>tooShort, <i8>tooShort, <i8>tooShort,
  <i8>(tooLong | overlong2 | twoInner | overlong3 | tooLarge1000 | overlong4),
  <i8>(tooLong | overlong2 | twoInner | overlong3 | tooLarge),
  <i8>(tooLong | overlong2 | twoInner | surrogate | tooLarge),
  <i8>(tooLong | overlong2 | twoInner | surrogate | tooLarge),
  <i8>tooShort, <i8>tooShort, <i8>tooShort, <i8>tooShort,
)
/** Above it, one of the last three bytes begins a character that goes on in the next sixteen. */
// biome-ignore format: sixteen bytes
const mostAtEnd: v128 = i8x16(
  -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, <i8>0xef, <i8>0xdf, <i8>0xbf,
)

/**
 * The line ends among `length` bytes of the window, which begin and end between two characters; -1
 * when they are not UTF-8 text, which holds no NUL. A line feed ends no line after a carriage
 * return, which the byte before the window was when `afterReturn`.
 */
export function lookAtText(length: u32, afterReturn: bool): i32 {
  endWindow(length)
  let lineEnds: u32 = 0
  let returnBefore: u64 = afterReturn ? 1 : 0
  // All zeros while nothing is wrong.
  let faults = i8x16.splat(0)
  let before = i8x16.splat(0)
  // Not all zeros when the last character goes on.
  let openAtEnd = i8x16.splat(0)
  for (let at: u32 = 0; at < length; at += blockBytes) {
    const feeds = placesOf(lineFeed, at)
    const returns = placesOf(carriageReturn, at)
    lineEnds += u32(popcnt(returns) + popcnt(feeds & ~((returns << 1) | returnBefore)))
    returnBefore = returns >> 63
    for (let part = at; part < at + blockBytes; part += 16) {
      const bytes = v128.load(window + part)
      faults = v128.or(faults, i8x16.eq(bytes, i8x16.splat(0)))
      if (i8x16.bitmask(bytes) === 0) {
        faults = v128.or(faults, openAtEnd)
        openAtEnd = i8x16.splat(0)
      } else {
        faults = v128.or(faults, faultsOfCharacters(bytes, before))
        openAtEnd = i8x16.sub_sat_u(bytes, mostAtEnd)
      }
      before = bytes
    }
  }
  return v128.any_true(v128.or(faults, openAtEnd)) ? -1 : i32(lineEnds)
}

function faultsOfCharacters(bytes: v128, before: v128): v128 {
  const back1 = i8x16.shuffle(
    before,
    bytes,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
  )
  const back2 = i8x16.shuffle(
    before,
    bytes,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
  )
  const back3 = i8x16.shuffle(
    before,
    bytes,
    13,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
  )
  const pairs = v128.and(
    v128.and(
      i8x16.swizzle(byFirstHigh, higherHalves(back1)),
      i8x16.swizzle(byFirstLow, v128.and(back1, i8x16.splat(0x0f))),
    ),
    i8x16.swizzle(bySecondHigh, higherHalves(bytes)),
  )
  const third = i8x16.sub_sat_u(back2, i8x16.splat(<i8>(0xe0 - 0x80)))
  const fourth = i8x16.sub_sat_u(back3, i8x16.splat(<i8>(0xf0 - 0x80)))
  const mustBeInner = v128.and(v128.or(third, fourth), i8x16.splat(<i8>0x80))
  return v128.xor(mustBeInner, pairs)
}

/** No processor shifts single bytes. */
function higherHalves(bytes: v128): v128 {
  return v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(0x0f))
}
