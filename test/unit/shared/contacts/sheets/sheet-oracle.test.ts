// Workbooks written by hucre are read here as hucre reads them, on random cells.
import { readOds, writeOds } from 'hucre/ods'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { numberText } from '../../../../../shared/contacts/sheets/number-text.ts'
import { type SeededRandom, seededRandom } from '../../../../bench/seeded-random.ts'
import { freshSeed } from '../../seed.ts'
import { textOf } from './open-sheet.ts'

const texts = [
  'Íñigo',
  ' con espacios ',
  'a<b>&"c"',
  "l'x",
  '日本',
  '😀',
  '007',
  '+57 300',
  '_x0041_',
]
const makers: readonly ((random: SeededRandom) => string | number | null)[] = [
  (random) => random.pick(texts),
  (random) => Number(`30055501${random.digits(2)}`),
  (random) => random.below(1_000_000) / 100,
  (random) => -random.below(1000),
  () => null,
]

const randomRows = (random: SeededRandom) =>
  Array.from({ length: 60 }, (_, row) => [
    `fila ${row}`,
    ...Array.from({ length: random.below(8) }, () => random.pick(makers)(random)),
  ])

/** Rows as the sheet's text has them, empty cells at the end left out. */
const asText = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.map((row) =>
    row
      .map((cell) => (typeof cell === 'number' ? numberText(cell) : String(cell ?? '')))
      .join('\t')
      .replace(/\t+$/, ''),
  )

test.each([
  ['Excel', writeXlsx, readXlsx],
  ['OpenDocument', writeOds, readOds],
] as const)('%s', async (_, write, read) => {
  const random = seededRandom(freshSeed)
  for (let round = 0; round < 20; round += 1) {
    const file = await write({ sheets: [{ name: 'Hoja', rows: randomRows(random) }] })
    const { sheets } = await read(file)
    const lines = (await textOf(file)).replace(/\n$/, '').split('\n')
    expect(lines).toEqual(asText(sheets[0]?.rows ?? []))
  }
})
