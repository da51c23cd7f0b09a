// Rows judged many at a time get the verdict of their texts, whatever stands around them.
import { expect, test } from 'vitest'
import { judgePhone } from '../../../../shared/contacts/judging/judge-phone.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { type ContactTable, openTable } from '../../../../shared/contacts/table/contact-table.ts'
import { type SeededRandom, seededRandom } from '../../../bench/seeded-random.ts'
import { seed } from '../seed.ts'
import { readFileOf } from './check-text.ts'

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** Rows whose verdict is not the first good one of their phone columns, else that of the first. */
function differences(table: ContactTable, phoneColumns: readonly number[]): unknown[] {
  const different: unknown[] = []
  for (let row = 0; row < table.rowCount; row += 1) {
    const texts = phoneColumns.map((column) => table.cell(row, column))
    const judged = texts.map((text) => judgePhone(text, table.countryOf(row)))
    const best =
      judged.find(({ issue }) => issue === null) ??
      judged.find(({ issue }) => issue !== 'missing-phone') ??
      judged[0]
    const { e164, type, issue, suggestedRepair } = table.verdict(row)
    const expected = [best?.e164, best?.type, best?.issue, best?.suggestion?.repair ?? null]
    const found = [e164, type, issue, suggestedRepair]
    if (`${found}` !== `${expected}`) different.push({ row, texts, expected, found })
  }
  return different
}

/** Short enough to be remembered, and a little longer; many with the same beginning. */
function oddCell(random: SeededRandom): string {
  const starts = [
    'no tiene',
    'N/A',
    'x',
    '3.00',
    '5.73',
    '300555',
    '3005550142',
    '1234567890123456',
  ]
  const tails = [
    '',
    ' ',
    'E+11',
    'E+09',
    ',5',
    ' ext 2',
    'a',
    '@',
    '/',
    '"',
    "'",
    'ñ',
    '\u00a0',
    'O',
  ]
  const middle = random.digits(random.below(4))
  return random.pick(starts) + middle + random.pick(tails) + random.pick(tails)
}

test(`odd cells that come again (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const pool = Array.from({ length: 300 }, () => oddCell(random))
  const lines = Array.from({ length: 6000 }, () => {
    const cell = random.pick(pool)
    return `${random.below(2) === 0 ? quoted(cell) : cell.replaceAll('"', '')};x\n`
  })
  const file = readFileOf(`Celular;Nombre\n${lines.join('')}`, { delimiter: ';', header: 1 })
  for (const defaultCountry of ['CO', 'MX', 'US']) {
    const table = runToEnd(openTable(file, { defaultCountry, phoneColumns: [0] }))
    expect(differences(table, [0]).slice(0, 3)).toEqual([])
  }
}, 60_000)

test(`odd cells beside rows that were edited (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const texts = ['no tiene', 'N/A', 'x', '5.73E+11']
  const lines = Array.from({ length: 5000 }, () => `${random.pick(texts)};x\n`)
  const file = readFileOf(`Celular;Nombre\n${lines.join('')}`, { delimiter: ';', header: 1 })
  const settings = { defaultCountry: 'EC', phoneColumns: [0] }
  const table = runToEnd(openTable(file, settings))
  // In each stretch, so that one of them is the last of its kind that was judged.
  const edited = Array.from({ length: 2000 }, (_, row) => row * 2)
  table.setCells(edited.map((row) => ({ row, column: 0, value: '12' })))
  // No list was judged in this country before: nothing about these cells is remembered yet.
  runToEnd(table.rejudge({ ...settings, defaultCountry: 'BO' }))
  expect(differences(table, [0])).toEqual([])
})

test(`rows of several countries and several phone columns (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const codes = ['CO', 'México', 'PE', 'EC', '', 'Colombia', 'AR', 'US', 'GB', '¿?']
  const phone = () =>
    random.pick([
      '',
      'no tiene',
      `3${random.digits(9)}`,
      `55${random.digits(8)}`,
      `9${random.digits(8)}`,
    ])
  const lines = Array.from({ length: 4000 }, () => `${phone()};${phone()};${random.pick(codes)}\n`)
  const file = readFileOf(`Celular;Fijo;País\n${lines.join('')}`, { delimiter: ';', header: 1 })
  const settings = { defaultCountry: 'CO', phoneColumns: [0, 1], countryColumn: 2 }
  expect(differences(runToEnd(openTable(file, settings)), [0, 1]).slice(0, 3)).toEqual([])
}, 60_000)

test(`records wider than what is looked at in one go (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const lines = Array.from({ length: 120 }, (_, row) => {
    const notes = 'ñ'.repeat(random.below(row % 10 === 0 ? 90_000 : 3000))
    return `3${random.digits(9)};${notes};${random.pick(['', '"a;b"'])};+57 3${random.digits(9)}\n`
  })
  const text = `Celular;Notas;Ciudad;Otro\n${lines.join('')}`
  const file = readFileOf(text, { delimiter: ';', header: 1 })
  expect(file.rowCount).toBe(lines.length)
  for (const column of [0, 3]) {
    const settings = { defaultCountry: 'CO', phoneColumns: [column] }
    expect(differences(runToEnd(openTable(file, settings)), [column]).slice(0, 3)).toEqual([])
  }
}, 60_000)

test('more countries than there are kernels for', () => {
  const codes =
    'AR BO BR CL CO CR CU DO EC ES FR GB GT HN IT JP MX NI PA PE PT PY SV US UY VE DE CH'
  const lines = codes.split(' ').flatMap((code) => [`3005550142;${code}`, `+573005550142;${code}`])
  const file = readFileOf(`Celular;País\n${lines.join('\n')}\n`, { delimiter: ';', header: 1 })
  const settings = { defaultCountry: 'CO', phoneColumns: [0], countryColumn: 1 }
  const table = runToEnd(openTable(file, settings))
  expect(
    new Set(Array.from({ length: table.rowCount }, (_, row) => table.countryOf(row))).size,
  ).toBe(28)
  expect(differences(table, [0])).toEqual([])
})
