// Makes long texts that bring a careless regular expression to a standstill.

/** Signs that patterns repeat; each also in turn with the others it is often repeated with. */
const signs = [
  ' ',
  '0',
  'a',
  'A',
  'é',
  '"',
  "'",
  '-',
  '.',
  ',',
  '+',
  '=',
  '(',
  '{',
  '\n',
  '\u00a0',
  '\u200b',
  '_',
  '/',
]
const pairs = [
  '0 ',
  '0.',
  '0,',
  'a ',
  'a.',
  'a-',
  'a@',
  '0-',
  '0:',
  ' \n',
  "a'",
  '1e',
  '{{',
  '%0',
  '\\a',
  '<a',
  '&#',
]

/** Whole texts of `length` characters, some of them made of the pattern's own letters. */
export function hostileTexts(source: string, length: number): readonly string[] {
  const own = [
    ...source.matchAll(/[\p{L}\p{N}]+|\\[^\p{L}\p{N}]|[^\\\s\p{L}\p{N}()[\]?*+|^$]/gu),
  ].map(([run]) => run.replace('\\', ''))
  const [first = 'x', second = 'y'] = own
  const units = new Set([
    ...signs,
    ...pairs,
    ...own.slice(0, 12),
    `${first} `,
    `${first}0`,
    first + second,
  ])
  return [...units].map((unit, place) => {
    const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 2)
    // What follows the repetition makes a pattern that had matched go back and try all over.
    return place % 2 === 0 ? `${first}${body}\u0001` : `${body}x`
  })
}
