// The bundled samples show what they are meant to show.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { issueCodes } from '../../../../shared/contacts/contact-types.ts'
import { checkOf, tableOf } from './check-text.ts'

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../../shared/samples', name), 'utf8')

test('the clean sample has no problem at all', () => {
  const { summary } = checkOf(sample('clean-contacts.csv'))
  expect(summary).toMatchObject({ rows: 20, valid: 20, invalid: 0, duplicates: 0, byIssue: {} })
})

test('the dirty sample has every kind of problem that a cell can have', () => {
  const { summary, conservation } = checkOf(sample('dirty-contacts.csv'))
  const fromOutside = new Set<string>(['damaged-record', 'refused-by-provider', 'opted-out'])
  const kinds = issueCodes.filter((code) => !fromOutside.has(code))
  expect(Object.keys(summary.byIssue).sort()).toEqual([...kinds].sort())
  expect(summary).toMatchObject({ rows: 57, valid: 27, invalid: 30, duplicates: 4, blank: 3 })
  expect(conservation).toMatchObject({ titles: 1, header: 1, continuations: 1, holds: true })
})

test('the dirty sample has certain and probable repairs to offer', () => {
  const groups = tableOf(sample('dirty-contacts.csv')).repairGroups()
  expect(groups.filter(({ grade }) => grade === 'certain').length).toBeGreaterThan(5)
  expect(groups.filter(({ grade }) => grade === 'probable').length).toBeGreaterThan(3)
})
