// Workbooks with everything a sheet can do to a list.
import { odsFile } from '../../../../fakes/ods-file.ts'
import { xlsFile } from '../../../../fakes/xls-file.ts'
import { xlsxFile } from '../../../../fakes/xlsx-file.ts'

export type WorkbookPair = readonly [
  name: string,
  file: Uint8Array,
  facts: string,
  ...rows: readonly string[],
]

const text = (place: string, content: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${content}</t></is></c>`
const number = (place: string, value: string | number, style = 0): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`
const row = (at: number, ...cells: readonly string[]): string =>
  `<row r="${at}">${cells.join('')}</row>`
const head = row(1, text('A1', 'Señor'), text('B1', 'Celular'))
const sheet = (...rows: readonly string[]): Uint8Array =>
  xlsxFile({ sheets: { Lista: head + rows.join('') } })
const person = (at: number, ...phone: readonly string[]): string =>
  row(at, text(`A${at}`, 'Núñez'), ...phone)

const odsText = (content: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`
const odsNumber = (value: string): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"/>`
const odsRow = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.join('')}</table:table-row>`
const odsHead = odsRow(odsText('Señor'), odsText('Celular'))
const ods = (...rows: readonly string[]): Uint8Array => odsFile({ Lista: odsHead + rows.join('') })

const first = '2 +573005550101 Núñez¦3005550101'

export const workbookPairs: readonly WorkbookPair[] = [
  ['a number as text', sheet(person(2, text('B2', '3005550101'))), 'tab 1', first],
  ['a number as number', sheet(person(2, number('B2', 3005550101))), 'tab 1', first],
  [
    'a number stored with an exponent',
    sheet(person(2, number('B2', '3.005550101E9'))),
    'tab 1',
    first,
  ],
  [
    'a number shown with an exponent',
    xlsxFile({ sheets: { Lista: head + person(2, number('B2', 3005550101, 1)) }, formats: [11] }),
    'tab 1',
    first,
  ],
  [
    'a number of 12 digits',
    sheet(person(2, number('B2', 573005550101))),
    'tab 1',
    '2 +573005550101 Núñez¦573005550101',
  ],
  [
    'a number that lost digits',
    sheet(person(2, number('B2', '30055501420000000000')), person(3, number('B3', 3005550103))),
    'tab 1',
    '2 scientific-notation Núñez¦3.005550142E+19',
    '3 +573005550103 Núñez¦3005550103',
  ],
  [
    'text in scientific notation',
    sheet(person(2, text('B2', '3,01E+09')), person(3, number('B3', 3005550103))),
    'tab 1',
    '2 scientific-notation Núñez¦3,01E+09',
    '3 +573005550103 Núñez¦3005550103',
  ],
  ['a number with decimals', sheet(person(2, number('B2', '3005550101.0'))), 'tab 1', first],
  [
    'rows left out',
    sheet(person(4, number('B4', 3005550101)), person(9, number('B9', 3005550102))),
    'tab 1 blank=6',
    '4 +573005550101 Núñez¦3005550101',
    '9 +573005550102 Núñez¦3005550102',
  ],
  [
    'cells left out',
    sheet(row(2, number('B2', 3005550101))),
    'tab 1',
    '2 +573005550101 ¦3005550101',
  ],
  [
    'a row of blanks',
    sheet(row(2, text('A2', '  ')), person(3, number('B3', 3005550101))),
    'tab 1 blank=1',
    '3 +573005550101 Núñez¦3005550101',
  ],
  [
    'lines in a cell',
    sheet(
      row(2, text('A2', 'Ana\nNúñez'), number('B2', 3005550101)),
      person(3, number('B3', 3005550102)),
    ),
    'tab 1',
    '2 +573005550101 Ana\nNúñez¦3005550101',
    '3 +573005550102 Núñez¦3005550102',
  ],
  [
    'tabs and quotes in a cell',
    sheet(row(2, text('A2', '&quot;Ana&quot;\tNúñez'), number('B2', 3005550101))),
    'tab 1',
    '2 +573005550101 "Ana"\tNúñez¦3005550101',
  ],
  [
    'a formula',
    sheet(person(2, '<c r="B2"><f>3005550100+1</f><v>3005550101</v></c>')),
    'tab 1',
    first,
  ],
  [
    'a formula that gives text',
    sheet(person(2, '<c r="B2" t="str"><f>"300"&amp;C2</f><v>3005550101</v></c>')),
    'tab 1',
    first,
  ],
  [
    'an error',
    sheet(person(2, '<c r="B2" t="e"><v>#N/A</v></c>'), person(3, number('B3', 3005550102))),
    'tab 1',
    '2 not-a-number Núñez¦#N/A',
    '3 +573005550102 Núñez¦3005550102',
  ],
  [
    'a truth',
    sheet(person(2, '<c r="B2" t="b"><v>1</v></c>'), person(3, number('B3', 3005550102))),
    'tab 1',
    '2 not-a-number Núñez¦VERDADERO',
    '3 +573005550102 Núñez¦3005550102',
  ],
  [
    'texts kept apart, in pieces',
    xlsxFile({
      sheets: { Lista: head + person(2, '<c r="B2" t="s"><v>0</v></c>') },
      texts: ['<r><t>300 </t></r><r><t>5550101</t></r>'],
    }),
    'tab 1',
    '2 +573005550101 Núñez¦300 5550101',
  ],
  [
    'signs XML must escape',
    sheet(row(2, text('A2', 'Núñez &lt;b&gt; &amp; &#39;x&#x27;'), number('B2', 3005550101))),
    'tab 1',
    "2 +573005550101 Núñez <b> & 'x'¦3005550101",
  ],
  [
    'a title over the table',
    xlsxFile({
      sheets: {
        Lista:
          row(1, text('A1', 'Clientes')) +
          row(3, text('A3', 'Señor'), text('B3', 'Celular')) +
          person(4, number('B4', 3005550101)),
      },
    }),
    'tab 3 blank=1 titles=1',
    '4 +573005550101 Núñez¦3005550101',
  ],
  [
    'the list on the second sheet',
    xlsxFile({
      sheets: {
        Portada: row(1, text('A1', 'Hola')),
        Lista: head + person(2, number('B2', 3005550101)),
      },
    }),
    'tab 1',
    first,
  ],
  [
    'an apostrophe that is part of the text',
    sheet(person(2, text('B2', "'3005550101"))),
    'tab 1',
    "2 +573005550101 Núñez¦'3005550101",
  ],
  [
    'a date beside it',
    xlsxFile({
      sheets: {
        Lista:
          row(1, text('A1', 'Señor'), text('B1', 'Celular'), text('C1', 'Día')) +
          person(2, number('B2', 3005550101), number('C2', 45000, 1)),
      },
      formats: [14],
    }),
    'tab 1',
    '2 +573005550101 Núñez¦3005550101¦15/03/2023',
  ],
  ['OpenDocument: text', ods(odsRow(odsText('Núñez'), odsText('3005550101'))), 'tab 1', first],
  ['OpenDocument: number', ods(odsRow(odsText('Núñez'), odsNumber('3005550101'))), 'tab 1', first],
  [
    'OpenDocument: exponent',
    ods(odsRow(odsText('Núñez'), odsNumber('3.005550101E9'))),
    'tab 1',
    first,
  ],
  [
    'OpenDocument: the same row twice',
    ods(
      `<table:table-row table:number-rows-repeated="2">${odsText('Núñez')}${odsNumber('3005550101')}</table:table-row>`,
    ),
    'tab 1',
    first,
    '3 +573005550101 =2 Núñez¦3005550101',
  ],
  [
    'OpenDocument: empty rows to the end',
    ods(
      odsRow(odsText('Núñez'), odsNumber('3005550101')),
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
    ),
    'tab 1',
    first,
  ],
  [
    'Excel 97: text',
    xlsFile([
      ['Señor', 'Celular'],
      ['Núñez', '3005550101'],
    ]),
    'tab 1',
    first,
  ],
  [
    'Excel 97: number',
    xlsFile([
      ['Señor', 'Celular'],
      ['Núñez', 3005550101],
    ]),
    'tab 1',
    first,
  ],
  ['a bomb of blanks', xlsxFile({ sheets: { Lista: ' '.repeat(20_000_000) } }), 'sheet-too-large'],
  ['a column too far', sheet(person(2, number('GS2', 3005550101))), 'too-many-columns'],
  ['a row too far', sheet(person(1_048_577, number('B1048577', 3005550101))), 'too-many-rows'],
  ['a cell too long', sheet(row(2, text('A2', 'x'.repeat(65_536)))), 'field-too-long'],
  ['a zip cut off', sheet(person(2, number('B2', 3005550101))).slice(0, -30), 'damaged-sheet'],
]
