// Workbooks in the window, under its real content policy: Excel with a choice of sheets, old Excel, OpenDocument.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { odsFile } from '../fakes/ods-file.ts'
import { xlsFile } from '../fakes/xls-file.ts'
import { xlsxFile } from '../fakes/xlsx-file.ts'
import { expect, test } from './app-test.ts'

const textCell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const xlsxRow = (...cells: readonly (string | number)[]) =>
  `<row>${cells.map((cell) => (typeof cell === 'string' ? textCell(cell) : `<c><v>${cell}</v></c>`)).join('')}</row>`
const odsRow = (...cells: readonly string[]) =>
  `<table:table-row>${cells
    .map(
      (cell) =>
        `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
    )
    .join('')}</table:table-row>`

const workbooks = [
  {
    name: 'clientes.xlsx',
    bytes: xlsxFile({
      sheets: {
        Portada: xlsxRow('Informe de noviembre'),
        Clientes: xlsxRow('Nombre', 'Celular') + xlsxRow('Ángela', 3005550101),
        Morosos:
          xlsxRow('Nombre', 'Celular') + xlsxRow('Íngrid', 3005550102) + xlsxRow('Luis', 30055501),
      },
    }),
    first: 'Ángela',
  },
  {
    name: 'viejo.xls',
    bytes: xlsFile([
      ['Nombre', 'Celular'],
      ['Óscar', 3005550103],
    ]),
    first: 'Óscar',
  },
  {
    name: 'libre.ods',
    bytes: odsFile({ Hoja1: odsRow('Nombre', 'Celular') + odsRow('Úrsula', '300 555 0104') }),
    first: 'Úrsula',
  },
] as const

test('opens a workbook of each kind, and another sheet of one', async ({ campanero, person }) => {
  const { page, problems } = campanero
  const folder = await mkdtemp(join(tmpdir(), 'campanero-books-'))
  await person.shell.practises()
  await person.shell.startsCampaign()
  for (const { name, bytes, first } of workbooks) {
    const path = join(folder, name)
    await writeFile(path, bytes)
    await person.list.drops(path)
    await expect(page.getByText('Ninguna línea se perdió')).toBeVisible()
    await expect(page.getByRole('cell', { name: first })).toBeVisible()
  }
  await person.list.drops(join(folder, 'clientes.xlsx'))
  await expect(page.getByRole('cell', { name: 'Ángela' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Hoja' }).click()
  await page.getByRole('option', { name: /^Morosos/ }).click()
  await expect(page.getByRole('cell', { name: 'Íngrid' })).toBeVisible()
  await person.list.continues('Columns')
  await person.list.continues('Fix')
  await expect(person.list.verdict('Íngrid')).toHaveText('Correcto')
  await expect(person.list.verdict('Luis')).toHaveText('Faltan dígitos')
  await rm(folder, { recursive: true })
  expect(problems).toEqual([])
})

test('takes the cells copied in Excel when the button is pressed', async ({
  campanero,
  person,
}) => {
  const { page, app, problems } = campanero
  await person.shell.practises()
  await person.shell.startsCampaign()
  await app.evaluate(({ clipboard }) =>
    clipboard.writeText(
      'Nombre\tCelular\r\nÁngela\t300 555 0101\r\n"Luis\nAlberto"\t3005550102\r\n',
    ),
  )
  await page.getByRole('button', { name: 'Pegar desde Excel' }).click()
  await expect(page.getByRole('cell', { name: 'Ángela' })).toBeVisible()
  await person.list.continues('Columns')
  await person.list.continues('Fix')
  await expect(person.list.verdict('Luis')).toHaveText('Correcto')
  expect(problems).toEqual([])
})
