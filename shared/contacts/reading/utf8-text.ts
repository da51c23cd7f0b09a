// Turns UTF-8 bytes into text and back, in plain ECMAScript so that every runtime agrees.

const replacement = 0xfffd

/** Expects valid UTF-8 (`checkUtf8`); a torn sequence becomes U+FFFD rather than an error. */
export function textFromUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = ''
  let position = start
  while (position < end) {
    const units: number[] = []
    const stop = Math.min(end, position + 4096)
    while (position < stop) {
      const first = bytes[position] ?? 0
      const length = sequenceLength(first)
      const point = length === 1 ? first : codePoint(bytes, position, length, end)
      if (point > 0xffff) units.push(0xd7c0 + (point >> 10), 0xdc00 | (point & 0x3ff))
      else units.push(point)
      position += length
    }
    text += String.fromCharCode(...units)
  }
  return text
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1
  if (first >= 0xf0) return 4
  return first >= 0xe0 ? 3 : 2
}

function codePoint(bytes: Uint8Array, at: number, length: number, end: number): number {
  if (at + length > end) return replacement
  let point = (bytes[at] ?? 0) & (0xff >> (length + 1))
  for (let index = 1; index < length; index += 1) {
    point = (point << 6) | ((bytes[at + index] ?? 0) & 0x3f)
  }
  return point > 0x10ffff ? replacement : point
}

/** A lone surrogate becomes U+FFFD. */
export function utf8FromText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (const character of text) {
    length = putUtf8(bytes, length, character.codePointAt(0) ?? replacement)
  }
  return bytes.slice(0, length)
}

/** Writes one code point at `at` and returns the position after it. */
export function putUtf8(bytes: Uint8Array, at: number, codePointOrSurrogate: number): number {
  const surrogate = codePointOrSurrogate >= 0xd800 && codePointOrSurrogate <= 0xdfff
  const point = surrogate ? replacement : codePointOrSurrogate
  if (point < 0x80) {
    bytes[at] = point
    return at + 1
  }
  const length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  for (let index = length - 1, rest = point; index > 0; index -= 1, rest >>= 6) {
    bytes[at + index] = 0x80 | (rest & 0x3f)
  }
  bytes[at] = ((0xf00 >> length) & 0xff) | (point >> (6 * (length - 1)))
  return at + length
}
