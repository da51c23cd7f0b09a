// Workbooks that cannot be used are refused at once, with the reason.
import { describe, expect, test } from 'vitest'
import { odsFile } from '../../../../fakes/ods-file.ts'
import { xlsFile } from '../../../../fakes/xls-file.ts'
import { xlsxFile, xlsxParts } from '../../../../fakes/xlsx-file.ts'
import { zipFile } from '../../../../fakes/zip-file.ts'
import { failureOf } from './open-sheet.ts'

const cell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`
const one = (sheet: string): Uint8Array => xlsxFile({ sheets: { Lista: sheet } })
const odsRow = (attributes: string, cells: string): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`
const odsCell = (attributes = ''): string =>
  `<table:table-cell ${attributes} office:value-type="float" office:value="3005550101"/>`

const spaces = ' '.repeat(40 * 1024 * 1024)
const good = one(row(1, cell('A1', 'Celular')) + row(2, cell('A2', '3005550101')))
const oldContainer = new Uint8Array(1024)
oldContainer.set(Buffer.from('d0cf11e0a1b11ae1', 'hex'))
const encrypted = oldContainer.slice()
encrypted.set(Buffer.from('EncryptedPackage', 'utf16le'), 512)

describe('refuses', { timeout: 10_000 }, () => {
  test.each([
    ['a bomb of spaces', one(spaces), 'sheet-too-large'],
    ['a bomb in a text', one(row(1, cell('A1', spaces))), 'sheet-too-large'],
    ['an OpenDocument bomb', odsFile({ Lista: spaces }), 'sheet-too-large'],
    [
      'a part that unpacks to more than it says',
      zipFile(
        xlsxParts({ sheets: { Lista: '<row/>'.repeat(1000) } }).map((part) =>
          part.name.includes('sheet0') ? { ...part, claims: 100 } : part,
        ),
      ),
      'sheet-too-large',
    ],
    [
      'rows repeated without end',
      odsFile({ Lista: odsRow('table:number-rows-repeated="900000000"', odsCell()) }),
      'too-many-rows',
    ],
    [
      'many columns repeated over many rows',
      odsFile({
        Lista: odsRow(
          'table:number-rows-repeated="1048576"',
          odsCell('table:number-columns-repeated="150"'),
        ),
      }),
      'sheet-too-large',
    ],
    [
      'columns repeated without end',
      odsFile({ Lista: odsRow('', odsCell('table:number-columns-repeated="16384"')) }),
      'too-many-columns',
    ],
    ['a cell far to the right', one(row(1, cell('XFD1', 'x'))), 'too-many-columns'],
    ['a row below the last', one(row(1_048_577, cell('A1048577', 'x'))), 'too-many-rows'],
    ['a cell of 65 KB', one(row(1, cell('A1', 'ñ'.repeat(33_000)))), 'field-too-long'],
    ['rows in disorder', one(row(2, cell('A2', 'x')) + row(1, cell('A1', 'x'))), 'damaged-sheet'],
    ['a text that is not there', one(row(1, '<c r="A1" t="s"><v>9</v></c>')), 'damaged-sheet'],
    ['XML that stops in the middle', one('<row r="1"><c r="A1">'), 'damaged-sheet'],
    ['a zip cut off', good.slice(0, -30), 'damaged-sheet'],
    [
      'a zip with its middle lost',
      good.map((byte, at) => (at > 300 && at < 800 ? 0 : byte)),
      'damaged-sheet',
    ],
    [
      'a binary workbook',
      zipFile([
        {
          name: '_rels/.rels',
          content: '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
        },
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
      'damaged-sheet',
    ],
    ['an encrypted Excel workbook', encrypted, 'encrypted-sheet'],
    ['an encrypted workbook of Excel 97', xlsFile([['Celular']], 0x2f), 'encrypted-sheet'],
    [
      'an encrypted part',
      zipFile([{ name: 'xl/workbook.xml', content: 'x', encrypted: true }]),
      'encrypted-sheet',
    ],
    [
      'an encrypted OpenDocument sheet',
      odsFile({}, [
        { name: 'META-INF/manifest.xml', content: '<m:manifest><m:encryption-data/></m:manifest>' },
      ]),
      'encrypted-sheet',
    ],
    ['an old container with nothing in it', oldContainer, 'damaged-sheet'],
  ] as const)('%s', async (_, file, code) => {
    expect(await failureOf(file)).toMatchObject({ code })
  })
})
