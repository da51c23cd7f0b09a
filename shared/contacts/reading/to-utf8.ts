// Rewrites the bytes of any known encoding as UTF-8, piece by piece.
import type { Encoding } from '../contact-types.ts'
import { checkUtf8 } from './check-utf8.ts'
import { type SingleByteEncoding, upperHalves } from './single-byte-pages.ts'
import { putUtf8 } from './utf8-text.ts'

const pieceBytes = 1 << 19

/** Yields how many bytes were read. Good UTF-8 is returned as it is, without a copy. */
export function* toUtf8(bytes: Uint8Array, encoding: Encoding): Generator<number, Uint8Array> {
  switch (encoding) {
    case 'utf-8':
      return yield* fromUtf8(bytes)
    case 'utf-16le':
    case 'utf-16be':
      return yield* fromUtf16(bytes, encoding === 'utf-16le' ? 0 : 1)
    case 'windows-1252':
    case 'cp850':
    case 'macintosh':
      return yield* fromSingleByte(bytes, encoding)
  }
}

/** Every byte that is no UTF-8 becomes U+FFFD, which a person can see and search for. */
function* fromUtf8(bytes: Uint8Array): Generator<number, Uint8Array> {
  const bad: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const next = checkUtf8(bytes, at, Math.min(bytes.length, at + pieceBytes))
    if (next < 0) bad.push(~next)
    at = next < 0 ? ~next + 1 : next
    yield Math.min(at, bytes.length)
  }
  if (bad.length === 0) return bytes
  const output = new Uint8Array(bytes.length + bad.length * 2)
  let length = 0
  let from = 0
  for (const at of [...bad, bytes.length]) {
    output.set(bytes.subarray(from, at), length)
    length += at - from
    if (at < bytes.length) length = putUtf8(output, length, 0xfffd)
    from = at + 1
  }
  return output
}

function* fromSingleByte(
  bytes: Uint8Array,
  encoding: SingleByteEncoding,
): Generator<number, Uint8Array> {
  const points = Array.from(upperHalves[encoding], (character) => character.codePointAt(0) ?? 0)
  const output = growing(bytes.length)
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + pieceBytes)
    output.reserve((end - at) * 3)
    for (; at < end; at += 1) {
      const byte = bytes[at] as number
      if (byte < 0x80) output.bytes[output.length++] = byte
      else output.length = putUtf8(output.bytes, output.length, points[byte - 0x80] ?? 0)
    }
    yield at
  }
  return output.bytes.subarray(0, output.length)
}

/** `low` is the place of the low byte in a pair; an odd byte at the end is a damaged character. */
function* fromUtf16(bytes: Uint8Array, low: 0 | 1): Generator<number, Uint8Array> {
  const unit = (at: number): number => (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8)
  const output = growing(bytes.length)
  let at = 0
  while (at + 1 < bytes.length) {
    const end = Math.min(bytes.length - 1, at + pieceBytes)
    output.reserve((end - at + 2) * 2)
    while (at < end) {
      const high = unit(at)
      at += 2
      const next = high >= 0xd800 && high < 0xdc00 ? unit(at) : 0
      const paired = next >= 0xdc00 && next < 0xe000 && at + 1 < bytes.length
      if (paired) at += 2
      const point = paired ? 0x10000 + ((high - 0xd800) << 10) + (next - 0xdc00) : high
      output.length = putUtf8(output.bytes, output.length, point)
    }
    yield at
  }
  if (at < bytes.length) {
    output.reserve(3)
    output.length = putUtf8(output.bytes, output.length, 0xfffd)
  }
  return output.bytes.subarray(0, output.length)
}

type Growing = { bytes: Uint8Array; length: number; reserve(more: number): void }

function growing(initialBytes: number): Growing {
  const output: Growing = {
    bytes: new Uint8Array(initialBytes + 16),
    length: 0,
    reserve(more) {
      if (output.length + more <= output.bytes.length) return
      const larger = new Uint8Array(Math.max(output.bytes.length * 1.5, output.length + more))
      larger.set(output.bytes.subarray(0, output.length))
      output.bytes = larger
    },
  }
  return output
}
