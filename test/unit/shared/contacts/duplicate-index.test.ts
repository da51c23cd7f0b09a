// The index of equal numbers must agree with looking at every row, however often rows come and go.
import { expect, test } from 'vitest'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import {
  addRow,
  createDuplicateIndex,
  firstWithNumber,
  removeRow,
} from '../../../../shared/contacts/table/duplicate-index.ts'
import {
  createNumberBuckets,
  firstRows,
  hashOfNumber,
  putRow,
} from '../../../../shared/contacts/table/equal-numbers.ts'
import { seededRandom } from '../../../bench/seeded-random.ts'
import { seed } from '../seed.ts'

function firstsByLooking(e164: Float64Array, present: ReadonlySet<number>): number[] {
  const first = new Map<number, number>()
  return Array.from(e164, (number, row) => {
    if (!present.has(row)) return -1
    const known = first.get(number)
    if (known === undefined) first.set(number, row)
    return known ?? -1
  })
}

test.each([3, 40, 100_000])(`rows that come and go among %i numbers (seed ${seed})`, (numbers) => {
  const random = seededRandom(seed)
  const rows = 60
  const e164 = Float64Array.from({ length: rows }, () => 573_000_000_000 + random.below(numbers))
  const index = createDuplicateIndex(e164)
  const present = new Set<number>()
  for (let step = 0; step < 5000; step += 1) {
    const row = random.below(rows)
    if (present.delete(row)) removeRow(index, row)
    else {
      e164[row] = 573_000_000_000 + random.below(numbers)
      addRow(index, row)
      present.add(row)
    }
    if (step % 50 > 0) continue
    const firsts = Array.from({ length: rows }, (_, each) => firstWithNumber(index, each))
    expect(firsts).toEqual(firstsByLooking(e164, present))
  }
})

test('a hundred thousand rows with one number are chained at once', () => {
  const index = createDuplicateIndex(new Float64Array(100_000).fill(573_005_550_101))
  for (let row = 0; row < 100_000; row += 1) addRow(index, row)
  expect([firstWithNumber(index, 0), firstWithNumber(index, 99_999)]).toEqual([-1, 0])
})

test.each([3, 40, 100_000])(
  `a whole list with %i numbers, then edited (seed ${seed})`,
  (numbers) => {
    const random = seededRandom(seed)
    const rows = 3000
    const e164 = Float64Array.from({ length: rows }, () => 573_000_000_000 + random.below(numbers))
    const present = new Set(Array.from(e164.keys()).filter(() => random.next() < 0.8))
    const buckets = createNumberBuckets(e164)
    for (const row of present) putRow(buckets, row)
    const index = createDuplicateIndex(e164, runToEnd(firstRows(buckets)))
    const firsts = () => Array.from(e164, (_, row) => firstWithNumber(index, row))
    expect(firsts()).toEqual(firstsByLooking(e164, present))
    for (let step = 0; step < 100; step += 1) {
      const row = random.below(rows)
      if (present.delete(row)) removeRow(index, row)
      else {
        addRow(index, row)
        present.add(row)
      }
    }
    expect(firsts()).toEqual(firstsByLooking(e164, present))
  },
)

test(`numbers with one hash are still told apart (seed ${seed})`, () => {
  const random = seededRandom(seed)
  const anyNumber = () => (1 + random.below(1e5)) * 1e9 + random.below(1e9)
  const different = Array.from({ length: 290_000 }, anyNumber)
  const e164 = Float64Array.from([...different, ...different.slice(0, 10_000)])
  const hashes = new Set(Array.from(new Set(e164), hashOfNumber))
  expect(hashes.size).toBeLessThan(new Set(e164).size)
  const buckets = createNumberBuckets(e164)
  for (const row of e164.keys()) putRow(buckets, row)
  const index = createDuplicateIndex(e164, runToEnd(firstRows(buckets)))
  const firsts = Array.from(e164, (_, row) => firstWithNumber(index, row))
  expect(firsts).toEqual(firstsByLooking(e164, new Set(e164.keys())))
})
