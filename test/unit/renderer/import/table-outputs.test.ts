// What leaves the contact table: refused rows, the people of a send, and the file of problems.
import { beforeEach, describe, expect, it } from 'vitest'
import type {
  GridRow,
  ReadAnswer,
  TableState,
} from '../../../../renderer/features/import/table/table-facts.ts'
import { es } from '../../../../renderer/words/es.ts'
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

async function opened(text = fewContacts): Promise<Extract<ReadAnswer, { ok: true }>> {
  const request = { kind: 'read', file: textFile(text), choices: {}, country: 'CO' } as const
  const answer = await table.ask(request)
  if (!answer.ok) throw new Error(answer.failure.code)
  return answer
}

const settled = (defaultCountry: string) =>
  ({
    kind: 'perform',
    action: {
      kind: 'settings',
      settings: { defaultCountry, phoneColumns: ['Celular'], countryColumn: null },
    },
  }) as const

const block = (): Promise<readonly GridRow[]> => table.ask({ kind: 'block', offset: 0, limit: 200 })
const statuses = async () => (await block()).map(({ line, status }) => [line, status])

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
  const words = { line: 'Fila', problem: 'Problema', statuses: es.rowStatus }

  it('opens in Excel with its accents, and names each problem', async () => {
    await opened()
    const csv = await table.ask({ kind: 'export-problems', words })
    expect(csv).toBe(
      [
        '\uFEFFFila;Problema;Nombre;Celular;Saldo',
        '3;Faltan dígitos;Luis;300555010;2.000',
        '4;Repetido;Eva;3005550101;3.000',
        '6;No es un número;Sofía;3OO5550105;5.000',
      ].join('\r\n'),
    )
  })

  it.each(['=HYPERLINK("http://x")', '@SUM(A1)', '+cmd|x', '-cmd'])(
    'lets no formula through: %s',
    async (formula) => {
      await opened(`Nombre;Celular\n"${formula.replaceAll('"', '""')}";123`)
      const csv = await table.ask({ kind: 'export-problems', words })
      expect(csv).toContain(`'${formula.slice(0, 4)}`)
    },
  )

  it('leaves phone numbers and amounts as they are', async () => {
    await opened('Nombre;Celular;Saldo\nAna;+57 300;-500')
    expect(await table.ask({ kind: 'export-problems', words })).toContain('Ana;+57 300;-500')
  })
})
