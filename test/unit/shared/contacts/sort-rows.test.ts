// Rows are put in the order of a plain stable sort of their folded texts, however many texts differ.
import { expect, test } from 'vitest'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { foldText } from '../../../../shared/contacts/table/fold-text.ts'
import { sortByValues } from '../../../../shared/contacts/table/sort-values.ts'
import { plainAmount, writtenAmount } from '../../../../shared/contacts/table/written-values.ts'
import { seededRandom } from '../../../bench/seeded-random.ts'
import { seed } from '../seed.ts'
import { tableOf } from './check-text.ts'

const some = [
  'Ana',
  'ANA',
  ' ana ',
  'Ánä',
  '"Eva ""la"" Díaz"',
  'Óscar',
  'oscar',
  '',
  '  ',
  'Zoë',
  '"b"',
  'Straße',
  'Strasse',
  'Jose\u0301',
  'jose 日本',
  'jose 🎉',
  '\ta',
  'aa',
  'aaaaaaaaaaaa',
  'AAAAAAAAAAAAB',
]

test.each([
  { rows: 2000, different: 0.05 },
  { rows: 70_000, different: 1 },
])(`$rows rows, with edited ones among them (seed ${seed})`, ({ rows, different }) => {
  const random = seededRandom(seed)
  const name = () => (random.next() < different ? `n${random.digits(9)}` : random.pick(some))
  const lines = Array.from({ length: rows }, () => `3005550101;${name()}\n`)
  const table = tableOf(`Celular;Nombre\n${lines.join('')}`)
  table.setCells([
    { row: 3, column: 1, value: 'ÁNA' },
    { row: 9, column: 1, value: '' },
  ])
  const words = Array.from({ length: rows }, (_, row) => foldText(table.cell(row, 1).trim()))
  for (const direction of ['ascending', 'descending'] as const) {
    const sign = direction === 'ascending' ? 1 : -1
    const byWord = (one: number, other: number): number => {
      const [left = '', right = ''] = [words[one], words[other]]
      if (left === '' || right === '') return Number(left === '') - Number(right === '')
      return left < right ? -sign : left > right ? sign : 0
    }
    const expected = Array.from(words.keys()).sort(byWord)
    const sorted = table.rows({ show: 'all' }, { column: 1, direction })
    expect(Array.from(sorted).findIndex((row, place) => row !== expected[place])).toBe(-1)
  }
})

test('phones by their number however they are written, then what is no number, then empty cells', () => {
  const cells = ['+57 300 555 0103', 'no tiene', '3005550101', '', '+13055550142', '300-555-0102']
  const table = tableOf(`Celular;Nombre\n${cells.map((cell) => `${cell};x\n`).join('')}`)
  const shown = (direction: 'ascending' | 'descending') =>
    Array.from(table.rows({ show: 'all' }, { column: 0, direction }), (row) => cells[row])
  expect(shown('ascending')).toEqual([
    ...['+13055550142', '3005550101', '300-555-0102', '+57 300 555 0103', 'no tiene', ''],
  ])
  expect(shown('descending')).toEqual([
    ...['+57 300 555 0103', '300-555-0102', '3005550101', '+13055550142', 'no tiene', ''],
  ])
})

test(`values of any kind, as the language sorts them (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const kinds = [
    () => random.below(50) - 25,
    () => random.below(2000) / 100 - 5,
    () => 573_000_000_000 + random.below(2 ** 31) * 7,
    () => (random.next() - 0.5) * 10 ** random.below(20),
    () => Number.POSITIVE_INFINITY,
  ]
  for (let round = 0; round < 60; round += 1) {
    const some = kinds.slice(round % kinds.length)
    const values = Float64Array.from({ length: random.below(3000) }, () => random.pick(some)())
    const items = Uint32Array.from(values, (_, place) => place)
    const expected = [...items].sort((one, other) => {
      const [left, right] = [values[one] as number, values[other] as number]
      return left < right ? -1 : left > right ? 1 : 0
    })
    expect([...runToEnd(sortByValues(items, values))]).toEqual(expected)
  }
})

test(`amounts read from bytes are those read from text (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const tails = ['', '', '.', ',', '.5', ',25', '.07', '.000', '.000,5', ' $', '-', '.5.5']
  const starts = ['', '', '-', '0', '.', '12345678901234']
  const amount = () => random.pick(starts) + random.digits(random.below(7)) + random.pick(tails)
  const cells = Array.from({ length: 5000 }, amount)
  const found = cells.map((cell) => {
    const bytes = new TextEncoder().encode(`x;${cell};y\n`)
    return plainAmount({ bytes, delimiter: 0x3b, plain: false }, 0, 1)
  })
  const different = cells.filter(
    (cell, index) => !Number.isNaN(found[index]) && found[index] !== writtenAmount(cell),
  )
  expect(different).toEqual([])
  expect(found.filter((value) => value > 0).length).toBeGreaterThan(500)
})
