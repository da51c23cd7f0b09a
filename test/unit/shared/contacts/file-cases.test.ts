// Every x.csv of the fixtures must give what x.expected.json says, whatever its line ends.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContacts } from '../../../../shared/contacts/check-contacts.ts'
import type { CheckOptions, CheckResult } from '../../../../shared/contacts/contact-types.ts'
import { type LineEnd, lineEnds, withLineEnds, withMixedLineEnds } from './line-ends.ts'

const folder = join(import.meta.dirname, '../../../fixtures/contacts')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.slice(0, -'.csv'.length))
const options: CheckOptions = { defaultCountry: 'CO' }

type Expected = { readonly [Key in keyof Extract<CheckResult, { ok: true }>]?: unknown }

function check(text: string): CheckResult {
  const result = checkContacts(new TextEncoder().encode(text), options)
  return JSON.parse(JSON.stringify(result))
}

function expectedOf(name: string, actual: CheckResult): Expected {
  const path = join(folder, `${name}.expected.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  throw new Error(`${name}.expected.json is missing; the answer now is\n${JSON.stringify(actual)}`)
}

describe.each(names)('%s.csv', (name) => {
  const text = readFileSync(join(folder, `${name}.csv`), 'utf8')
  const ends = Object.keys(lineEnds) as LineEnd[]

  test.each(ends)('gives its expected answer with %s', (lineEnd) => {
    const actual = check(withLineEnds(text, lineEnd))
    expect(actual).toEqual(expectedOf(name, actual))
  })

  test('gives its expected answer with mixed line ends', () => {
    const actual = check(withMixedLineEnds(text))
    expect(actual).toEqual(expectedOf(name, actual))
  })
})
