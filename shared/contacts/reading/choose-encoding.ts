// Chooses a file's encoding: byte order mark, NUL pattern, strict UTF-8 over all of it, then code pages.
import type { Encoding } from '../contact-types.ts'
import { checkUtf8 } from './check-utf8.ts'
import { scoreCodePages } from './score-code-pages.ts'

export type ChosenEncoding = {
  readonly encoding: Encoding
  readonly markBytes: 0 | 2 | 3
  /** Every byte was found to be UTF-8. */
  readonly clean?: true
}

/** Bytes checked between two pauses. */
const pieceBytes = 1 << 20
const nulSampleBytes = 1 << 16

/**
 * Yields how many bytes were looked at. Returns null when NUL bytes say that this is not text.
 * The whole file is checked: one accent near its end counts.
 */
export function* chooseEncoding(bytes: Uint8Array): Generator<number, ChosenEncoding | null> {
  const marked = byteOrderMark(bytes)
  if (marked) return marked
  const wide = nulPattern(bytes)
  if (wide) return { encoding: wide, markBytes: 0 }
  if (bytes.indexOf(0) >= 0) return null
  for (let at = 0; at < bytes.length; ) {
    at = checkUtf8(bytes, at, Math.min(bytes.length, at + pieceBytes))
    if (at < 0) {
      const encoding = isMostlyUtf8(bytes, ~at) ? 'utf-8' : scoreCodePages(bytes)
      return { encoding, markBytes: 0 }
    }
    yield Math.min(at, bytes.length)
  }
  return { encoding: 'utf-8', markBytes: 0, clean: true }
}

/** The bytes of a mark for an encoding that the person chose. */
export function markBytesOf(bytes: Uint8Array, encoding: Encoding): 0 | 2 | 3 {
  const marked = byteOrderMark(bytes)
  return marked?.encoding === encoding ? marked.markBytes : 0
}

function byteOrderMark(bytes: Uint8Array): ChosenEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'utf-8', markBytes: 3 }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 }
  return null
}

/** UTF-16 of Latin text has a NUL in almost every other place, always on the same side. */
function nulPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, nulSampleBytes) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

/** A list put together from several may have a few foreign bytes among thousands of good ones. */
const goodForEachBad = 20
const mostBad = 100

/**
 * Whether almost every character beyond ASCII is UTF-8, as never happens by chance. Looks on after
 * the first bad byte until there is too much against it.
 */
function isMostlyUtf8(bytes: Uint8Array, firstBad: number): boolean {
  let good = wideCharacters(bytes, 0, firstBad)
  let bad = 0
  for (let at = firstBad; at < bytes.length && bad < mostBad; ) {
    bad += 1
    const next = checkUtf8(bytes, at + 1, bytes.length)
    const stop = next < 0 ? ~next : bytes.length
    good += wideCharacters(bytes, at + 1, stop)
    at = stop
  }
  return good >= bad * goodForEachBad
}

function wideCharacters(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if ((bytes[at] as number) >= 0xc0) count += 1
  return count
}
