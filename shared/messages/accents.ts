// Shows which characters make a message dearer and takes them out when a person asks for it.
import { isGsmText } from './gsm-alphabet.ts'
import { plainCharacter, seenCharacters } from './plain-characters.ts'
import { countSmsParts, type SmsParts } from './sms-parts.ts'
import { parseTemplate, renderTemplate, type WildcardToken } from './template.ts'

/** A character outside GSM-7; UTF-16 offsets, `end` exclusive. */
export type GuiltyCharacter = {
  readonly character: string
  readonly start: number
  readonly end: number
  /** What `removeAccents` would write instead; null when it has no stand-in. */
  readonly standIn: string | null
}

export type AccentRemoval = {
  readonly text: string
  /** What was replaced, in the original's offsets. */
  readonly replaced: readonly GuiltyCharacter[]
  /** What has no stand-in and stayed; while there is any, the text stays in UCS-2. */
  readonly kept: readonly GuiltyCharacter[]
  readonly before: SmsParts
  readonly after: SmsParts
  readonly savedParts: number
}

/** In order of position; empty when the text fits GSM-7. */
export function guiltyCharacters(text: string): readonly GuiltyCharacter[] {
  if (isGsmText(text)) return []
  return seenCharacters(text)
    .filter(({ character }) => !isGsmText(character))
    .map(({ character, start }) => ({
      character,
      start,
      end: start + character.length,
      standIn: plainCharacter(character),
    }))
}

/** As `guiltyCharacters`, for a message with fields: names of fields are not sent, defaults are. */
export function guiltyCharactersInTemplate(template: string): readonly GuiltyCharacter[] {
  return sentRanges(template).flatMap(({ start, end }) =>
    guiltyCharacters(template.slice(start, end)).map((guilty) => ({
      ...guilty,
      start: guilty.start + start,
      end: guilty.end + start,
    })),
  )
}

/** Each character once, in order of appearance. */
export function distinctGuilty(template: string): readonly GuiltyCharacter[] {
  const byCharacter = new Map<string, GuiltyCharacter>()
  for (const guilty of guiltyCharactersInTemplate(template)) {
    if (!byCharacter.has(guilty.character)) byCharacter.set(guilty.character, guilty)
  }
  return [...byCharacter.values()]
}

// Where every character stands alone, one pass over single units is six times faster.
const JOINED = /[\p{M}\u200D]/u
// The tab and the backtick are the only ASCII characters with a stand-in.
const MAY_BE_REPLACED = /[\t`\u0080-\uFEFF]/g
const standIns = new Map<string, string>()

/** The text alone, for many rows; see `removeAccents` for the account of what changed. */
export function withoutAccents(text: string): string {
  if (isGsmText(text)) return text
  if (JOINED.test(text)) return replaceCharacters(text, guiltyCharacters(text))
  return text.replace(MAY_BE_REPLACED, standInOrSelf)
}

function standInOrSelf(character: string): string {
  let standIn = standIns.get(character)
  if (standIn === undefined) {
    standIn = isGsmText(character) ? character : (plainCharacter(character) ?? character)
    standIns.set(character, standIn)
  }
  return standIn
}

/** Replaces only what is outside GSM-7 and has a stand-in: ñ é ü ¿ ¡ and € stay. */
export function removeAccents(text: string): AccentRemoval {
  return accentRemoval(text, guiltyCharacters(text), countSmsParts)
}

/**
 * As `removeAccents`, leaving the names of fields alone. Parts are those of the message with every
 * field at its default, or empty: the least anybody gets; the audit of the rows tells the rest.
 */
export function removeAccentsInTemplate(template: string): AccentRemoval {
  return accentRemoval(template, guiltyCharactersInTemplate(template), (text) =>
    countSmsParts(renderTemplate(parseTemplate(text), () => null)),
  )
}

function accentRemoval(
  original: string,
  guilty: readonly GuiltyCharacter[],
  count: (text: string) => SmsParts,
): AccentRemoval {
  const text = replaceCharacters(original, guilty)
  const before = count(original)
  const after = count(text)
  return {
    text,
    replaced: guilty.filter(({ standIn }) => standIn !== null),
    kept: guilty.filter(({ standIn }) => standIn === null),
    before,
    after,
    savedParts: before.parts - after.parts,
  }
}

function replaceCharacters(text: string, guilty: readonly GuiltyCharacter[]): string {
  let replaced = ''
  let copiedTo = 0
  for (const { start, end, standIn } of guilty) {
    if (standIn === null) continue
    replaced += text.slice(copiedTo, start) + standIn
    copiedTo = end
  }
  return replaced + text.slice(copiedTo)
}

type Range = { readonly start: number; readonly end: number }

function sentRanges(template: string): readonly Range[] {
  let offset = 0
  return parseTemplate(template).map((token) => {
    const start = offset
    offset = token.kind === 'text' ? start + token.text.length : token.end
    return token.kind === 'text' ? { start, end: offset } : defaultRange(template, token)
  })
}

function defaultRange(template: string, { start, end, defaultValue }: WildcardToken): Range {
  if (defaultValue === null) return { start: end, end }
  return { start: template.indexOf('|', start) + 1, end: end - '}}'.length }
}
