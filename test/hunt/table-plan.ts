// Decides by lot what a generated table is: its people, its layout, and how it is written down.
import type { Delimiter, Encoding } from '../../shared/contacts/contact-types.ts'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'
import { type PhoneCell, plainCell, randomPhone } from './table-cells.ts'

export type LineEnding = '\n' | '\r\n' | '\r' | 'mixed'
/** How cells get quotes: only where they must, everywhere, or by lot, then also with blanks after. */
export type Quoting = 'needed' | 'all' | 'some'

export type TableRow =
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'contact'; readonly cells: readonly string[]; readonly phone: PhoneCell }

export type TablePlan = {
  readonly seed: number
  readonly delimiter: Delimiter
  readonly encoding: Encoding
  readonly marked: boolean
  readonly lineEnding: LineEnding
  readonly endsOpen: boolean
  readonly quoting: Quoting
  readonly separator: boolean
  readonly titles: readonly string[]
  readonly header: readonly string[]
  readonly phoneColumn: number
  readonly rows: readonly TableRow[]
  /** Row that begins with a quote nobody meant; such a table has no other quotes. */
  readonly strayAt: number | null
}

const encodings: readonly Encoding[] = [
  ...(['utf-8', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'cp850', 'macintosh'] as const),
]
const headers = ['Nombre', 'Ciudad', 'Saldo', 'Dirección', 'Nota', 'Asesor', 'Código postal']

export function tablePlan(seed: number): TablePlan {
  const random = seededRandom(seed)
  const chance = (share: number): boolean => random.next() < share
  const encoding = random.pick(encodings)
  const delimiter = random.pick([',', ';', '\t', '|'] as const)
  const strayed = chance(0.12)
  const columns = 2 + random.below(6)
  const phoneColumn = random.below(columns)
  const header = headers.slice(0, columns)
  header[phoneColumn] = random.pick(['Celular', 'Teléfono', 'Móvil', 'WhatsApp'])
  const style = { encoding, delimiter, isPlain: strayed }
  const rows = Array.from({ length: 1 + random.below(30) }, (): TableRow => {
    if (chance(0.06)) return { kind: 'blank', text: random.pick(['', ' ', '  \u00a0', delimiter]) }
    return contactRow(random, { columns, phoneColumn, style })
  })
  const contacts = rows.flatMap((row, index) => (row.kind === 'contact' ? [index] : []))
  // A table has somebody in it: without contacts there is nothing to compare.
  if (contacts.length === 0) rows.push(contactRow(random, { columns, phoneColumn, style }))
  return {
    ...{ seed, delimiter, encoding, header, phoneColumn, rows },
    marked: encoding.startsWith('utf') && chance(0.4),
    lineEnding: random.pick(['\n', '\r\n', '\r', 'mixed'] as const),
    endsOpen: chance(0.3),
    quoting: strayed ? 'needed' : random.pick(['needed', 'needed', 'all', 'some'] as const),
    separator: chance(0.08),
    titles: chance(0.15)
      ? ['Clientes de marzo', '', 'Corte: día 3'].slice(0, 1 + random.below(3))
      : [],
    strayAt: strayed ? random.pick(contacts.length > 0 ? contacts : [rows.length - 1]) : null,
  }
}

type RowStyle = {
  readonly columns: number
  readonly phoneColumn: number
  readonly style: Parameters<typeof plainCell>[1]
}

function contactRow(
  random: SeededRandom,
  { columns, phoneColumn, style }: RowStyle,
): Extract<TableRow, { kind: 'contact' }> {
  const phone = randomPhone(random, style.isPlain ? style.delimiter : null)
  const cells = Array.from({ length: columns }, (_, index) =>
    index === phoneColumn ? phone.text : plainCell(random, style),
  )
  // Otherwise the row would be blank, and blank rows are made on purpose.
  if (cells.every((cell) => cell.trim() === '')) cells[phoneColumn === 0 ? 1 : 0] = 'Íñigo'
  const isTall = cells.some((cell) => /[\r\n]/.test(cell))
  const readable = isTall ? oneReading(cells, style.delimiter) : cells
  return { kind: 'contact', cells: readable.with(phoneColumn, phone.text), phone }
}

/**
 * A phone beside a cell of several lines with delimiters in it can be read as one record or as two
 * that stray quotes join: nobody can say which is right, so such rows are not written.
 */
function oneReading(cells: readonly string[], delimiter: string): readonly string[] {
  return cells.map((cell) => cell.replaceAll(delimiter, ' '))
}
