// Every kind of cell becomes the text a person sees in it, digit by digit.
import { expect, test } from 'vitest'
import { dateFormatOf, dateText } from '../../../../../shared/contacts/sheets/date-text.ts'
import { numberText } from '../../../../../shared/contacts/sheets/number-text.ts'
import { odsFile } from '../../../../fakes/ods-file.ts'
import { xlsFile } from '../../../../fakes/xls-file.ts'
import { xlsxFile } from '../../../../fakes/xlsx-file.ts'
import { tableOf, textOf } from './open-sheet.ts'

test.each([
  [3005550142, '3005550142'],
  [573005550142, '573005550142'],
  [999999999999999, '999999999999999'],
  [-0, '0'],
  [0.1 + 0.2, '0.3'],
  [1234567.5, '1234567.5'],
  [0.0000005, '0.0000005'],
  [1e21, '1E+21'],
  [1234567890123456, '1.23456789012346E+15'],
  [Number.NaN, ''],
])('writes the number %d as %s', (value, text) => {
  expect(numberText(value)).toBe(text)
})

test.each([
  [45_000, 'dd/mm/yyyy', '15/03/2023'],
  [45_000, 'd-mmm-yy', '15-mar-23'],
  [45_000, '[$-409]mmmm d, yyyy', 'March 15, 2023'],
  [45_000, '[$-240A]dddd, d "de" mmmm "de" yyyy;@', 'miércoles, 15 de marzo de 2023'],
  [45_000, '[$-416]mmmm', 'março'],
  [45_000.75, 'dd/mm/yyyy h:mm', '15/03/2023 18:00'],
  [45_000.75, 'h:mm AM/PM', '6:00 PM'],
  [45_000.5, 'yyyy\\-mm\\-dd"T"hh:mm:ss', '2023-03-15T12:00:00'],
  [1.5, '[h]:mm:ss', '36:00:00'],
  [0.0423611, 'mm:ss', '01:00'],
  [1, 'dd/mm/yyyy', '01/01/1900'],
  [59, 'dd/mm/yyyy', '28/02/1900'],
  [61, 'dd/mm/yyyy', '01/03/1900'],
])('writes the day %d as %s shows it: %s', (serial, format, text) => {
  expect(dateText(serial, format, false)).toBe(text)
})

test('counts from 1904 in workbooks that say so, and knows no day after the year 9999', () => {
  expect(dateText(43_538, 'dd/mm/yyyy', true)).toBe('15/03/2023')
  expect(dateText(3_005_550_142, 'dd/mm/yyyy', false)).toBeNull()
  expect(dateText(-1, 'dd/mm/yyyy', false)).toBeNull()
})

