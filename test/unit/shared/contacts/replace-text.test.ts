// Replacing text in cells: plain text whatever it is made of, with or without case and accents.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { openTable } from '../../../../shared/contacts/table/contact-table.ts'
import { textReplacer } from '../../../../shared/contacts/table/text-replacer.ts'
import { seed, seeded } from '../seed.ts'

const replaced = (cell: string, find: string, replacement: string, more = {}): string => {
  const loose = { wholeCell: false, matchCase: false, matchAccents: false }
  return textReplacer({ find, replacement, ...loose, ...more })(cell)
}

describe('text in a cell', () => {
  test.each([
    ['Bogotá, BOGOTA y bogotá', 'bogota', 'Cali', {}, 'Cali, Cali y Cali'],
    ['Bogotá, BOGOTA', 'bogota', 'Cali', { matchAccents: true }, 'Bogotá, Cali'],
    ['Bogotá, BOGOTA', 'BOGOTA', 'Cali', { matchCase: true }, 'Bogotá, Cali'],
    ['Ana Bogotá', 'bogota', '', { wholeCell: true }, 'Ana Bogotá'],
    [' BOGOTÁ ', 'bogota', 'Cali', { wholeCell: true }, 'Cali'],
    ['a.b*c', '.b*', '$&', {}, 'a$&c'],
    ['aaaa', 'aa', 'a', {}, 'aa'],
    ['Jose\u0301 Peña', 'jose pena', 'X', {}, 'X'],
    ['İstanbul x', 'x', 'y', {}, 'İstanbul y'],
    ['👩‍👧 x', 'X', '👩‍👧', {}, '👩‍👧 👩‍👧'],
    ['straße', 'SSE', 'x', {}, 'straße'],
  ] as const)('%j with %j for %j', (cell, find, replacement, more, after) => {
    expect(replaced(cell, find, replacement, more)).toBe(after)
  })
})

test(`with case and accents it is what the language does with a string (seed ${seed})`, () => {
  const exact = { matchCase: true, matchAccents: true }
  const letters = fc.string({ unit: fc.constantFrom('a', 'á', 'A', '$', '&', '\\', '.', '𝟘') })
  fc.assert(
    fc.property(letters, letters, letters, (cell, find, replacement) => {
      fc.pre(find !== '')
      const plain = cell.split(find).join(replacement)
      expect(replaced(cell, find, replacement, exact)).toBe(plain)
    }),
    seeded(2000),
  )
})

test(`a cell without the text comes back as it is, and nothing of it is left behind (seed ${seed})`, () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(replaced(before + after, '\u{10FFFD}', 'x')).toBe(before + after)
      expect(replaced(`${before}ABC${after}`, 'abc', '·')).toContain('·')
    }),
    seeded(2000),
  )
})

test(`a whole list changes as its cells do one by one (seed ${seed})`, () => {
  const word = fc.constantFrom(
    'Bogota',
    'BOGOTÁ',
    'Bogota\u0301',
    'Ştefan',
    'a "b"',
    'a;b',
    'o',
    '🎉',
    '',
  )
  const cell = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '))
  const manner = fc.record({
    find: fc.constantFrom('bogota', 'BOGOTÁ', ' ', '"b"', 'ş', 's', 'a', ';', 'a;b', '300'),
    replacement: word,
    wholeCell: fc.boolean(),
    matchCase: fc.boolean(),
    matchAccents: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 24 }),
      manner,
      (rows, how) => {
        const written = rows.map(([one, other]) =>
          [filed(one), '3005550101', filed(other)].join(';'),
        )
        const table = tableOf(`Ciudad;Celular;Nota\n${written.join('\n')}`)
        table.perform({ kind: 'set-cells', cells: [{ row: 0, column: 2, value: 'Bogotá, o' }] })
        const now = rows.map((_, row) => table.cells(row))
        const replace = textReplacer(how)
        table.perform({ kind: 'replace', replacement: { ...how, column: null } })
        expect(rows.map((_, row) => table.cells(row))).toEqual(
          now.map((cells) => cells.map(replace)),
        )
      },
    ),
    seeded(2000),
  )
})

/** In quotes only where it must be: what is in quotes is read another way. */
const filed = (text: string): string =>
  /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

function tableOf(text: string) {
  const options = { defaultCountry: 'CO', header: 1, delimiter: ';', encoding: 'utf-8' } as const
  const read = runToEnd(readContacts(new TextEncoder().encode(text), options))
  if (!read.ok) throw new Error(read.failure.code)
  return runToEnd(openTable(read.file, { defaultCountry: 'CO', phoneColumns: [1] }))
}
