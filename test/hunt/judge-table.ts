// Reads one generated table as the app does and tells where that differs from what was written.
import Papa from 'papaparse'
import { readContacts } from '../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import { type ContactTable, openTable } from '../../shared/contacts/table/contact-table.ts'
import { seededRandom } from '../bench/seeded-random.ts'
import { type TablePlan, tablePlan } from './table-plan.ts'
import { type WrittenTable, writeTable } from './write-table.ts'

const home = { defaultCountry: 'CO' }

/** What is wrong with the reading of the table of this seed; empty when nothing is. */
export function wrongAboutTable(seed: number): readonly string[] {
  const plan = tablePlan(seed)
  const written = writeTable(plan)
  const { delimiter, encoding } = plan
  const chosen = { ...home, delimiter, encoding, header: written.headerLine }
  const read = runToEnd(readContacts(written.bytes, chosen))
  if (!read.ok) return [`refused: ${read.failure.code}`]
  const table = runToEnd(openTable(read.file, { ...home, phoneColumns: [plan.phoneColumn] }))
  return [
    ...wrongSum(table, written, plan),
    ...wrongRows(table, written, plan),
    ...wrongForPapa(table, written, plan),
    ...wrongGuess(written, plan),
    ...wrongWhenSpoilt(written, seed),
  ]
}

const differs = (what: string, found: unknown, expected: unknown): string[] => {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)]
  return one === other ? [] : [`${what}: ${one}, not ${other}`]
}

function wrongSum({ file }: ContactTable, written: WrittenTable, plan: TablePlan): string[] {
  const rejected = plan.strayAt === null ? 0 : 1
  return differs('sum', file.conservation, {
    accepted: written.contacts.length - rejected,
    rejected,
    blank: written.blank,
    header: 1,
    titles: written.titles,
    separator: plan.separator ? 1 : 0,
    lines: written.lines,
    continuations: written.continuations,
    holds: true,
  })
}

function wrongRows(table: ContactTable, written: WrittenTable, plan: TablePlan): string[] {
  const firstLines = new Map<string, number>()
  const wrong: string[] = []
  if (table.rowCount !== written.contacts.length) wrong.push(`${table.rowCount} rows`)
  for (const [row, { index, line }] of written.contacts.entries()) {
    const contact = plan.rows[index]
    if (contact?.kind !== 'contact' || row >= table.rowCount) continue
    const { e164, issue, ...verdict } = table.verdict(row)
    wrong.push(...differs(`line of row ${row}`, verdict.line, line))
    if (index === plan.strayAt) {
      wrong.push(...differs(`stray quote in row ${row}`, issue, 'damaged-record'))
      continue
    }
    const { phone, cells } = contact
    const first = phone.issue === null && phone.e164 ? (firstLines.get(phone.e164) ?? null) : null
    if (phone.issue === null && phone.e164 && first === null) firstLines.set(phone.e164, line)
    const duplicateOf = verdict.duplicateOf === null ? null : table.file.lines[verdict.duplicateOf]
    wrong.push(...differs(`cells of row ${row}`, table.cells(row), cells))
    wrong.push(
      ...differs(
        `verdict of row ${row}`,
        [e164, issue, duplicateOf],
        [phone.e164, phone.issue, first],
      ),
    )
  }
  return wrong
}

/** Papa Parse reads what keeps to the rules as everybody means it. */
function wrongForPapa(table: ContactTable, written: WrittenTable, plan: TablePlan): string[] {
  const { lineEnding, delimiter, quoting, separator, titles } = plan
  const isTidy = lineEnding !== 'mixed' && quoting !== 'some' && !separator && titles.length === 0
  if (!isTidy || plan.strayAt !== null) return []
  const newline = lineEnding as '\n' | '\r\n' | '\r'
  const { data } = Papa.parse<string[]>(written.text, { delimiter, newline })
  const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')
  const expected = data.slice(1).filter((cells) => !isBlank(cells))
  const found = Array.from({ length: table.rowCount }, (_, row) => table.cells(row))
  return differs('Papa Parse', found, expected)
}

/** What a person need not say: told nothing, the app finds the encoding and loses no line. */
function wrongGuess(written: WrittenTable, plan: TablePlan): string[] {
  const read = runToEnd(readContacts(written.bytes, home))
  // Where nobody has a number, a table of one or two rows can be all header.
  if (!read.ok && plan.rows.every((row) => row.kind === 'blank' || !row.phone.e164)) return []
  if (!read.ok) return [`refused without choices: ${read.failure.code}`]
  const { conservation, encoding, bytes } = read.file
  // Whatever is UTF-8 through and through is taken for it, also where two letters of cp850 happen to be.
  const expected =
    plan.encoding.startsWith('utf-16') || !isUtf8(written.bytes) ? plan.encoding : 'utf-8'
  const decoded = expected === plan.encoding || isAscii(written.text) ? written.text : null
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return [
    ...differs('encoding', encoding, expected),
    ...(decoded === null ? [] : differs('text', text, decoded)),
    ...differs(
      'sum without choices',
      [conservation.lines, conservation.holds],
      [written.lines, true],
    ),
  ]
}

const isAscii = (text: string): boolean => [...text].every((character) => character < '\u0080')

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Quotes and line ends thrown in anywhere: whatever it means now, every line is accounted for. */
function wrongWhenSpoilt({ text }: WrittenTable, seed: number): string[] {
  const random = seededRandom(seed ^ 0xbad)
  const characters = [...text]
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(characters.length + 1)
    characters.splice(
      at,
      random.below(2),
      random.pick(['"', '"', '""', '\n', '\r', ';', ',', '\t']),
    )
  }
  const spoilt = characters.join('')
  const read = runToEnd(readContacts(new TextEncoder().encode(spoilt), home))
  if (!read.ok) return wronglyRefused(read.failure.code)
  const { conservation, lines, rowCount } = read.file
  const starts = [...lines.subarray(0, rowCount)]
  const { accepted, rejected, blank, header, titles, separator, continuations } = conservation
  const sum = accepted + rejected + blank + header + titles + separator + continuations
  return [
    ...differs(
      'sum when spoilt',
      sum,
      spoilt.split(/\r\n|\r|\n/).length - (/[\r\n]$/.test(spoilt) || spoilt === '' ? 1 : 0),
    ),
    ...differs('rows when spoilt', accepted + rejected, rowCount),
    ...differs(
      'order when spoilt',
      starts,
      [...new Set(starts)].sort((a, b) => a - b),
    ),
  ]
}

/** A table of one row can come to be its own header, and nothing else is a reason. */
const wronglyRefused = (code: string): string[] =>
  code === 'header-only' ? [] : [`refused when spoilt: ${code}`]
