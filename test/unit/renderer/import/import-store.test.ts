// The import of a file: chosen, read, cancelled, read again, and what becomes of late and failed readings.
import { describe, expect, it } from 'vitest'
import { maxFileBytes } from '../../../../renderer/features/import/reading-actions.ts'
import { newStore, openedStore } from '../../../fakes/import-store-at-work.ts'
import { fewContacts, textFile } from '../../../fakes/table-without-worker.ts'

describe('a chosen file', () => {
  it('is read, guessed and counted', async () => {
    const { ready, fileChosen } = newStore()
    await fileChosen(textFile(fewContacts))
    expect(ready()).toMatchObject({
      fileName: 'clientes.csv',
      origin: 'file',
      targets: ['name', 'phone', 'field'],
      phoneColumns: [1],
      choices: { encoding: 'utf-8', delimiter: ';', header: 1 },
      filter: { show: 'all' },
      shown: 5,
      excludeErrors: true,
    })
    expect(ready().state.counts.audience).toBe(2)
  })

  it('goes into the table that was warmed up for it', async () => {
    const { fileExpected, fileChosen, tables } = newStore()
    fileExpected()
    fileExpected()
    await fileChosen(textFile(fewContacts))
    expect(tables).toHaveLength(1)
  })

  it.each([
    ['libro.xlsx', 'PK\u0003\u0004 xl/workbook.xml', 'damaged-sheet'],
    ['lista.pdf', '%PDF-1.4', 'pdf'],
    ['vacio.csv', '', 'empty-file'],
    ['solo.csv', 'nombre;telefono\n', 'header-only'],
  ])('%s that is no list says why', async (name, text, code) => {
    const { list, fileChosen, tables } = newStore()
    await fileChosen(textFile(text, name))
    expect(list()).toEqual({ stage: 'failed', fileName: name, problem: { code }, previous: null })
    expect(tables.map((table) => table.closed())).toEqual([true])
  })

  it('that is too big is not even opened', async () => {
    const { list, fileChosen, tables } = newStore()
    const big = textFile('x')
    Object.defineProperty(big, 'size', { value: maxFileBytes + 1 })
    await fileChosen(big)
    expect(list()).toMatchObject({ stage: 'failed', problem: { code: 'too-big' } })
    expect(tables).toHaveLength(0)
  })

  it('whose table dies says so instead of waiting for ever', async () => {
    const { list, fileChosen, tables } = newStore()
    const reading = fileChosen(textFile(fewContacts))
    tables[0]?.crash('out of memory')
    await reading
    expect(list()).toMatchObject({ stage: 'failed', problem: { code: 'unexpected' } })
  })

  it('takes the place of the one still being read', async () => {
    const { ready, fileChosen, tables } = newStore()
    const first = fileChosen(textFile(fewContacts, 'primero.csv'))
    await fileChosen(textFile('telefono\n3005550101', 'segundo.csv'))
    await first
    expect(ready()).toMatchObject({ fileName: 'segundo.csv', shown: 1 })
    expect(tables.map((table) => table.closed())).toEqual([true, false])
  })

  it('that fails leaves the one before within reach', async () => {
    const { ready, list, fileChosen, failureDismissed, rowExcluded } = await openedStore()
    await rowExcluded([0], true)
    await fileChosen(textFile('', 'vacio.csv'))
    expect(list().stage).toBe('failed')
    failureDismissed()
    expect(ready()).toMatchObject({ fileName: 'clientes.csv', state: { counts: { excluded: 1 } } })
  })
})

describe('cancelling', () => {
  it('answers at once and goes back to the file that was open', async () => {
    const { ready, fileChosen, readingCancelled, tables } = await openedStore()
    const reading = fileChosen(textFile('telefono\n3005550101', 'otro.csv'))
    readingCancelled()
    expect(ready().fileName).toBe('clientes.csv')
    await reading
    expect(ready().fileName).toBe('clientes.csv')
    expect(tables.map((table) => table.closed())).toEqual([false, true])
  })

  it('without a file before goes back to the beginning', async () => {
    const { list, fileChosen, readingCancelled } = newStore()
    const reading = fileChosen(textFile(fewContacts))
    readingCancelled()
    await reading
    expect(list()).toEqual({ stage: 'empty' })
  })
})

describe('pasted cells', () => {
  it('are read as a list whose rows are counted, not lines', async () => {
    const { ready, textPasted } = newStore()
    await textPasted(
      'Nombre\tCelular\n"Ana\nMaría"\t3005550101\nLuis\t3005550102',
      'Celdas pegadas',
    )
    expect(ready()).toMatchObject({ fileName: 'Celdas pegadas', origin: 'pasted', shown: 2 })
    const [ana, luis] = await ready().table.ask({ kind: 'block', offset: 0, limit: 2 })
    expect([ana?.line, luis?.line]).toEqual([2, 3])
  })
})

describe('overruling a guess', () => {
  it('reads the file again and keeps the other choices', async () => {
    const { ready, headerRowChosen, encodingChosen } = await openedStore()
    await headerRowChosen('none')
    expect(ready()).toMatchObject({ shown: 6, choices: { header: 'none', delimiter: ';' } })
    await encodingChosen('windows-1252')
    expect(ready()).toMatchObject({
      shown: 6,
      choices: { header: 'none', encoding: 'windows-1252' },
    })
  })

  it('shows the first rows under the new choice before the whole file is read', async () => {
    const { store, list, delimiterChosen } = await openedStore()
    const sketches: (readonly string[] | undefined)[] = []
    store.subscribe((state) => {
      if (state.list.stage === 'reading' && state.list.sketch)
        sketches.push(state.list.sketch.rows[0])
    })
    await delimiterChosen(',')
    expect(sketches[0]).toEqual(['Ana;3005550101;1.000'])
    expect(list().stage).toBe('ready')
  })
})

it('discarding the list ends its tables', async () => {
  const { list, fileExpected, listDiscarded, tables } = await openedStore()
  fileExpected()
  listDiscarded()
  expect(list()).toEqual({ stage: 'empty' })
  expect(tables.map((table) => table.closed())).toEqual([true])
})
