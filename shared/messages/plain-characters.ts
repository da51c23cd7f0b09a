// Finds a cheap stand-in inside the SMS alphabet for a character that would double the bill.
import { isGsmText } from './gsm-alphabet.ts'

/** One character as a person sees it: a letter with its combining marks, a whole emoji, a flag. */
const SEEN_CHARACTER = /\p{RI}\p{RI}|\P{M}[\p{M}\p{EMod}]*(?:\u200D\P{M}[\p{M}\p{EMod}]*)*|\p{M}+/gu

const STAND_INS: Readonly<Record<string, string>> = {
  ...allTo("'", '‘’‚‛′`´ʼ'),
  ...allTo('"', '“”„‟″«»'),
  ...allTo('-', '‐‑‒–—―−•'),
  // No-break, narrow, figure, thin and ideographic spaces, and the tab that Excel leaves behind.
  ...allTo(
    ' ',
    '\t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
  ),
  // Zero-width spaces, soft hyphen and byte-order mark: nobody sees them.
  ...allTo('', '\u00AD\u200B\u200C\u2060\uFEFF'),
  ...allTo('\n', '\u2028\u2029'),
  '…': '...',
  º: 'o',
  ª: 'a',
}

function allTo(standIn: string, characters: string): Record<string, string> {
  return Object.fromEntries(Array.from(characters, (character) => [character, standIn]))
}

export type SeenCharacter = { readonly character: string; readonly start: number }

export function seenCharacters(text: string): readonly SeenCharacter[] {
  return Array.from(text.matchAll(SEEN_CHARACTER), (match) => ({
    character: match[0],
    start: match.index,
  }))
}

/**
 * The stand-in for a character outside the SMS alphabet, or null when there is none (an emoji).
 * Letters that are in the alphabet keep their marks even when written in two pieces: n + ~ is ñ.
 */
export function plainCharacter(character: string): string | null {
  const standIn = STAND_INS[character]
  if (standIn !== undefined) return standIn
  const composed = character.normalize('NFC')
  if (isGsmText(composed)) return composed
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '')
  return bare !== '' && isGsmText(bare) ? bare : null
}
