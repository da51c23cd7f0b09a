// The rows of an open file in the store: mapped, filtered, corrected, and handed to the next steps.
import { describe, expect, it } from 'vitest'
import { contactSourceOf } from '../../../../renderer/features/import/contact-source-of.ts'
import { asked, openedStore } from '../../../fakes/import-store-at-work.ts'
import { fewContacts, textFile } from '../../../fakes/table-without-worker.ts'

describe('the columns', () => {
  it('judge every row again when another holds the phones', async () => {
    const { ready, columnMapped, tables } = await openedStore()
    await columnMapped(1, 'field')
    expect(ready()).toMatchObject({ phoneColumns: [], state: { counts: { audience: 0 } } })
    await columnMapped(1, 'phone')
    expect(ready()).toMatchObject({ phoneColumns: [1], state: { counts: { audience: 2 } } })
    expect(ready().chosenTargets).toEqual(new Set([1]))
    const performed = asked(tables[0], 'perform').map(({ action }) => action)
    expect(performed).toMatchObject([
      { kind: 'settings', settings: { phoneColumns: [] } },
      { kind: 'settings', settings: { phoneColumns: ['Celular'] } },
    ])
  })

  it('with phones are tried in the order the person gives', async () => {
    const text = 'nombre;celular;otro\nAna;3005550101;3005550102\nLuis;;3005550103'
    const { ready, columnMapped, phoneColumnRaised } = await openedStore(text)
    await columnMapped(2, 'phone')
    const numbers = async () =>
      (await ready().table.ask({ kind: 'block', offset: 0, limit: 2 })).map(({ phone }) => phone)
    expect(await numbers()).toEqual(['+57 300 5550101', '+57 300 5550103'])
    await phoneColumnRaised(2)
    expect(ready().phoneColumns).toEqual([2, 1])
    expect(await numbers()).toEqual(['+57 300 5550102', '+57 300 5550103'])
  })

  it('that only change their use are not judged again', async () => {
    const { ready, columnMapped, tables } = await openedStore()
    await columnMapped(2, 'ignore')
    expect(ready().targets).toEqual(['name', 'phone', 'ignore'])
    expect(asked(tables[0], 'perform')).toEqual([])
  })
})

describe('the rows', () => {
  it('follow filter and search, each view with a number of its own', async () => {
    const { ready, filterChosen } = await openedStore()
    await filterChosen({ show: 'errors' })
    expect(ready()).toMatchObject({ shown: 2, view: 1 })
    await filterChosen({ show: 'all', search: 'oscar' })
    expect(ready()).toMatchObject({ shown: 1, view: 2 })
  })

  it('keep the newest count when answers cross', async () => {
    const { ready, rowCorrected, rowExcluded } = await openedStore()
    await Promise.all([
      rowCorrected([{ row: 1, column: 1, value: '3005550102' }]),
      rowExcluded([0], true),
      rowExcluded([3], true),
    ])
    expect(ready().state.counts).toMatchObject({ audience: 2, excluded: 2, errors: 1 })
  })

  it('are undone and redone', async () => {
    const { ready, rowExcluded, undone, redone } = await openedStore()
    await rowExcluded([0], true)
    await undone()
    expect(ready().state).toMatchObject({ counts: { excluded: 0 }, undoable: false })
    await redone()
    expect(ready().state).toMatchObject({ counts: { excluded: 1 }, redoable: false })
  })

  it('that were refused are found by their line', async () => {
    const { ready, rowsRefused } = await openedStore()
    await rowsRefused([{ row: 5, text: 'bloqueado' }])
    expect(ready().state.counts.byIssue).toMatchObject({ 'refused-by-provider': 1 })
  })

  it('are judged for another country, which the next file keeps', async () => {
    const { ready, store, countryChosen, fileChosen, tables } = await openedStore()
    await countryChosen('MX')
    expect(ready().judging).toBe(false)
    await fileChosen(textFile(fewContacts, 'otro.csv'))
    expect(store.getState().country).toBe('MX')
    expect(asked(tables[1], 'read')[0]?.country).toBe('MX')
  })
})

describe('what the next steps get', () => {
  it('is nothing while there is nobody to send to, or rows in the way', async () => {
    const { list, errorsExcluded, columnMapped } = await openedStore()
    expect(contactSourceOf({ stage: 'empty' })).toBeNull()
    expect(contactSourceOf(list())?.count).toBe(2)
    errorsExcluded(false)
    expect(contactSourceOf(list())).toBeNull()
    errorsExcluded(true)
    await columnMapped(1, 'ignore')
    expect(contactSourceOf(list())).toBeNull()
  })

  it('is the people and only the columns that are fields', async () => {
    const { list, columnMapped } = await openedStore()
    await columnMapped(2, 'ignore')
    const source = contactSourceOf(list())
    expect(source).toMatchObject({
      sourceName: 'clientes.csv',
      fields: ['Nombre'],
      count: 2,
      excluded: 3,
    })
    expect(await source?.read({ offset: 0, limit: 5, fields: ['Nombre', 'Saldo'] })).toEqual([
      { row: 2, e164: '+573005550101', values: ['Ana', ''] },
      { row: 5, e164: '+573005550104', values: ['Óscar', ''] },
    ])
  })

  it('renders every message, and can be stopped', async () => {
    const { list } = await openedStore()
    const source = contactSourceOf(list())
    expect(await source?.audit('{{Nombre}}: {{saldo}}')).toMatchObject({
      rows: 2,
      shortest: { text: 'Ana: 1.000' },
    })
    const stop = new AbortController()
    const audit = source?.audit('Hola', stop.signal)
    stop.abort(new Error('otro texto'))
    await expect(audit).rejects.toThrow('otro texto')
  })
})
