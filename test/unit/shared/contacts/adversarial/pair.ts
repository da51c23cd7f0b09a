// A hostile list beside the reading it must get, both short enough to be checked by eye.
import { createRequire } from 'node:module'
import type { ReadOptions } from '../../../../../shared/contacts/contact-types.ts'
import { readContacts } from '../../../../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../../../../shared/contacts/run-to-end.ts'
import { sheetReadOptions } from '../../../../../shared/contacts/sheets/read-sheet.ts'
import type { ContactTable } from '../../../../../shared/contacts/table/contact-table.ts'
import { openTable } from '../../../../../shared/contacts/table/contact-table.ts'
import { sheetText } from '../sheets/open-sheet.ts'

/**
 * `facts` is delimiter, line of the header, and what else is not usual, as in `; 1 blank=2`.
 * A row is its line, its number or its problem, `=N` when line N has the number already, and its
 * cells between bars: `3 +573005550101 =2 Ana¦300 555 0101`. A refusal is its code alone.
 */
export type Pair = readonly [
  name: string,
  text: string,
  facts: string,
  ...rows: (readonly string[])[] | readonly string[],
]

export type Reading = { readonly facts: string; readonly rows: readonly string[] }

const options = { defaultCountry: 'CO' }

/** What became of a text, written as the pairs write it; the encoding apart. */
export function readingOf(
  bytes: Uint8Array,
  chosen: Partial<ReadOptions> = {},
): Reading & { readonly encoding: string | null } {
  const read = runToEnd(readContacts(bytes, { ...options, ...chosen }))
  if (!read.ok) return { encoding: null, facts: read.failure.code, rows: [] }
  const { phoneColumns } = read.file
  const table = runToEnd(openTable(read.file, { ...options, phoneColumns }))
  return { encoding: read.file.encoding, ...readingOfTable(table) }
}

export function readingOfTable(table: ContactTable): Reading {
  const { conservation, delimiter, headerLine, damagedRecords, columns } = table.file
  const { blank, titles, separator, holds } = conservation
  const unusual = [
    ...(blank > 0 ? [`blank=${blank}`] : []),
    ...(titles > 0 ? [`titles=${titles}`] : []),
    ...(separator > 0 ? ['sep'] : []),
    ...(holds ? [] : ['LINES LOST']),
    ...damagedRecords.map(({ line, reason }) => `${reason}@${line}`),
    ...columns.flatMap(({ name, header }) => (name === header ? [] : [`name:${name}`])),
  ]
  const sign = delimiter === '\t' ? 'tab' : delimiter
  return {
    facts: [sign, headerLine ?? 'none', ...unusual].join(' '),
    rows: Array.from({ length: table.rowCount }, (_, row) => rowText(table, row)),
  }
}

function rowText(table: ContactTable, row: number): string {
  const { line, e164, issue, duplicateOf } = table.verdict(row)
  const first = duplicateOf === null ? '' : ` =${table.file.lines[duplicateOf]}`
  const all = table.cells(row, true)
  while (all.length > table.file.columns.length && all.at(-1) === '') all.pop()
  const cells = all.join('¦').replace(/\r\n|\r/g, '\n')
  return `${line} ${issue ?? e164}${first} ${cells}`
}

export async function readingOfWorkbook(file: Uint8Array): Promise<Reading> {
  const text = await sheetText(file)
  if (!text.ok) return { facts: text.failure.code, rows: [] }
  const { facts, rows } = readingOf(text.bytes, sheetReadOptions)
  return { facts, rows }
}

type Iconv = { encode(text: string, encoding: string): Uint8Array }
const iconv: Iconv = createRequire(import.meta.url)('iconv-lite')

export const encoded = (text: string, encoding: string): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding))
