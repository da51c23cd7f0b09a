// The fast look-up must answer exactly as the library does, for numbers of every plan and for noise.
import { expect, test } from 'vitest'
import { compareLookUps } from '../../../hunt/compare-look-ups.ts'
import { writtenNumbers } from '../../../hunt/written-numbers.ts'
import { freshSeed as seed } from '../seed.ts'

const inputs = 20_000

test(`${inputs} numbers of seed ${seed} (npm run test:numbers -- --count ${inputs} --seed ${seed})`, () => {
  expect(compareLookUps(writtenNumbers(seed), inputs)).toEqual([])
})
