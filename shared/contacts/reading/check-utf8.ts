// Finds out whether and how far bytes are UTF-8, piece by piece so that a long file can be cancelled.

const highBits = 0x8080_8080

/**
 * Checks whole sequences that start in [from, to) and returns where the next one starts (at or
 * just after `to`), or, where bytes are not UTF-8, their place as `~place`, below zero. The end of the file ends a sequence.
 */
export function checkUtf8(bytes: Uint8Array, from: number, to: number): number {
  const words = new Uint32Array(bytes.buffer, 0, bytes.buffer.byteLength >> 2)
  const shift = bytes.byteOffset
  let position = from
  while (position < to) {
    const first = bytes[position] as number
    if (first < 0x80) {
      position += 1
      if (((position + shift) & 3) !== 0) continue
      // Four characters of ASCII at a time, as most of a list is.
      while (position + 4 <= to && ((words[(position + shift) >> 2] as number) & highBits) === 0) {
        position += 4
      }
      continue
    }
    const next = passCharacter(bytes, position)
    if (next < 0) return ~position
    position = next
  }
  return position
}

/** The place after a character beyond ASCII; -1 when it is not UTF-8. */
export function passCharacter(bytes: Uint8Array, position: number): number {
  const length = strictLength(bytes[position] ?? 0, bytes[position + 1] ?? 0)
  if (length === 0) return -1
  for (let index = 2; index < length; index += 1) {
    if (((bytes[position + index] ?? 0) & 0xc0) !== 0x80) return -1
  }
  return position + length
}

/** 0 for overlong forms, surrogates and points above U+10FFFF (Unicode table 3-7). */
function strictLength(first: number, second: number): 0 | 2 | 3 | 4 {
  if ((second & 0xc0) !== 0x80 || first < 0xc2 || first > 0xf4) return 0
  if (first < 0xe0) return 2
  if (first === 0xe0) return second >= 0xa0 ? 3 : 0
  if (first === 0xed) return second <= 0x9f ? 3 : 0
  if (first < 0xf0) return 3
  if (first === 0xf0) return second >= 0x90 ? 4 : 0
  if (first === 0xf4) return second <= 0x8f ? 4 : 0
  return 4
}
