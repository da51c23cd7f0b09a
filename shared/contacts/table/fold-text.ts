// Makes texts alike that differ only in case and accents, also while they are bytes of UTF-8.

const ascii = /^[\x20-\x7e]*$/

/** Lower case, without accents. */
export const foldText = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The byte before the last six bits of U+00C0 to U+00FF. */
export const latinLead = 0xc3

/** By those six bits, what the letter is without case and accent; 0 when that is no ASCII. */
export const foldedLatin = Uint8Array.from({ length: 64 }, (_, index) => {
  const folded = foldText(String.fromCharCode(0xc0 + index))
  return folded.length === 1 && folded.charCodeAt(0) < 0x80 ? folded.charCodeAt(0) : 0
})

/** Bytes as they are, capital letters of ASCII as small ones. */
export const foldedAscii = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte,
)