test.each([
  ['General', null],
  ['0.00E+00', null],
  ['#,##0 "días"', null],
  ['[Red]0', null],
  ['$ #,##0', null],
  ['[h]:mm', '[h]:mm'],
  ['d/m', 'd/m'],
])('takes the format %s for a date: %s', (code, format) => {
  expect(dateFormatOf(170, code)).toBe(format)
})

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`

test('reads texts, numbers, dates, truths, errors and formulas of an Excel workbook', async () => {
  const file = xlsxFile({
    sheets: {
      Lista: [
        row(
          1,
          '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Fecha</t></is></c>',
        ),
        row(
          2,
          '<c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>3.005550101E9</v></c><c r="C2" s="1"><v>45000</v></c>',
        ),
        row(
          3,
          '<c r="A3" t="str"><f>A2&amp;"x"</f><v>Luis &lt;hijo&gt;</v></c><c r="B3"><v>573005550102</v></c><c r="C3" s="3"><v>45000</v></c>',
        ),
        row(4, '<c r="A4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c>'),
        row(
          6,
          '<c><v>7</v></c><c t="inlineStr"><is><r><t>300 </t></r><r><t>5550103</t></r><rPh><t>no</t></rPh></is></c>',
        ),
      ].join(''),
    },
    texts: ['<t>Nombre</t>', '<r><t>Telé</t></r><r><t>fono</t></r>', '<t>Ana_x000A_María</t>'],
    formats: ['dd/mm/yyyy', 11, 14],
  })
  expect(await textOf(file)).toBe(
    [
      'Nombre\tTeléfono\tFecha',
      '"Ana\nMaría"\t3005550101\t15/03/2023',
      'Luis <hijo>\t573005550102\t15/03/2023',
      'VERDADERO\t\t#N/A',
      '',
      '7\t300 5550103',
      '',
    ].join('\n'),
  )
})

test('keeps the row numbers of the sheet, through blank rows and cells of several lines', async () => {
  const table = await tableOf(
    xlsxFile({
      sheets: {
        Lista: [
          row(3, '<c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c>'),
          row(5, '<c r="A5" t="s"><v>2</v></c><c r="B5"><v>3005550101</v></c>'),
          row(9, '<c r="A9" t="s"><v>2</v></c><c r="B9"><v>30055501</v></c>'),
        ].join(''),
      },
      texts: ['<t>Nombre</t>', '<t>Celular</t>', '<t>Ana\nMaría\nde Cali</t>'],
    }),
  )
  const lines = [0, 1].map((index) => table.verdict(index))
  expect(lines.map(({ line, e164, issue }) => ({ line, e164, issue }))).toEqual([
    { line: 5, e164: '+573005550101', issue: null },
    { line: 9, e164: null, issue: 'too-short' },
  ])
  expect(table.cell(0, 0)).toBe('Ana\nMaría\nde Cali')
  expect(table.file.conservation).toMatchObject({ accepted: 2, blank: 6, header: 1, holds: true })
})

test('never lets a number that lost digits pass', async () => {
  const cells = ['3005550101', '3005550142300555', '30055501423005550143', '1.7E+30'].map(
    (value, index) => row(index + 2, `<c r="A${index + 2}"><v>${value}</v></c>`),
  )
  const header = row(1, '<c r="A1" t="str"><v>Celular</v></c>')
  const table = await tableOf(xlsxFile({ sheets: { Lista: header + cells.join('') } }))
  const lost = { e164: null, issue: 'scientific-notation', suggestedRepair: null }
  expect(table.verdict(0).issue).toBeNull()
  for (const index of [1, 2, 3]) expect(table.verdict(index)).toMatchObject(lost)
})

test('reads an OpenDocument sheet: what is shown, repeats, notes left out, rows in groups', async () => {
  const text = (content: string) =>
    `<table:table-cell office:value-type="string">${content}</table:table-cell>`
  const file = odsFile({
    Lista: [
      `<table:table-header-rows><table:table-row>${text('<text:p>Nombre</text:p>')}${text('<text:p>Celular</text:p>')}${text('<text:p>Fecha</text:p>')}</table:table-row></table:table-header-rows>`,
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
      `<table:table-row-group><table:table-row>${text('<office:annotation><text:p>nota</text:p></office:annotation><text:p>Ana<text:s text:c="2"/><text:span>María</text:span></text:p><text:p>de Cali</text:p>')}<table:table-cell office:value-type="float" office:value="3005550101"><text:p>3,01E+09</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2023-03-15"><text:p>15 de mar de 2023</text:p></table:table-cell></table:table-row></table:table-row-group>`,
      `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/><table:table-cell table:number-columns-repeated="16000"/></table:table-row>`,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>',
    ].join(''),
  })
  expect(await textOf(file)).toBe(
    [
      'Nombre\tCelular\tFecha',
      '',
      '',
      '"Ana  María\nde Cali"\t3005550101\t15 de mar de 2023',
      '7\t7',
      '7\t7',
      '',
    ].join('\n'),
  )
})

test('reads a workbook of Excel 97', async () => {
  const file = xlsFile([
    ['Nombre', 'Celular', 'Fecha'],
    ['Íngrid', 3005550101, { date: 45_000 }],
    ['Luis', 573005550102, { date: 45_000.75 }],
  ])
  expect(await textOf(file)).toBe(
    'Nombre\tCelular\tFecha\nÍngrid\t3005550101\t15/03/2023\nLuis\t573005550102\t15/03/2023 18:00\n',
  )
})
