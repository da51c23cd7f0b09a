// A search in a row's bytes finds what a search in its folded texts finds.
import { expect, test } from 'vitest'
import { foldText } from '../../../../shared/contacts/table/fold-text.ts'
import { foldedFinder, rareLetterFinder } from '../../../../shared/contacts/table/search-bytes.ts'
import { numberHolder } from '../../../../shared/contacts/table/search-numbers.ts'
import { type SeededRandom, seededRandom } from '../../../bench/seeded-random.ts'
import { seed } from '../seed.ts'
import { tableOf } from './check-text.ts'

const letters = [...'aAbBáÁñÑnNüU ×÷ßæÃ', 'é', '日']

const textOf = (random: SeededRandom, most: number, from = letters): string =>
  Array.from({ length: 1 + random.below(most) }, () => random.pick(from)).join('')

test(`whatever is looked for (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const word = () => textOf(random, 7)
  // Some are so far apart that they are not found in one stride.
  const cells = Array.from({ length: 4000 }, (_, row) => (row % 1000 < 200 ? `x${word()}` : '-'))
  const far = '-'.repeat(90)
  const rows = cells.map((cell) => `3005550101;${cell};${far}\n`)
  const table = tableOf(`Celular;Nombre;Nota\n${rows.join('')}`)
  table.setCells([{ row: 1500, column: 1, value: 'Ññ ×' }])
  const needles = ['nn', 'ÑA', 'a a', 'xb', 'ü', '×', 'e', ...Array.from({ length: 60 }, word)]
  for (const search of needles.filter((needle) => needle.trim())) {
    const folded = foldText(search.trim())
    const expected = Array.from(cells.keys()).filter((row) =>
      foldText(table.cell(row, 1)).includes(folded),
    )
    expect([search, ...table.rows({ show: 'all', search })]).toEqual([search, ...expected])
    const view = table.rows({ show: 'excluded', search })
    expect([search, ...view]).toEqual([search])
  }
})

test('what stands between two cells is in neither', () => {
  const table = tableOf('Nombre;Celular\nAna;3005550101\n"Paz; Sol";3005550102\nSol;3005550103\n')
  const found = (search: string) => [...table.rows({ show: 'all', search })]
  expect(found(';')).toEqual([1])
  expect(found('ana;300')).toEqual([])
  expect(found('PAZ; s')).toEqual([1])
  table.setCells([{ row: 2, column: 0, value: 'Luz; Sol' }])
  expect(found(';')).toEqual([1, 2])
})

test(`bytes are found as letter by letter, wherever they begin in memory (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const some = [...letters, '\u0301', 'ş', '🎉', '\n', ';', '0', '`', '@']
  const fold = (letter: string): string => {
    const folded = letter <= '\u00ff' ? foldText(letter) : letter
    return folded.length === 1 && folded <= '~' ? folded : letter
  }
  for (let round = 0; round < 3000; round += 1) {
    const text = textOf(random, 40, some)
    const needle = foldText(textOf(random, 4)).replace(/[^ -~]/g, '') || 'a'
    const memory = new TextEncoder().encode(`${'aañ'.slice(0, random.below(4))}${text}`)
    const skipped = memory.length - new TextEncoder().encode(text).length
    const find = foldedFinder(memory.subarray(skipped), needle)
    const characters = [...text]
    const places = characters.map(
      (_, at) => new TextEncoder().encode(characters.slice(0, at).join('')).length,
    )
    const isAt = (at: number) => characters.slice(at).map(fold).join('').startsWith(needle)
    const end = memory.length - skipped
    const expected = places.filter((_, at) => isAt(at))
    const found: number[] = []
    for (let at = find(0, end); at < end; at = find(at + 1, end)) found.push(at)
    expect([text, needle, ...found]).toEqual([text, needle, ...expected])
    const rare = memory.subarray(skipped).findIndex((byte) => byte > 0xc3)
    expect(rareLetterFinder(memory.subarray(skipped))(0, end)).toBe(rare < 0 ? end : rare)
  }
})

test(`digits inside numbers, as if they were written out (seed ${seed})`, () => {
  const random = seededRandom(seed)
  for (let round = 0; round < 20_000; round += 1) {
    const number = Number(random.digits(1 + random.below(15)).replaceAll('5', '0'))
    const written = String(number)
    const at = random.below(written.length)
    const inside = written.slice(at, at + 3 + random.below(10))
    const digits = inside.length >= 3 && random.next() < 0.7 ? inside : random.digits(3)
    expect([number, digits, numberHolder(digits)(number)]).toEqual([
      number,
      digits,
      written.includes(digits),
    ])
  }
})
