// Generated tables of every layout are read as they were written, and no line of them is lost.
import { expect, test } from 'vitest'
import { wrongAboutTable } from '../../../hunt/judge-table.ts'
import { seed } from '../seed.ts'

const tables = 1500

test(`${tables} tables from seed ${seed} on (npm run test:tables -- --count 1 --seed N for one)`, () => {
  const wrong = Array.from({ length: tables }, (_, index) => {
    const [first] = wrongAboutTable(seed + index)
    return first && { seed: seed + index, first }
  })
  expect(wrong.filter((each) => each !== undefined).slice(0, 3)).toEqual([])
})
