// Gives a name to a character nobody can see, and quotes the ones that show.

/** Names of sentences in the `message` catalogue. */
export type CharacterWords =
  | 'characterSpace'
  | 'characterTab'
  | 'characterHidden'
  | 'characterLineBreak'

/** `«á»` for what can be seen; words for odd spaces, tabs and marks that take no room. */
export function characterName(character: string, words: (name: CharacterWords) => string): string {
  if (character === '\t') return words('characterTab')
  if (/^[\u2028\u2029]$/.test(character)) return words('characterLineBreak')
  if (/^\p{Zs}$/u.test(character)) return words('characterSpace')
  if (/^[\p{Cf}\p{Cc}\p{M}]+$/u.test(character)) return words('characterHidden')
  return `«${character}»`
}
