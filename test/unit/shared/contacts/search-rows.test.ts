// A search in a row's bytes finds what a search in its folded texts finds.
import { expect, test } from 'vitest'
import { foldText } from '../../../../shared/contacts/table/search-rows.ts'
import { seededRandom } from '../../../bench/seeded-random.ts'
import { seed } from '../seed.ts'
import { tableOf } from './check-text.ts'

test(`whatever is looked for (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const letters = [...'aAbBáÁñÑnNüU ×÷ßæÃ', 'é', '日']
  const word = () =>
    Array.from({ length: 2 + random.below(6) }, () => random.pick(letters)).join('')
  const cells = Array.from({ length: 800 }, () => `x${word()}`)
  const table = tableOf(`Celular;Nombre\n${cells.map((cell) => `3005550101;${cell}\n`).join('')}`)
  const needles = ['nn', 'ÑA', 'a a', 'xb', 'ü', '×', 'e', ...Array.from({ length: 60 }, word)]
  for (const search of needles.filter((needle) => needle.trim())) {
    const folded = foldText(search.trim())
    const expected = Array.from(cells.keys()).filter((row) =>
      foldText(table.cell(row, 1)).includes(folded),
    )
    expect([search, ...table.rows({ show: 'all', search })]).toEqual([search, ...expected])
  }
})
