// Makes up the cells of a generated table, each phone with the verdict its notation deserves.
import type { Encoding, IssueCode } from '../../shared/contacts/contact-types.ts'
import type { SeededRandom } from '../bench/seeded-random.ts'

export type PhoneCell = {
  readonly text: string
  /** Null when there is no usable number. */
  readonly e164: string | null
  readonly issue: IssueCode | null
}

export type CellStyle = {
  readonly encoding: Encoding
  readonly delimiter: string
  /** Nothing in it that needs quotes. */
  readonly isPlain: boolean
}

const words = ['Íñigo Muñoz', 'María Peña', 'José Ibáñez', 'Ana', 'Cúcuta', 'Bogotá', 'São Tomé']
const numbers = ['1.200,50', '90', '$ 45.000', '12/03/2026', '0', '-7', "2'500"]
const needy = [
  ...['Calle 5 "A"', '"', '""', 'dos\nlíneas', 'tres\r\nlíneas\r\nmás', 'Pérez, Ana', 'a;b', 'x|y'],
  ...['con\ttab', ' al borde ', '"citado"', 'una,\ndos', 'CR\rsolo'],
]
/** Beyond the single-byte pages. */
const wide = ['日本語', '😀 feliz', 'Ωμέγα', 'Łódź', '\u{10ffff}']

export function plainCell(
  random: SeededRandom,
  { encoding, delimiter, isPlain }: CellStyle,
): string {
  const kind = random.next()
  if (kind < 0.1) return ''
  if (kind < 0.3 && !isPlain) return random.pick(needy)
  if (kind < 0.4 && encoding.startsWith('utf')) return random.pick(wide)
  const text = random.pick(kind < 0.6 ? numbers : words)
  return isPlain ? text.replaceAll(delimiter, ' ') : text
}

/** Mobiles of Colombia that nobody has, in everyday notations, and cells that are no number. */
export function randomPhone(random: SeededRandom, without: string | null): PhoneCell {
  const number = `30055501${random.digits(2)}`
  const good = (text: string): PhoneCell => ({ text, e164: `+57${number}`, issue: null })
  const bad = (text: string, issue: IssueCode): PhoneCell => ({ text, e164: null, issue })
  const cells = [
    ...[good(number), good(number), good(`+57${number}`), good(`57${number}`)],
    ...[good(`0057${number}`), good(`+57 ${number}`), good(`300 555 ${number.slice(6)}`)],
    ...[good(`(300) 555-${number.slice(6)}`), good(`'${number}`), good(`${number}.0`)],
    ...[good(`Cel: ${number}`), good(`\u00a0${number} `), good(`${number}\u00a0`)],
    ...[bad('', 'missing-phone'), bad('30055501', 'too-short'), bad('no tiene', 'not-a-number')],
    ...[bad('3,01E+09', 'scientific-notation'), bad('300555010122', 'too-long')],
    { text: `601${number.slice(3)}`, e164: `+57601${number.slice(3)}`, issue: 'landline' } as const,
  ]
  return random.pick(cells.filter(({ text }) => without === null || !text.includes(without)))
}
