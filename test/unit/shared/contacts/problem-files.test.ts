// Rows with problems go to Excel and come back corrected: no formula, no lost digit, each row known again.
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { sheetPlatform } from '../../../../electron/cli/sheet-platform.ts'
import { issueCodes } from '../../../../shared/contacts/contact-types.ts'
import { matchFixes } from '../../../../shared/contacts/exchange/match-fixes.ts'
import {
  type ProblemFormat,
  type ProblemWords,
  problemFile,
} from '../../../../shared/contacts/exchange/problem-rows.ts'
import { returnedText } from '../../../../shared/contacts/exchange/returned-text.ts'
import { comparableCell, csvCell } from '../../../../shared/contacts/exchange/safe-cell.ts'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { type ContactTable, openTable } from '../../../../shared/contacts/table/contact-table.ts'
import { xlsxFile } from '../../../fakes/xlsx-file.ts'

const words: ProblemWords = {
  ...{ sheet: 'Errores & más', line: 'Fila', problem: 'Problema', key: 'Clave' },
  statuses: Object.fromEntries(
    [...issueCodes, 'duplicate', 'valid', 'repaired', 'excluded'].map((code) => [code, code]),
  ) as ProblemWords['statuses'],
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

function tableOf(text: string): ContactTable {
  const read = runToEnd(readContacts(bytesOf(text), { defaultCountry: 'CO' }))
  if (!read.ok) throw new Error(read.failure.code)
  const { phoneColumns } = read.file
  return runToEnd(openTable(read.file, { defaultCountry: 'CO', phoneColumns }))
}

function saved(table: ContactTable, format: ProblemFormat): Uint8Array {
  const { pieces } = runToEnd(problemFile(table, words, format))
  return new Uint8Array(Buffer.concat(pieces))
}

async function matched(table: ContactTable, bytes: Uint8Array) {
  const text = await returnedText(bytes, sheetPlatform)
  if (!text.ok) throw new Error(text.failure.code)
  const read = runToEnd(readContacts(text.bytes, text.options))
  if (!read.ok) throw new Error(read.failure.code)
  return runToEnd(matchFixes(table, read.file))
}

const hostile = [
  'Fila;Nombre;Celular;Nota',
  '9;=HYPERLINK("http://x");30055501;@SUM(A1)',
  '8;Ángela;"3005\r\n5501 x";a_x000D_b',
  '7;Luis;3005550101;bien',
  '6;Íngrid;+57300555;-500',
  '5;🎉 Ñoño;573005550101;0012',
  '4;<b>&"Ana"</b>;;+cmd|x',
  '3;\u0001control;12;573005550101234',
].join('\n')

const formats = ['xlsx', 'csv;', 'csv,'] as const

describe.each(formats)('as %s', (format) => {
  test('what comes back untouched changes nothing', async () => {
    const table = tableOf(hostile)
    const back = await matched(table, saved(table, format))
    expect(back).toEqual({ ok: true, rows: 6, fixes: [], unknown: 0 })
  })

  test('another list is refused, and so is a file without keys', async () => {
    const table = tableOf(hostile)
    const other = tableOf(hostile.replace('bien', 'mal'))
    const file = saved(other, format)
    expect(await matched(table, file)).toEqual({ ok: false, problem: 'other-list' })
    expect(await matched(table, bytesOf('Fila;Celular\n9;3005550101'))).toEqual({
      ok: false,
      problem: 'no-keys',
    })
  })
})

test('the workbook is one that others read, all of it text', async () => {
  const table = tableOf(hostile)
  const { sheets } = await readXlsx(saved(table, 'xlsx'))
  const [sheet] = sheets
  expect(sheet?.name).toBe('Errores & más')
  const rows = sheet?.rows ?? []
  expect(rows[0]).toEqual([
    'Fila (Campanero)',
    'Problema',
    'Fila',
    'Nombre',
    'Celular',
    'Nota',
    'Clave',
  ])
  expect(rows[1]?.slice(0, 6)).toEqual([
    '2',
    'too-short',
    '9',
    '=HYPERLINK("http://x")',
    '30055501',
    '@SUM(A1)',
  ])
  expect(rows[4]?.[4]).toBe('573005550101')
  expect(rows.flat().every((cell) => cell === null || typeof cell === 'string')).toBe(true)
})

test('the CSV lets no formula through and keeps plus signs, zeros and long numbers as text', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(saved(tableOf(hostile), 'csv;'))
  expect(text.startsWith('\uFEFFFila (Campanero);Problema;')).toBe(true)
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  expect(text).toContain(`'@SUM(A1)`)
  expect(text).toContain(`'+cmd|x`)
  expect(text).toContain(';-500;')
  expect(text).toContain(`"=""573005550101"""`)
  expect(text).toContain(`"=""0012"""`)
})

test.each([
  ["-2+3+cmd|' /C calc'!A0", true],
  ['-1', false],
  ['-1.234.567,50', false],
  ['-5 días', true],
  ['- nada', true],
  ['-A1', true],
  ['+57 300 555 0101', false],
  ['+1+1', true],
  ['=1', true],
  ['@x', true],
  ['\t=1', true],
  ['Ana = Luis', false],
])('in a CSV %s gets an apostrophe: %s', (text, isGuarded) => {
  expect(csvCell(text)).toBe(isGuarded ? `'${text}` : text)
  expect(comparableCell(csvCell(text))).toBe(text.trim())
})

test('what was corrected in Excel is found by its key, wherever rows and columns were moved to', async () => {
  const table = tableOf(hostile)
  const { sheets } = await readXlsx(saved(table, 'xlsx'))
  const [, ...rows] = (sheets[0]?.rows ?? []) as string[][]
  const keyOf = (place: number) => rows[place]?.[6] ?? ''
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value.replace('&', '&amp;')}</t></is></c>`
  const row = (...cells: (string | number)[]) => `<row>${cells.map(cell).join('')}</row>`
  const back = xlsxFile({
    sheets: {
      Hoja1:
        row('Clave', 'Celular', 'Nombre') +
        row(keyOf(4), 3005550109, 'Ana') +
        row(keyOf(0), '300 555 0107', '=HYPERLINK("http://x")') +
        row('', 3005550108, 'Nueva') +
        row(keyOf(0), '3005550111', 'Repetida'),
    },
  })
  expect(await matched(table, back)).toEqual({
    ok: true,
    rows: 2,
    unknown: 2,
    fixes: [
      { row: 5, column: 2, before: '', value: '3005550109' },
      { row: 5, column: 1, before: '<b>&"Ana"</b>', value: 'Ana' },
      { row: 0, column: 2, before: '30055501', value: '300 555 0107' },
    ],
  })
})

test('fixes are one act', async () => {
  const table = tableOf(hostile)
  const csv = Buffer.from(saved(table, 'csv;')).toString().replace('30055501;', '3005550131;')
  const back = await matched(table, bytesOf(csv))
  if (!back.ok) throw new Error(back.problem)
  const before = table.counts()
  expect(table.setCells(back.fixes)).toBe(1)
  expect(table.verdict(0)).toMatchObject({ issue: null, e164: '+573005550131' })
  table.undo()
  expect(table.counts()).toEqual(before)
})

test('a hundred thousand rows are written in short steps', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `Ana ${row};${row}`)
  const table = tableOf(`Nombre;Celular\n${rows.join('\n')}`)
  for (const format of formats) {
    const work = problemFile(table, words, format)
    let pauses = 0
    const { rows: written } = runToEnd(work, () => {
      pauses += 1
    })
    expect([format, written]).toEqual([format, 100_000])
    expect(pauses).toBeGreaterThan(200)
  }
})
