// Looks at a file's bytes while they arrive: whether they are UTF-8 so far, and how many lines.
import { passCharacter } from './check-utf8.ts'

/** What was found of a whole file while it arrived, so that it need not be looked at again. */
export type CheckedText = {
  /** Bytes of a UTF-8 mark. */
  readonly markBytes: 0 | 3
  /** As `countLines` counts them. */
  readonly lines: number
}

export type ArrivingText = {
  /** `bytes` holds `arrived` bytes of the file so far. */
  readonly add: (bytes: Uint8Array, arrived: number) => void
  readonly isUtf8SoFar: () => boolean
  /** Of all its bytes; null for what is not UTF-8 text through and through. */
  readonly end: (bytes: Uint8Array) => CheckedText | null
}

/** A character or a line end that has not arrived whole is looked at with the next bytes. */
const longestCharacter = 4
const lineFeed = 0x0a
const carriageReturn = 0x0d

type Look = { position: number; lineEnds: number; isText: boolean }

export function arrivingText(): ArrivingText {
  const look: Look = { position: 0, lineEnds: 0, isText: true }
  return {
    add: (bytes, arrived) => lookOn(look, bytes, arrived - longestCharacter),
    isUtf8SoFar: () => look.isText,
    end(bytes) {
      lookOn(look, bytes, bytes.length)
      if (!look.isText) return null
      const last = bytes[bytes.length - 1]
      const isOpen = last !== undefined && last !== lineFeed && last !== carriageReturn
      return { markBytes: utf8MarkBytes(bytes), lines: look.lineEnds + (isOpen ? 1 : 0) }
    },
  }
}

/** Bytes of a UTF-8 mark at the beginning. */
export const utf8MarkBytes = (bytes: Uint8Array): 0 | 3 =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0

/** One pass for both questions: the bytes come through the cache once, eight at a time. */
function lookOn(look: Look, bytes: Uint8Array, to: number): void {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lastPair = Math.min(bytes.length, to) - 8
  let { position, lineEnds } = look
  if (!look.isText) return
  while (position >= 0 && position < to) {
    if (position <= lastPair) {
      const first = notInk(words.getInt32(position, true))
      const second = first === 0 ? notInk(words.getInt32(position + 4, true)) : 0
      position += first !== 0 ? lowestByte(first) : second !== 0 ? 4 + lowestByte(second) : 8
      if (first === 0 && second === 0) continue
    }
    const byte = bytes[position] as number
    if (byte === lineFeed) lineEnds += 1
    else if (byte === carriageReturn && bytes[position + 1] !== lineFeed) lineEnds += 1
    if (byte < 0x80) position = byte === 0 ? -1 : position + 1
    // Accents are of two bytes, and nearly all that is not ASCII.
    else if (byte >= 0xc2 && byte < 0xe0 && isInner(bytes[position + 1])) position += 2
    else position = passCharacter(bytes, position)
  }
  look.isText = position >= 0
  look.position = position
  look.lineEnds = lineEnds
}

const isInner = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

/**
 * Bits in the first of four bytes that is no ASCII, or a line end, a NUL or another sign below 14;
 * 0 when there is none. Bits of later bytes say nothing.
 */
const notInk = (word: number): number => (word | (word - 0x0e0e_0e0e)) & 0x8080_8080

const lowestByte = (bits: number): number => (31 - Math.clz32(bits & -bits)) >> 3
