// Puts another text in the place of one in a cell, whatever characters either is made of.
import type { Replacement } from './table-action.ts'

type Manner = Pick<Replacement, 'find' | 'replacement' | 'wholeCell' | 'matchCase' | 'matchAccents'>

/** Changes a cell's text; one that does not hold the text comes back as it is. */
export function textReplacer(manner: Manner): (cell: string) => string {
  const fold = folder(manner)
  const needle = fold(manner.find).text
  const { replacement } = manner
  if (needle === '') return (cell) => cell
  if (manner.wholeCell) {
    const whole = needle.trim()
    // Blanks alone are no cell to look for: every empty one would be it.
    if (whole === '') return (cell) => cell
    return (cell) => (fold(cell).text.trim() === whole ? replacement : cell)
  }
  return (cell) => {
    const { text, starts } = fold(cell)
    let after = ''
    let copied = 0
    for (let at = text.indexOf(needle); at >= 0; ) {
      const start = starts ? (starts[at] as number) : at
      const end = starts ? (starts[at + needle.length] as number) : at + needle.length
      after += cell.slice(copied, start) + replacement
      copied = end
      at = text.indexOf(needle, at + needle.length)
    }
    return after + cell.slice(copied)
  }
}

/** `starts`: where in the cell each folded character came from, with the end last; absent when alike. */
type Folded = { readonly text: string; readonly starts?: readonly number[] }

const ascii = /^[\x20-\x7e]*$/

function folder({
  matchCase,
  matchAccents,
}: Pick<Manner, 'matchCase' | 'matchAccents'>): (text: string) => Folded {
  if (matchCase && matchAccents) return (text) => ({ text })
  const foldOne = (character: string): string => {
    const plain = matchAccents ? character : character.normalize('NFD').replace(/\p{M}/gu, '')
    return matchCase ? plain : plain.toLowerCase()
  }
  return (text) => {
    if (ascii.test(text)) return { text: matchCase ? text : text.toLowerCase() }
    let folded = ''
    const starts: number[] = []
    let at = 0
    for (const character of text) {
      const piece = foldOne(character)
      for (let index = 0; index < piece.length; index += 1) starts.push(at)
      folded += piece
      at += character.length
    }
    return { text: folded, starts: [...starts, at] }
  }
}
