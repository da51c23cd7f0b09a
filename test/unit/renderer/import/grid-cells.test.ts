// What is typed, copied and pasted in the grid arrives as it was, cell by cell.
import type { ValueSetterParams } from 'ag-grid-community'
import { expect, test, vi } from 'vitest'
import { cellsOfText, textOfCells } from '../../../../renderer/features/import/fix/cells-text.ts'
import { gridColumns } from '../../../../renderer/features/import/fix/grid-columns.tsx'
import type { GridRow } from '../../../../renderer/features/import/table/table-facts.ts'
import { newStore } from '../../../fakes/import-store-at-work.ts'
import { textFile } from '../../../fakes/table-without-worker.ts'

async function editing() {
  const { fileChosen, ready } = newStore()
  await fileChosen(textFile('Celular;Nombre\n3005550101;"Ana\nRuiz"\n'))
  const onEdit = vi.fn()
  const words = { line: 'Fila', status: 'Estado', sentence: () => '' }
  const columns = gridColumns({ list: ready(), words, onEdit, inBlock: () => false })
  const column = columns.find(({ colId }) => colId === '1')
  const typed = (oldValue: string, newValue: string) => {
    const setter = column?.valueSetter
    if (typeof setter !== 'function') throw new Error('The column cannot be edited')
    const change = { data: { row: 0 }, oldValue, newValue } as ValueSetterParams<GridRow, string>
    expect(setter(change)).toBe(false)
    return onEdit.mock.lastCall?.[0]
  }
  return { column, typed }
}

test('opening a cell of several lines and leaving it changes nothing', async () => {
  const { typed } = await editing()
  // A box for one line shows it without its line ends.
  expect(typed('Ana\r\nRuiz', 'AnaRuiz')).toBeUndefined()
  expect(typed('Ana', 'Ana')).toBeUndefined()
  expect(typed('Ana\nRuiz', 'Ana Ruiz')).toEqual({ row: 0, column: 1, value: 'Ana Ruiz' })
})

test('no more is typed into a cell than a draft can keep', async () => {
  const { column } = await editing()
  expect(column?.cellEditorParams).toEqual({ maxLength: 65_536 })
})

test.each([
  [[['Ana\nRuiz']]],
  [[['"Ana"', 'a\tb']]],
  [
    [
      ['Ana', ''],
      ['', 'Luis'],
    ],
  ],
  [
    [
      ['+57 300 5550101', '=1+1'],
      [' x ', "'"],
    ],
  ],
])('%j is copied and pasted as it is', (cells) => {
  expect(cellsOfText(textOfCells(cells))).toEqual(cells)
  expect(cellsOfText(`${textOfCells(cells)}\r\n`)).toEqual(cells)
})
