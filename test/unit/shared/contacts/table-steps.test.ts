// Work over many rows pauses often, and gives what it would give without pauses.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { openTable } from '../../../../shared/contacts/table/contact-table.ts'
import { pieceRows, sortInPieces } from '../../../../shared/contacts/table/in-pieces.ts'
import { generateContacts } from '../../../bench/generate-contacts.ts'
import { seed, seeded } from '../seed.ts'

const rows = 20_000
const bytes = new TextEncoder().encode([...generateContacts({ rows, seed })].join(''))

function table() {
  const read = runToEnd(readContacts(bytes, { defaultCountry: 'CO' }))
  if (!read.ok) throw new Error(read.failure.code)
  const { phoneColumns } = read.file
  return runToEnd(openTable(read.file, { defaultCountry: 'CO', phoneColumns }))
}

function counted<Result>(steps: Generator<unknown, Result>) {
  let pauses = 0
  const result = runToEnd(steps, () => {
    pauses += 1
  })
  return { pauses, result }
}

const everyRow = Uint32Array.from({ length: rows }, (_, row) => row)
const least = rows / pieceRows

test('sorting, filtering, excluding, repairing and undoing pause every few thousand rows', () => {
  const { inSteps, ...one } = table()
  const sort = { column: 1, direction: 'ascending' } as const
  expect(counted(inSteps.rows({ show: 'all' }, sort)).pauses).toBeGreaterThan(2 * least)
  expect(counted(inSteps.rows({ show: 'all', search: 'muñoz' })).pauses).toBe(least)
  const excluded = counted(
    inSteps.perform({ kind: 'mark-rows', rows: [...everyRow], mark: 'excluded', on: true }),
  )
  expect(excluded.result).toBe(rows)
  expect(excluded.pauses).toBeGreaterThan(3 * least)
  expect(one.counts()).toMatchObject({ excluded: rows, audience: 0, openByIssue: {} })
  expect(counted(inSteps.undo()).pauses).toBeGreaterThan(3 * least)
  const repaired = counted(
    inSteps.perform({ kind: 'repair', codes: ['separators', 'country-code'] }),
  )
  expect(repaired.result).toBeGreaterThan(1000)
  expect(repaired.pauses).toBeGreaterThan(least)
})

test('a table that is taken back is what it was', () => {
  const one = table()
  const before = { counts: one.counts(), verdicts: verdictsOf(one) }
  one.exclude(one.rows({ show: 'errors', issue: 'landline' }))
  one.applyRepairs(['separators', 'country-code', 'missing-plus'])
  one.include(everyRow)
  expect(one.counts().valid).toBeGreaterThan(before.counts.valid)
  for (let act = 0; act < 3; act += 1) one.undo()
  expect({ counts: one.counts(), verdicts: verdictsOf(one) }).toEqual(before)
})

const verdictsOf = ({ verdict }: ReturnType<typeof table>) =>
  Array.from({ length: 2000 }, (_, index) => verdict(index * 10))

test('open problems are those of rows that nobody excluded', () => {
  const one = table()
  const { byIssue } = one.counts()
  one.exclude(one.rows({ show: 'all', issue: 'landline' }))
  const { landline, ...rest } = byIssue
  expect(landline).toBeGreaterThan(0)
  expect(one.counts()).toMatchObject({ byIssue, openByIssue: rest })
  const open = one.rows({ show: 'open-errors' })
  expect(open).toEqual(one.rows({ show: 'errors' }).filter((row) => !one.verdict(row).excluded))
})

test('a sort in pieces is the stable sort of the language', () => {
  const item = fc.record({ key: fc.nat(50), place: fc.nat() })
  const lists = fc.array(item, { maxLength: 3 * pieceRows, size: 'max' })
  fc.assert(
    fc.property(lists, (items) => {
      const byKey = (one: { key: number }, other: { key: number }) => one.key - other.key
      expect(runToEnd(sortInPieces(items, byKey))).toEqual(items.toSorted(byKey))
    }),
    seeded(20),
  )
})
