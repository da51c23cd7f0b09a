// A workbook in the first step: read like a text file, with its sheets to choose from.
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FilesStep } from '../../../../renderer/features/import/files/files-step.tsx'
import { newStore } from '../../../fakes/import-store-at-work.ts'
import { xlsxFile } from '../../../fakes/xlsx-file.ts'
import { show } from '../page-under-test.tsx'

const nav = { step: 0, furthest: 2, goTo: () => {} }
const cell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const list = (header: string, phone: string): string =>
  `<row r="1">${cell('A1', 'Nombre')}${cell('B1', header)}</row>` +
  `<row r="3">${cell('A3', 'Ana')}<c r="B3"><v>${phone}</v></c></row>`
const sheets = { Notas: list('Ciudad', '7'), Marzo: list('Celular', '3.005550101E9') }
const workbook = () => new File([xlsxFile({ sheets }) as Uint8Array<ArrayBuffer>], 'clientes.dat')

it('a workbook under any name opens on the sheet with phones, line for row', async () => {
  const { fileChosen, ready } = newStore()
  await fileChosen(workbook())
  const { file, choices, table } = ready()
  expect(file.sheet).toEqual({
    name: 'Marzo',
    sheets: [
      { name: 'Notas', rows: null, hidden: false },
      { name: 'Marzo', rows: 3, hidden: false },
    ],
    hiddenRows: 0,
  })
  expect(choices).toMatchObject({ header: 1, sheet: 'Marzo' })
  const [row] = await table.ask({ kind: 'block', offset: 0, limit: 1 })
  expect(row).toMatchObject({ line: 3, phone: '+57 300 5550101', status: 'valid' })
})

it('another sheet is read with its own layout, and the header can still be changed', async () => {
  const { fileChosen, sheetChosen, headerRowChosen, ready } = newStore()
  await fileChosen(workbook())
  await sheetChosen('Notas')
  expect(ready().file).toMatchObject({ sheet: { name: 'Notas' }, phoneColumns: [] })
  await headerRowChosen('none')
  expect(ready().file).toMatchObject({ sheet: { name: 'Notas' }, headerLine: null, rowCount: 2 })
})

it('shows the sheet instead of an encoding and a separator', async () => {
  const { store, fileChosen } = newStore()
  show(<FilesStep store={store} nav={nav} />)
  await fileChosen(workbook())
  expect(await screen.findByRole('combobox', { name: 'Hoja' })).toHaveProperty(
    'value',
    'Marzo · 3 filas',
  )
  expect(screen.queryByText('Codificación')).toBeNull()
  expect(screen.queryByText('Separador')).toBeNull()
  expect(screen.getByText('Ninguna línea se perdió')).toBeDefined()
})

it('says how many rows a filter hides in the sheet: they were read too', async () => {
  const { store, fileChosen } = newStore()
  show(<FilesStep store={store} nav={nav} />)
  const filtered = list('Celular', '3005550101').replace('<row r="3"', '<row r="3" hidden="1"')
  const file = xlsxFile({ sheets: { Marzo: filtered } }) as Uint8Array<ArrayBuffer>
  await fileChosen(new File([file], 'filtrado.xlsx'))
  expect(await screen.findByText(/^En la hoja hay 1 fila oculta/)).toBeDefined()
})
