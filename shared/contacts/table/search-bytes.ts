// Finds text in the bytes of a file, four at a time, ignoring case and the accents of Latin-1.
import { foldedAscii, foldedLatin, latinLead } from './fold-text.ts'

/** The first place from `from` on; `to` when there is none before that. */
export type ByteFinder = (from: number, to: number) => number

/** Multiplied with a byte: that byte four times. */
const fourTimes = 0x0101_0101
const highBits = 0x8080_8080 | 0
const sampledBytes = 4096

/** Four bytes at a time, as one integer; `first` is the place of the first of them. */
type Words = { readonly words: Int32Array; readonly first: number }

/** A folded text of printable ASCII, and the bytes it is looked for in. */
type Needle = {
  readonly bytes: Uint8Array
  readonly letters: Uint8Array
  /** The place of its rarest letter, which is looked for first. */
  readonly anchor: number
  /** 1 for each byte that may come after that letter. */
  readonly follows: Uint8Array
}

type Scan = Words & {
  readonly needle: Needle
  /** The anchor without its accents, in lower case. */
  readonly plain: number
  /** The bits that all second bytes of the accented anchor have in common. */
  readonly mask: number
  readonly accented: number
}

/** Finds where a folded text of printable ASCII begins; nothing in the file may be cut by `to`. */
export function foldedFinder(bytes: Uint8Array, text: string): ByteFinder {
  const letters = Uint8Array.from(text, (character) => character.charCodeAt(0))
  const anchor = rarestPlace(bytes, letters)
  const letter = letters[anchor] as number
  const needle = { bytes, letters, anchor, follows: bytesThatBegin(letters[anchor + 1]) }
  const plain = Math.imul(letter | 0x20, fourTimes)
  const scan = { needle, plain, ...accentsOf(letter), ...wordsOf(bytes) }
  const afterWords = scan.first + 4 * scan.words.length
  return (from, to) => {
    let start = findInWords(scan, from, to)
    for (let at = Math.max(from, afterWords); at < to && start < from; at += 1) {
      start = startOfMatch(needle, at)
    }
    return start < from ? to : start
  }
}

/** Finds the bytes of letters that are neither ASCII nor Latin-1. */
export function rareLetterFinder(bytes: Uint8Array): ByteFinder {
  const { words, first } = wordsOf(bytes)
  return (from, to) => {
    const last = Math.min(words.length, (to - first + 3) >> 2)
    const place = nextRareWord(words, (from - first) >> 2, last)
    for (let at = Math.max(from, first + 4 * place); at < to; at += 1) {
      if ((bytes[at] as number) > latinLead) return at
    }
    return to
  }
}

function nextRareWord(words: Int32Array, place: number, last: number): number {
  for (let at = place; at < last; at += 1) {
    const word = words[at] as number
    if (word & ((word & 0x7f7f_7f7f) + 0x3c3c_3c3c) & highBits) return at
  }
  return last
}

/** -1 when there is none. What is used in the inner loop is local: the engine keeps that at hand. */
function findInWords(scan: Scan, from: number, to: number): number {
  const { needle, words, first, plain, mask, accented } = scan
  const { bytes, follows } = needle
  const last = Math.min(words.length, (to - first + 3) >> 2)
  let place = (from - first) >> 2
  for (;;) {
    let found = 0
    for (; place < last; place += 1) {
      const word = words[place] as number
      const one = (word | 0x2020_2020) ^ plain
      const other = (word & mask) ^ accented
      // High bits where a byte is zero, and perhaps above such a byte.
      found = (((one - fourTimes) & ~one) | ((other - fourTimes) & ~other)) & highBits
      if (found !== 0) break
    }
    if (found === 0) return -1
    for (; found !== 0; found &= found - 1) {
      const at = first + 4 * place + lowestByte(found)
      if (follows[bytes[at + 1] as number] === 0) continue
      const start = startOfMatch(needle, at)
      if (start >= from) return start
    }
    place += 1
  }
}

/** Of four bytes, the first in memory of those whose high bits are set. */
const lowestByte = (bits: number): number => (31 - Math.clz32(bits & -bits)) >> 3

/** The first of four bytes is the lowest, as on every machine this runs on; up to three may be left over. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): Words {
  const before = byteOffset & 3
  const words = new Int32Array(buffer, byteOffset - before, (length + before) >> 2)
  return { words, first: -before }
}

/** Nothing fits a letter that has no accents. */
function accentsOf(letter: number): Pick<Scan, 'mask' | 'accented'> {
  const seconds = [...foldedLatin.keys()].filter((bits) => foldedLatin[bits] === letter)
  const [some] = seconds
  if (some === undefined) return { mask: 0, accented: -1 }
  const mask = seconds.reduce((agreed, bits) => agreed & ~(bits ^ some), 0xff)
  const accented = (0x80 | some) & mask
  return { mask: Math.imul(mask, fourTimes), accented: Math.imul(accented, fourTimes) }
}

/** 1 for each byte that a folded letter may begin with; without a letter, for all of them. */
const bytesThatBegin = (letter: number | undefined): Uint8Array =>
  foldedAscii.map((folded, byte) =>
    letter === undefined || folded === letter || byte === latinLead ? 1 : 0,
  )

/** Where the text begins whose anchor ends at `at`; -1 when something there differs. */
function startOfMatch({ bytes, letters, anchor }: Needle, at: number): number {
  let after = at + 1
  for (let index = anchor + 1; index < letters.length; index += 1) {
    const byte = bytes[after] as number
    const isLatin = byte === latinLead
    const folded = isLatin ? foldedLatin[(bytes[after + 1] as number) & 0x3f] : foldedAscii[byte]
    if (folded !== letters[index]) return -1
    after += isLatin ? 2 : 1
  }
  let before = at
  for (let index = anchor; index >= 0; index -= 1) {
    const byte = bytes[before] as number
    const isLatin = byte >= 0x80 && bytes[before - 1] === latinLead
    const folded = isLatin ? foldedLatin[byte & 0x3f] : foldedAscii[byte]
    if (folded !== letters[index]) return -1
    before -= isLatin ? 2 : 1
  }
  return before + 1
}

/** Judged by bytes from all over the file. The last letter is left out: none in the text follows it. */
function rarestPlace(bytes: Uint8Array, letters: Uint8Array): number {
  const counts = new Uint32Array(256)
  const step = Math.max(1, Math.floor(bytes.length / sampledBytes))
  for (let at = 0; at < bytes.length; at += step) {
    const byte = bytes[at] as number
    const folded = byte < 0x80 ? foldedAscii[byte] : foldedLatin[byte & 0x3f]
    counts[folded as number] = (counts[folded as number] as number) + 1
  }
  const countOf = (place: number): number => counts[letters[place] as number] as number
  let rarest = 0
  for (let place = 1; place < letters.length - 1; place += 1) {
    if (countOf(place) < countOf(rarest)) rarest = place
  }
  return rarest
}
