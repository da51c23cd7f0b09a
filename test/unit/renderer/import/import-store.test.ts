// The import from a chosen file to a corrected list, and what becomes of late, cancelled and failed readings.
import { describe, expect, it } from 'vitest'
import { contactSourceOf } from '../../../../renderer/features/import/contact-source-of.ts'
import type { ReadyList } from '../../../../renderer/features/import/import-state.ts'
import { createImportStore } from '../../../../renderer/features/import/import-store.ts'
import { maxFileBytes } from '../../../../renderer/features/import/reading-actions.ts'
import type {
  RequestOf,
  TableRequestKind,
} from '../../../../renderer/features/import/table/protocol.ts'
import {
  fewContacts,
  type TableWithoutWorker,
  tableWithoutWorker,
  textFile,
} from '../../../fakes/table-without-worker.ts'

function newStore() {
  const tables: TableWithoutWorker[] = []
  const store = createImportStore({
    openTable() {
      const table = tableWithoutWorker()
      tables.push(table)
      return table
    },
  })
  const { getState } = store
  const ready = (): ReadyList => {
    const { list } = getState()
    if (list.stage !== 'ready') throw new Error(`The list is ${list.stage}`)
    return list
  }
  return { store, tables, ready, ...getState(), list: () => getState().list }
}

async function openedStore(text = fewContacts) {
  const opened = newStore()
  await opened.fileChosen(textFile(text))
  return opened
}

const asked = <K extends TableRequestKind>(table: TableWithoutWorker | undefined, kind: K) =>
  (table?.sent ?? []).flatMap((message) =>
    message.kind === 'ask' && message.request.kind === kind
      ? [message.request as RequestOf<K>]
      : [],
  )

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
    ['libro.xlsx', 'PK\u0003\u0004 xl/workbook.xml', 'xlsx'],
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

describe('the columns', () => {
  it('judge every row again when another holds the phones', async () => {
    const { ready, columnMapped, tables } = await openedStore()
    await columnMapped(1, 'field')
    expect(ready()).toMatchObject({ phoneColumns: [], state: { counts: { audience: 0 } } })
    await columnMapped(1, 'phone')
    expect(ready()).toMatchObject({ phoneColumns: [1], state: { counts: { audience: 2 } } })
    expect(ready().chosenTargets).toEqual(new Set([1]))
    expect(asked(tables[0], 'settle').map(({ settings }) => settings.phoneColumns)).toEqual([
      [],
      [1],
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
    expect(asked(tables[0], 'settle')).toEqual([])
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

it('discarding the list ends its tables', async () => {
  const { list, fileExpected, listDiscarded, tables } = await openedStore()
  fileExpected()
  listDiscarded()
  expect(list()).toEqual({ stage: 'empty' })
  expect(tables.map((table) => table.closed())).toEqual([true])
})
