// What leaves the contact table: refused rows, the people of a send, and the file of problems.
import { beforeEach, describe, expect, it } from 'vitest'
import type { TableState } from '../../../../renderer/features/import/table/table-facts.ts'
import { es } from '../../../../renderer/words/es.ts'
import { questionsTo, settled } from '../../../fakes/table-questions.ts'
import {
  fewContacts,
  type TableWithoutWorker,
  tableWithoutWorker,
  textFile,
} from '../../../fakes/table-without-worker.ts'

let table: TableWithoutWorker
beforeEach(() => {
  table = tableWithoutWorker()
})

const { opened, block, statuses } = questionsTo(() => table)

describe('rows the provider refused', () => {
  const refuse = (): Promise<TableState> =>
    table.ask({ kind: 'refuse', rows: [{ line: 5, text: 'número bloqueado' }] })

  it('are errors in the words of the provider, exactly those rows', async () => {
    await opened()
    expect((await refuse()).counts).toMatchObject({
      audience: 1,
      errors: 3,
      byIssue: { 'refused-by-provider': 1 },
    })
    expect((await block())[3]).toMatchObject({
      line: 5,
      status: 'refused-by-provider',
      refusal: 'número bloqueado',
    })
  })

  it('stay so when the country changes, and are well again once a cell of theirs is changed', async () => {
    await opened()
    await refuse()
    await table.ask(settled('CO'))
    expect((await statuses())[3]).toEqual([5, 'refused-by-provider'])
    await table.ask({
      kind: 'perform',
      action: { kind: 'set-cells', cells: [{ row: 3, column: 0, value: 'Oscar' }] },
    })
    expect((await statuses())[3]).toEqual([5, 'valid'])
    await table.ask({ kind: 'undo' })
    expect((await statuses())[3]).toEqual([5, 'refused-by-provider'])
  })

  it('that are not in the file change nothing', async () => {
    const { state } = await opened()
    const after = await table.ask({
      kind: 'refuse',
      rows: [
        { line: 1, text: 'x' },
        { line: 99, text: 'x' },
      ],
    })
    expect(after.counts).toEqual(state.counts)
  })
})

describe('the people who would get a message', () => {
  it('are read in order, with the columns asked for', async () => {
    await opened()
    expect(await table.ask({ kind: 'people', offset: 0, limit: 10, columns: [2, 0] })).toEqual([
      { row: 2, e164: '+573005550101', values: ['1.000', 'Ana'] },
      { row: 5, e164: '+573005550104', values: ['4.000', 'Óscar'] },
    ])
    expect(await table.ask({ kind: 'people', offset: 1, limit: 1, columns: [] })).toEqual([
      { row: 5, e164: '+573005550104', values: [] },
    ])
  })

  it('have their messages written out, by the names of their columns', async () => {
    await opened()
    const audit = await table.ask({ kind: 'audit', template: 'Hola {{nombre}}', columns: [0, 2] })
    expect(audit).toMatchObject({
      rows: 2,
      totalParts: 2,
      longest: { row: 5, text: 'Hola Óscar' },
      ucs2: { rows: 1 },
    })
  })
})

describe('the file of problems', () => {
  const words = {
    ...{ sheet: 'Errores', line: 'Fila', problem: 'Problema', key: 'Clave' },
    statuses: es.rowStatus,
  }

  it('opens in Excel with its accents, and names each problem', async () => {
    await opened()
    const request = { kind: 'export-problems', words, format: 'csv;' } as const
    const { rows, pieces } = await table.ask(request)
    const text = await new Blob(pieces as Uint8Array<ArrayBuffer>[]).text()
    expect(rows).toBe(3)
    expect(text.replace(/cmp-[0-9a-f]{16}/g, 'cmp')).toBe(
      [
        'Fila;Problema;Nombre;Celular;Saldo;Clave',
        '3;Faltan dígitos;Luis;300555010;2.000;cmp-1',
        '4;Repetido;Eva;3005550101;3.000;cmp-2',
        '6;No es un número;Sofía;3OO5550105;5.000;cmp-4',
      ].join('\r\n'),
    )
  })

  it('comes back with what was corrected, and changes nothing by itself', async () => {
    const { state } = await opened()
    const request = { kind: 'export-problems', words, format: 'csv;' } as const
    const { pieces } = await table.ask(request)
    const text = await new Blob(pieces as Uint8Array<ArrayBuffer>[]).text()
    const file = textFile(text.replace('300555010;', '3005550103;'))
    expect(await table.ask({ kind: 'match-fixes', file })).toEqual({
      ok: true,
      rows: 3,
      unknown: 0,
      cells: [{ row: 1, column: 1, value: '3005550103' }],
      examples: [{ line: 3, column: 'Celular', before: '300555010', after: '3005550103' }],
    })
    expect(await table.ask({ kind: 'undo' })).toMatchObject({ counts: state.counts })
    const other = { kind: 'match-fixes', file: textFile(fewContacts) } as const
    expect(await table.ask(other)).toEqual({ ok: false, problem: 'no-keys' })
  })
})

describe('many rows at once', () => {
  it('show what replacing would change before it does', async () => {
    await opened()
    const replacement = {
      ...{ find: 'OO', replacement: '00', column: 'Celular' },
      ...{ wholeCell: false, matchCase: false, matchAccents: false },
    }
    expect(await table.ask({ kind: 'preview-replace', replacement })).toEqual({
      count: 1,
      examples: [{ line: 6, column: 'Celular', before: '3OO5550105', after: '3005550105' }],
    })
    const after = await table.ask({ kind: 'perform', action: { kind: 'replace', replacement } })
    expect(after.counts).toMatchObject({ errors: 1, audience: 3 })
  })

  it('show the names that share a number', async () => {
    await opened()
    expect(await table.ask({ kind: 'shared-names', nameColumn: 0 })).toEqual({
      numbers: 1,
      examples: [
        {
          row: 0,
          phone: '+57 300 5550101',
          people: [
            { line: 2, name: 'Ana' },
            { line: 4, name: 'Eva' },
          ],
        },
      ],
    })
  })
})
