// Cleaning in the store: settings come back when undone, corrected files are told from new lists, blocks keep to the view.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellCount,
  extended,
  extentOf,
  isInBlock,
} from '../../../../renderer/features/import/fix/block-selection.ts'
import { keepNames } from '../../../../renderer/features/import/fix/keep-names.ts'
import { es } from '../../../../renderer/words/es.ts'
import { asked, openedStore } from '../../../fakes/import-store-at-work.ts'
import { fewContacts, textFile } from '../../../fakes/table-without-worker.ts'

const words = {
  ...{ sheet: 'Errores', line: 'Fila', problem: 'Problema', key: 'Clave' },
  statuses: es.rowStatus,
}

describe('other settings', () => {
  it('are taken back on the screen too: country, phone columns and what columns are used for', async () => {
    const { ready, store, countryChosen, columnMapped, undone, redone } = await openedStore()
    const before = { ...ready(), country: store.getState().country }
    await countryChosen('MX')
    await columnMapped(2, 'country')
    await columnMapped(0, 'phone')
    expect(ready()).toMatchObject({
      targets: ['phone', 'phone', 'country'],
      phoneColumns: [1, 0],
      state: { settings: { defaultCountry: 'MX', phoneColumns: [1, 0], countryColumn: 2 } },
    })
    for (let act = 0; act < 3; act += 1) await undone()
    expect(store.getState().country).toBe('CO')
    expect(ready().phoneColumns).toEqual(before.phoneColumns)
    expect(ready().targets).toEqual(before.targets)
    expect(ready().state.counts).toEqual(before.state.counts)
    await redone()
    expect(store.getState().country).toBe('MX')
  })

  it('have one country column at a time', async () => {
    const { ready, columnMapped } = await openedStore()
    await columnMapped(2, 'country')
    await columnMapped(0, 'country')
    expect(ready().targets).toEqual(['country', 'phone', 'field'])
    await columnMapped(0, 'field')
    expect(ready().state.settings.countryColumn).toBeNull()
  })
})

describe('a file that is dropped', () => {
  const corrected = async ({ ready }: Awaited<ReturnType<typeof openedStore>>) => {
    const request = { kind: 'export-problems', words, format: 'csv;' } as const
    const { pieces } = await ready().table.ask(request)
    const text = await new Blob(pieces as Uint8Array<ArrayBuffer>[]).text()
    return textFile(text.replace('300555010;', '3005550103;'), 'errores.csv')
  }

  it('with corrected rows of this list waits for a yes, and is one act', async () => {
    const opened = await openedStore()
    const { store, ready, fileDropped, fixesAccepted, undone } = opened
    const { counts } = ready().state
    expect(await fileDropped(await corrected(opened))).toBe('fixes')
    expect(store.getState().fixes).toMatchObject({ fileName: 'errores.csv', answer: { rows: 3 } })
    expect(ready().state.counts).toEqual(counts)
    await fixesAccepted()
    expect(store.getState().fixes).toBeNull()
    expect(ready().state.counts).toMatchObject({ errors: 1, audience: 3 })
    await undone()
    expect(ready().state.counts).toEqual(counts)
  })

  it('with rows of another list changes nothing, and says so', async () => {
    const file = await corrected(await openedStore(`${fewContacts}\nPaz;1;2`))
    const { store, ready, fileDropped, fixesAccepted } = await openedStore()
    expect(await fileDropped(file)).toBe('fixes')
    expect(store.getState().fixes?.answer).toEqual({ ok: false, problem: 'other-list' })
    await fixesAccepted()
    expect(ready()).toMatchObject({ fileName: 'clientes.csv', state: { edits: 0 } })
  })

  it('without keys is a new list', async () => {
    const { list, fileDropped } = await openedStore()
    expect(await fileDropped(textFile('Celular\n3005550101', 'otra.csv'))).toBe('list')
    expect(list()).toMatchObject({ stage: 'reading', fileName: 'otra.csv' })
  })
})

it('names are chosen for some numbers, then for the rest', async () => {
  const { store, ready, tables } = await openedStore(
    'Nombre;Celular\nAna;3005550101\nEva;3005550101\nSol;3005550102\nPaz;3005550102',
  )
  const some = new Map([[0, 'last' as const]])
  const choices = { all: 'joined', some } as const
  await keepNames(store, choices, { nameColumn: 'Nombre', and: 'y' })
  const rows = await ready().table.ask({ kind: 'block', offset: 0, limit: 4 })
  expect(rows.map(({ status, cells }) => [status, cells[0]])).toEqual([
    ['excluded', 'Ana'],
    ['valid', 'Eva'],
    ['valid', 'Sol y Paz'],
    ['excluded', 'Paz'],
  ])
  expect(asked(tables[0], 'perform').map(({ action }) => action.kind)).toEqual([
    'keep-one-of',
    'keep-one',
  ])
})

it('a block never leaves the view, and holds as many cells as it counts', () => {
  const arrow = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(arrow, fc.boolean()), { maxLength: 30 }),
      fc.nat(8),
      fc.nat(5),
      (moves, row, column) => {
        const size = { rows: 9, columns: 6 }
        const corner = { row, column }
        const block = moves.reduce((now, [key, far]) => extended(now, key, { ...size, far }), {
          anchor: corner,
          head: corner,
        })
        const { top, bottom, left, right } = extentOf(block)
        expect(top >= 0 && left >= 0 && bottom < size.rows && right < size.columns).toBe(true)
        const places = Array.from({ length: 54 }, (_, at) => ({
          row: Math.floor(at / 6),
          column: at % 6,
        }))
        expect(places.filter((place) => isInBlock(block, place))).toHaveLength(cellCount(block))
        expect(isInBlock(block, corner)).toBe(true)
      },
    ),
  )
})
