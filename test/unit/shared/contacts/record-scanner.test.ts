// The record scanner must agree with Papa Parse on well-formed tables and lose nothing on others.
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { delimiters } from '../../../../shared/contacts/contact-types.ts'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import { scanRecords, startScan } from '../../../../shared/contacts/reading/scan-records.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { seed } from '../seed.ts'
import { cellsOf, colombia, tableOf } from './check-text.ts'

const runs = (numRuns: number) => ({ seed, numRuns })
const cell = fc.oneof(
  fc.constantFrom(
    '',
    'Ana',
    'Ñandú',
    '3005550101',
    '"',
    '""',
    ' ',
    '\n',
    'a\nb',
    'x,y',
    'x;y',
    "'",
  ),
  fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '|', '\t'),
    maxLength: 8,
  }),
)
const delimiter = fc.constantFrom(...delimiters)
const newline = fc.constantFrom('\n', '\r\n', '\r')
const table = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 12,
  }),
)

/**
 * A phone beside a cell with both a delimiter and a line break can be read two ways: as one record,
 * or as two joined by stray quotes. There the scanner shows the lines to a person; Papa Parse does not.
 */
const readsTwoWays = (row: readonly string[], mark: string): boolean =>
  row.some((text) => /\d{7}/.test(text)) &&
  row.some((text) => text.includes(mark) && /[\r\n]/.test(text))

const isBlank = (cells: readonly string[]): boolean => cells.every((text) => text.trim() === '')

describe(`property tests with seed ${seed}`, () => {
  test('a well-formed table reads as Papa Parse reads it', () => {
    fc.assert(
      fc.property(table, delimiter, newline, (rows, mark, lineEnd) => {
        fc.pre(!rows.some((row) => readsTwoWays(row, mark)))
        const header = rows[0]?.map((_, index) => `column ${index}`) ?? []
        const text = Papa.unparse([header, ...rows], { delimiter: mark, newline: lineEnd })
        const parsed = Papa.parse<string[]>(text, { delimiter: mark, newline: lineEnd })
        expect(parsed.errors).toEqual([])
        const expected = parsed.data.slice(1).filter((cells) => !isBlank(cells))
        if (expected.length === 0) return
        const contacts = tableOf(text, { delimiter: mark, header: 1 })
        expect(contacts.file.conservation.holds).toBe(true)
        expect(cellsOf(contacts)).toEqual(expected)
      }),
      runs(3000),
    )
  }, 60_000)

  test('no line of any text is lost, whatever the quotes', () => {
    const soup = fc.string({
      unit: fc.constantFrom(
        '"',
        '"',
        ',',
        ';',
        '\n',
        '\n',
        '\r',
        '\r\n',
        'a',
        '3005550101',
        ' ',
        '\t',
      ),
      maxLength: 80,
    })
    fc.assert(
      fc.property(soup, (text) => {
        const result = runToEnd(readContacts(new TextEncoder().encode(text), colombia))
        if (!result.ok) return
        const { file } = result
        expect(file.conservation.holds).toBe(true)
        const lines = [...file.lines.subarray(0, file.rowCount)]
        expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other))
      }),
      runs(10_000),
    )
  }, 60_000)

  test('the size of the pieces changes nothing', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (rows, piece) => {
        const bytes = new TextEncoder().encode(Papa.unparse(rows, { newline: '\n' }))
        const from = { delimiter: ',', columns: rows[0]?.length ?? 0, expectedRows: 1 }
        const whole = startScan(bytes, from)
        scanRecords(whole, bytes.length + 1)
        const pieces = startScan(bytes, from)
        while (scanRecords(pieces, piece));
        expect(pieces).toEqual(whole)
      }),
      runs(1000),
    )
  }, 60_000)
})
