// Finds two or more numbers written in one cell, so that the first is offered and never just taken.

const between = /[/,;|&\n\r\t]+|\s+(?:y|o|e|u|ou|and|or)\s+|\s+-+\s+|\s{2,}/i
const fewestDigits = 7

export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** The parts that could each be a number; empty when there are not at least two. */
export function numbersIn(text: string): string[] {
  if (digitsOf(text).length < 2 * fewestDigits) return []
  const parts = text.split(between).filter((part) => digitsOf(part).length >= fewestDigits)
  return parts.length > 1 ? parts.map((part) => part.trim()) : []
}

/**
 * For digits too long to be one number: every way to cut the text in two at a space, dash or plus,
 * or in equal halves; `300 555 0101/02` keeps its first number. The caller keeps a cut only when its parts are numbers.
 */
export function possibleCuts(text: string): string[][] {
  const lastDigits = /^(.*\d)\s*\/\s*\d{1,4}$/.exec(text)
  if (lastDigits?.[1]) return [[lastDigits[1]]]
  const digits = digitsOf(text)
  if (digits.length < 2 * fewestDigits) return []
  const cuts: string[][] = []
  for (const match of text.matchAll(/[\s-]+|(?<=\d)(?=\+)/g)) {
    cuts.push([text.slice(0, match.index), text.slice(match.index + match[0].length)])
  }
  if (digits.length % 2 === 0) {
    const half = digits.length / 2
    cuts.push([digits.slice(0, half), digits.slice(half)])
  }
  return cuts.filter((cut) => cut.every((part) => digitsOf(part).length >= fewestDigits))
}
