// Of several sheets the one with the contacts is read, and what is hidden in a workbook is told.
import { expect, test } from 'vitest'
import { odsFile } from '../../../../fakes/ods-file.ts'
import { xlsxFile, xlsxParts } from '../../../../fakes/xlsx-file.ts'
import { zipFile } from '../../../../fakes/zip-file.ts'
import { failureOf, sheetText, textOf } from './open-sheet.ts'

const cell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`
const odsRow = (attributes: string, text: string): string =>
  `<table:table-row ${attributes}><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`

async function chosen(sheets: Readonly<Record<string, string>>): Promise<string | null> {
  const text = await sheetText(xlsxFile({ sheets }))
  return text.ok ? text.sheet.name : null
}

const people = (name: string) =>
  row(1, cell('A1', 'Nombre'), cell('B1', name)) +
  row(2, cell('A2', 'Ana'), cell('B2', name === 'Celular' ? '3005550101' : 'Cali'))
const several = xlsxFile({
  sheets: { Portada: '', Ciudades: people('Ciudad'), Lista: people('Celular') },
})

test('takes the first sheet with phones, and any other that is asked for', async () => {
  const guessed = await sheetText(several)
  expect(guessed).toMatchObject({
    sheet: {
      name: 'Lista',
      sheets: [{ name: 'Portada' }, { name: 'Ciudades' }, { name: 'Lista', rows: 2 }],
      hiddenRows: 0,
    },
  })
  expect(await textOf(several, ' ciudades ')).toContain('Ana\tCali')
  expect(await failureOf(several, 'Hoja 9')).toEqual({
    code: 'unknown-sheet',
    sheet: 'Hoja 9',
    sheets: ['Portada', 'Ciudades', 'Lista'],
  })
})

test('takes the first sheet that holds anything when none has phones', async () => {
  const file = xlsxFile({ sheets: { Portada: '', Ciudades: people('Ciudad') } })
  expect(await sheetText(file)).toMatchObject({ sheet: { name: 'Ciudades' } })
})

test('a damaged sheet does not stop the others from being read', async () => {
  const file = xlsxFile({
    sheets: { Rota: row(2, cell('A2', 'x')) + row(1, cell('A1', 'x')), Lista: people('Celular') },
  })
  expect(await sheetText(file)).toMatchObject({ ok: true, sheet: { name: 'Lista' } })
})

test('a cover with a phone or two is no list of contacts', async () => {
  const cover =
    row(1, cell('A1', 'Clínica'), cell('B1', 'San José')) +
    row(2, cell('A2', 'Teléfono'), cell('B2', '601 555 0101')) +
    row(3, cell('A3', 'WhatsApp'), cell('B3', '300 555 0199'))
  const bare = [1, 2, 3, 4, 5, 6].map((at) => row(at, cell(`B${at}`, `300555010${at}`))).join('')
  expect(await chosen({ Portada: cover, Lista: people('Celular') })).toBe('Lista')
  expect(await chosen({ Portada: cover, Lista: bare })).toBe('Lista')
  expect(await chosen({ Lista: bare, Otra: people('Celular') })).toBe('Lista')
  expect(await chosen({ Portada: cover, Ciudades: people('Ciudad') })).toBe('Portada')
})

test('a hidden sheet is read when it is asked for, or no other has phones', async () => {
  const hiding = (name: string, sheets: Readonly<Record<string, string>>): Uint8Array => {
    const shown = `<sheet name="${name}"`
    const parts = xlsxParts({ sheets }).map(({ content, ...part }) => ({
      ...part,
      content: String(content).replace(shown, `${shown} state="veryHidden"`),
    }))
    return zipFile(parts)
  }
  const old = people('Celular').replace('3005550101', '3005550199')
  const file = hiding('Vieja', { Vieja: old, Lista: people('Celular') })
  expect(await sheetText(file)).toMatchObject({
    sheet: {
      name: 'Lista',
      sheets: [
        { name: 'Vieja', hidden: true },
        { name: 'Lista', hidden: false },
      ],
    },
  })
  expect(await textOf(file, 'Vieja')).toContain('3005550199')
  const few = hiding('Lista', { Casa: people('Dato').replace('Cali', '3005550102'), Lista: old })
  expect(await sheetText(few)).toMatchObject({ sheet: { name: 'Casa' } })
  const only = hiding('Lista', { Portada: people('Ciudad'), Lista: old })
  expect(await sheetText(only)).toMatchObject({ sheet: { name: 'Lista' } })
})

test('a hidden sheet of OpenDocument is one too', async () => {
  const table = (name: string, style: string, phone: string): string =>
    `<table:table table:name="${name}" table:style-name="${style}">${odsRow('', 'Celular')}${odsRow('', phone)}</table:table>`
  const style = (name: string, display: string): string =>
    `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`
  const file = zipFile([
    {
      name: 'mimetype',
      content: 'application/vnd.oasis.opendocument.spreadsheet',
      stored: true,
    },
    {
      name: 'content.xml',
      content: `<office:document-content><office:automatic-styles>${style('ta1', 'true')}${style('ta2', 'false')}</office:automatic-styles><office:body><office:spreadsheet>${table('Vieja', 'ta2', '3005550199')}${table('Lista', 'ta1', '3005550101')}</office:spreadsheet></office:body></office:document-content>`,
    },
  ])
  expect(await sheetText(file)).toMatchObject({
    sheet: {
      name: 'Lista',
      sheets: [
        { name: 'Vieja', hidden: true },
        { name: 'Lista', hidden: false },
      ],
    },
  })
})

test('rows that a filter hides are read and counted', async () => {
  const hidden = (xml: string): string => xml.replace('<row', '<row hidden="1"')
  const file = xlsxFile({
    sheets: {
      Lista:
        people('Celular') +
        hidden(row(3, cell('A3', 'Luis'), cell('B3', '3005550102'))) +
        hidden(row(4)),
    },
  })
  expect(await sheetText(file)).toMatchObject({ sheet: { hiddenRows: 1 } })
  expect(await textOf(file)).toContain('3005550102')
  const filtered = 'table:visibility="filter" table:number-rows-repeated="3"'
  const ods = odsFile({ Lista: odsRow('', 'Celular') + odsRow(filtered, '3005550101') })
  expect(await sheetText(ods)).toMatchObject({ sheet: { hiddenRows: 3 } })
})

test('a blank far to the right is no column', async () => {
  const file = xlsxFile({ sheets: { Lista: people('Celular') + row(3, cell('XFD3', ' ')) } })
  expect(await failureOf(file)).toBeNull()
})
