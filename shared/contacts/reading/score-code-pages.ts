// Picks the single-byte code page in which a text looks most like Spanish or Portuguese.
import { type SingleByteEncoding, upperHalves } from './single-byte-pages.ts'

const spanishLetters = 'áéíóúñüÁÉÍÓÚÑÜ'
const portugueseLetters = 'ãõâêôçàÃÕÂÊÔÇÀ'
const usualSigns = '¿¡°ºª´«»“”‘’–—…€·®©™\u00a0'
const someLatinLetters = 'èìòùÈÌÒÙäëïöÄËÏÖîûÎÛ'

/** High bytes looked at: enough to be sure, few enough to be quick. */
const mostEvidence = 20_000

const isLowerAscii = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a
const isUpperAscii = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isInWord = (byte: number): boolean => byte >= 0x80 || isLowerAscii(byte) || isUpperAscii(byte)

function weight(character: string): number {
  if (spanishLetters.includes(character)) return 4
  if (portugueseLetters.includes(character)) return 3
  if (usualSigns.includes(character)) return 1
  return someLatinLetters.includes(character) ? 0 : -4
}

const codePages: readonly SingleByteEncoding[] = ['windows-1252', 'cp850', 'macintosh']

const pageWeights = codePages.map((encoding) => {
  const characters = [...upperHalves[encoding]]
  return {
    encoding,
    weights: characters.map(weight),
    upper: characters.map((character) => character !== character.toLowerCase()),
    lower: characters.map((character) => character !== character.toUpperCase()),
  }
})

/** For text that is not UTF-8; with no evidence either way it is Windows-1252. */
export function scoreCodePages(bytes: Uint8Array): SingleByteEncoding {
  const totals = codePages.map(() => 0)
  let seen = 0
  for (let at = 0; at < bytes.length && seen < mostEvidence; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    seen += 1
    const before = bytes[at - 1] ?? 0
    const after = bytes[at + 1] ?? 0
    pageWeights.forEach((page, index) => {
      totals[index] = (totals[index] ?? 0) + scoreByte(page, byte - 0x80, before, after)
    })
  }
  const best = totals.indexOf(Math.max(...totals))
  return codePages[best] ?? 'windows-1252'
}

type PageWeights = (typeof pageWeights)[number]

/**
 * Letters must also agree with their neighbours: "PÚrez" is no name, "Pérez" is; "á300" is no
 * word and "á" alone hardly one, while hard spaces before numbers and in blank lines are common.
 */
function scoreByte(page: PageWeights, index: number, before: number, after: number): number {
  const own = page.weights[index] ?? -4
  const isLetter = page.upper[index] || page.lower[index]
  const isInside = (isInWord(before) || isInWord(after)) && !isDigit(before) && !isDigit(after)
  if (isLetter && !isInside) return own - 3
  if (page.upper[index] && isLowerAscii(before)) return own - 6
  if (page.lower[index] && isUpperAscii(after)) return own - 4
  return own
}
