// Cells judged from their bytes must get the very verdict that the full judge gives their text.
import { expect, test } from 'vitest'
import { judgePhone } from '../../../../shared/contacts/judging/judge-phone.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { openTable } from '../../../../shared/contacts/table/contact-table.ts'
import { generateContacts } from '../../../bench/generate-contacts.ts'
import { type SeededRandom, seededRandom } from '../../../bench/seeded-random.ts'
import { seed } from '../seed.ts'
import { readFileOf, tableOf } from './check-text.ts'

const countries = ['CO', 'MX', 'AR', 'US', 'EC', 'GB']

const trickyNumbers = [
  ...['3005550142', '300555014.0', '30055501.00', '300.555.0142', '3005550142.', '.3005550142'],
  ...[
    "'3005550142",
    "'+573005550142",
    "' 3005550142",
    " '3005550142",
    "'0057 3005550142",
    "''3005550142",
  ],
  ...[
    '00573005550142',
    '00 57 3005550142',
    '0057-300-555-0142',
    '000573005550142',
    '+00573005550142',
  ],
  ...[
    '(+57) 300 555 0142',
    '+ 57 3005550142',
    '(57) 3005550142',
    '+57+3005550142',
    '(300) 5550142-',
  ],
  ...[
    '6015550142',
    '018000123456',
    '+1 305 555 0142',
    '3005550 - 5550142',
    '3005550  5550142',
    '+',
  ],
  ...['3005550142.0', "'3005550142.00", '573005550142.0', '+573005550142.0', '00573005550142.0'],
  ...['300 5550142.0', '3005550142.10', '30055501.0', '(300)5550142.0', '3005550142.000', '3005.0'],
  ...['300\u00a0555\u00a00142', '\u00a03005550142', '3005550142\u00a0', '\u00a0', '-', '()', '. .'],
  ...[
    '03005550142',
    '00 3005550142',
    '57573005550142',
    '5703005550142',
    '570057300555',
    '13055550142',
  ],
  ...[
    '30055501421',
    '5213312345678',
    '541115234567',
    '52133123456789',
    '0573005550142',
    '69743',
    '0069743',
  ],
]

function roughNumber(random: SeededRandom): string {
  const starts = [
    '',
    '+',
    '+57',
    '57',
    '3',
    '300555',
    '+52',
    '521',
    '+549',
    '54911',
    '0',
    '00',
    '+1',
    '(',
    '-',
  ]
  const signs = ['', '', '', '', ' ', '  ', '-', ' - ', '(', ')', '+', '.', '/', '\u00a0', 'x', '"']
  const digits = Array.from(
    { length: random.below(16) },
    () => random.digits(1) + random.pick(signs),
  )
  return random.pick(starts) + digits.join('')
}

/** Digits that are nearly a number: too many, too few, or with something before them. */
function wrongNumber(random: SeededRandom): string {
  const codes = ['57', '52', '54', '1', '593', '44', '34', '502']
  const code = random.pick(codes)
  const starts = ['', '', '+', '0', '00', '000', code, `+${code}`, code + code, `+${code}${code}`]
  const places = ['', '', '0', '3', '300', '6', '601', '15', '9', '1305', '55', '155', '133']
  const digits = random.pick(starts) + random.pick(places) + random.digits(random.below(12))
  const tails = ['', '', '', '', '.0', ' ', '-', '.']
  return digits + random.pick(tails)
}

test(`rough numbers get the verdict of their text (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const rough = Array.from({ length: 1500 }, () => roughNumber(random))
  const wrong = Array.from({ length: 3000 }, () => wrongNumber(random))
  const cells = [...trickyNumbers, ...rough, ...wrong].filter((cell) => /[^\r\n]/.test(cell))
  const text = cells.map(
    (cell) => `"${cell.replaceAll('"', '""')}";x\n${cell.replaceAll('"', '')};x\n`,
  )
  const file = readFileOf(`Celular;Nombre\n${text.join('')}`, { delimiter: ';', header: 1 })
  const different: unknown[] = []
  for (const defaultCountry of countries) {
    const table = runToEnd(openTable(file, { defaultCountry, phoneColumns: [0] }))
    for (let row = 0; row < table.rowCount; row += 1) {
      const { e164, type, issue, repairs, suggestedRepair } = table.verdict(row)
      const full = judgePhone(table.cell(row, 0), defaultCountry)
      const expected = [full.e164, full.type, full.issue, full.suggestion?.repair, ...full.repairs]
      const found = [e164, type, issue, suggestedRepair ?? undefined, ...repairs]
      if (`${expected.toSorted()}` === `${found.toSorted()}`) continue
      different.push({ text: table.cell(row, 0), defaultCountry, expected, found })
    }
  }
  expect(different.slice(0, 5)).toEqual([])
}, 120_000)

test('a realistic list gets the verdicts of its texts', () => {
  const table = tableOf([...generateContacts({ rows: 3000, seed: 5 })].join(''))
  const rows = Array.from({ length: table.rowCount }, (_, row) => row)
  const found = rows.map((row) => table.verdict(row))
  const judged = rows.map((row) => judgePhone(table.cell(row, 0), 'CO'))
  expect(found.map(({ e164, issue }) => [e164, issue])).toEqual(
    judged.map(({ e164, issue }) => [e164, issue]),
  )
})
