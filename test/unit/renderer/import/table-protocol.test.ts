// The contact table behind its protocol: every question has the answer the screens rely on.
import { beforeEach, describe, expect, it } from 'vitest'
import type { TableRequestKind } from '../../../../renderer/features/import/table/protocol.ts'
import { questionsTo, settled } from '../../../fakes/table-questions.ts'
import {
  type TableWithoutWorker,
  tableWithoutWorker,
  textFile,
} from '../../../fakes/table-without-worker.ts'

let table: TableWithoutWorker
beforeEach(() => {
  table = tableWithoutWorker()
})

const { opened, block, statuses } = questionsTo(() => table)

const excluding = (rows: readonly number[]) =>
  ({ kind: 'perform', action: { kind: 'mark-rows', rows, mark: 'excluded', on: true } }) as const

describe('a file that is read', () => {
  it('tells its facts, its counts and its first rows', async () => {
    const { file, state, sketch } = await opened()
    expect(file).toMatchObject({
      encoding: 'utf-8',
      delimiter: ';',
      headerLine: 1,
      phoneColumns: [1],
      rowCount: 5,
      firstDamage: null,
    })
    expect(file.conservation).toMatchObject({ accepted: 5, rejected: 0, holds: true })
    expect(state.counts).toEqual({
      rows: 5,
      audience: 2,
      errors: 2,
      duplicates: 1,
      excluded: 0,
      acquainted: { 'in-group': 0, contacted: 0, added: 0, changed: 0 },
      byIssue: { 'too-short': 1, 'not-a-number': 1 },
    })
    expect(sketch.headers).toEqual(['Nombre', 'Celular', 'Saldo'])
    expect(sketch.rows[0]).toEqual(['Ana', '3005550101', '1.000'])
  })

  it('tells its progress, up to the end, with the first rows on the way', async () => {
    await opened()
    const told = table.received.flatMap((message) =>
      message.kind === 'progress' ? [message.progress] : [],
    )
    expect(told.some(({ sketch }) => sketch?.rows[0]?.[0] === 'Ana')).toBe(true)
    expect(told.every(({ share }) => share >= 0 && share <= 1)).toBe(true)
  })

  it.each([
    ['', 'empty-file'],
    ['nombre;telefono\n', 'header-only'],
    ['%PDF-1.4', 'binary-file'],
  ])('that holds %j answers %s', async (text, code) => {
    const request = { kind: 'read', file: textFile(text), choices: {}, country: 'CO' } as const
    expect(await table.ask(request)).toMatchObject({ ok: false, failure: { code } })
  })

  it('that cannot be opened by the system says so', async () => {
    const gone = textFile('x')
    Object.defineProperty(gone, 'stream', {
      value: () => {
        throw new DOMException('gone', 'NotFoundError')
      },
    })
    const request = { kind: 'read', file: gone, choices: {}, country: 'CO' } as const
    await expect(table.ask(request)).rejects.toMatchObject({ problem: 'unreadable' })
  })
})

describe('the rows of the grid', () => {
  it('say what is wrong, where, and by how much', async () => {
    await opened()
    const [ana, luis, eva, , sofia] = await block()
    expect(ana).toMatchObject({ line: 2, status: 'valid', phone: '+57 300 5550101' })
    expect(luis).toMatchObject({
      status: 'too-short',
      phone: null,
      phoneColumn: 1,
      lengthGap: { country: 'CO', digits: 1, expected: 10 },
    })
    expect(eva).toMatchObject({ status: 'duplicate', duplicateOfLine: 2 })
    expect(sofia).toMatchObject({
      status: 'not-a-number',
      suggestion: { phone: '+57 300 5550105', repair: 'letter-for-digit' },
    })
  })

  it('keep a corrected row in its view until another view is chosen', async () => {
    await opened()
    expect(await table.ask({ kind: 'show', filter: { show: 'errors' } })).toEqual({ rows: 2 })
    await table.ask({
      kind: 'perform',
      action: { kind: 'set-cells', cells: [{ row: 1, column: 1, value: '3005550102' }] },
    })
    expect(await statuses()).toEqual([
      [3, 'valid'],
      [6, 'not-a-number'],
    ])
    expect(await table.ask({ kind: 'show', filter: { show: 'errors' } })).toEqual({ rows: 1 })
  })

  it('lead from one error to the next and round to the first, past excluded rows', async () => {
    await opened()
    const next = (from: number, step: 1 | -1) => table.ask({ kind: 'seek-error', from, step })
    expect(await next(-1, 1)).toEqual({ position: 1 })
    expect(await next(1, 1)).toEqual({ position: 4 })
    expect(await next(4, 1)).toEqual({ position: 1 })
    expect(await next(1, -1)).toEqual({ position: 4 })
    await table.ask(excluding([4]))
    expect(await next(1, 1)).toEqual({ position: 1 })
    await table.ask(excluding([1]))
    expect(await next(-1, 1)).toEqual({ position: null })
  })
})

describe('a change', () => {
  it('is judged at once, counted, undone and done again', async () => {
    await opened()
    const edits = [{ row: 1, column: 1, value: '+57 300 555 0102' }]
    const corrected = await table.ask({
      kind: 'perform',
      action: { kind: 'set-cells', cells: edits },
    })
    expect(corrected).toMatchObject({
      counts: { audience: 3, errors: 1 },
      edits: 1,
      undoable: true,
    })
    const undone = await table.ask({ kind: 'undo' })
    expect(undone).toMatchObject({ counts: { audience: 2, errors: 2 }, edits: 0, redoable: true })
    const redone = await table.ask({ kind: 'redo' })
    expect(redone.counts).toEqual(corrected.counts)
    expect(redone.revision).toBeGreaterThan(undone.revision)
  })

  it('of one of two equal numbers frees the other', async () => {
    await opened()
    await table.ask(excluding([0]))
    expect((await statuses()).slice(0, 3)).toEqual([
      [2, 'excluded'],
      [3, 'too-short'],
      [4, 'valid'],
    ])
  })

  it('counts every row once, whatever is excluded', async () => {
    await opened()
    const { counts } = await table.ask(excluding([0, 1, 2]))
    expect(counts).toEqual({
      rows: 5,
      audience: 1,
      errors: 1,
      duplicates: 0,
      excluded: 3,
      acquainted: { 'in-group': 0, contacted: 0, added: 0, changed: 0 },
      byIssue: { 'not-a-number': 1 },
    })
  })

  it('by probable repairs shows before and after, and is one step to undo', async () => {
    const { state } = await opened()
    expect(state.repairable).toBe(1)
    expect(await table.ask({ kind: 'list-repairs' })).toEqual([
      {
        code: 'letter-for-digit',
        count: 1,
        examples: [{ line: 6, before: '3OO5550105', after: '+57 300 5550105' }],
      },
    ])
    const repaired = await table.ask({
      kind: 'perform',
      action: { kind: 'repair', codes: ['letter-for-digit'] },
    })
    expect(repaired).toMatchObject({ repairable: 0, counts: { audience: 3, errors: 1 } })
    expect((await table.ask({ kind: 'undo' })).counts).toEqual(state.counts)
  })

  it('of country judges every row again and keeps corrections', async () => {
    await opened()
    await table.ask({
      kind: 'perform',
      action: { kind: 'set-cells', cells: [{ row: 1, column: 1, value: '+573005550102' }] },
    })
    await table.ask(settled('MX'))
    expect((await statuses())[1]).toEqual([3, 'valid'])
    expect((await statuses())[0]).not.toEqual([2, 'valid'])
  })

  it('of many rows lets blocks be drawn meanwhile, and nobody read a half-made audience', async () => {
    const rows = 50_000
    const lines = Array.from({ length: rows }, (_, row) => `Ana;${3_000_000_000 + row}`)
    await opened(`Nombre;Celular\n${lines.join('\n')}`)
    const order: string[] = []
    const done = (name: string) => () => order.push(name)
    const everyRow = Array.from({ length: rows }, (_, row) => row)
    const excluded = table.ask(excluding(everyRow))
    const people = table.ask({ kind: 'people', offset: 0, limit: 10, columns: [] })
    const drawn = block().then(done('block'))
    await Promise.all([drawn, excluded.then(done('exclude')), people.then(done('people'))])
    expect(order).toEqual(['block', 'exclude', 'people'])
    expect((await excluded).counts).toMatchObject({ excluded: rows, audience: 0 })
    expect(await people).toEqual([])
  })

  it('that nobody waits for any more is still made whole', async () => {
    await opened()
    const controller = new AbortController()
    const request = excluding([0, 1, 2])
    const asked = table.ask(request, { signal: controller.signal })
    await Promise.resolve()
    controller.abort(new Error('given up'))
    await expect(asked).rejects.toThrow('given up')
    const excluded = (await block()).filter(({ status }) => status === 'excluded')
    expect([0, 3]).toContain(excluded.length)
  })

  it('asked for while the rows are judged anew waits for its turn', async () => {
    await opened()
    const [judged, corrected] = await Promise.all([
      table.ask(settled('CO')),
      table.ask({
        kind: 'perform',
        action: { kind: 'set-cells', cells: [{ row: 1, column: 1, value: '3005550102' }] },
      }),
    ])
    expect(corrected.revision).toBe(judged.revision + 1)
    expect(corrected.counts.audience).toBe(3)
  })
})

describe('the line itself', () => {
  it('rejects a question that is given up with the reason, and tells the other end', async () => {
    await opened()
    const stop = new AbortController()
    const asked = table.ask(
      { kind: 'audit', template: 'Hola', columns: [] },
      { signal: stop.signal },
    )
    stop.abort(new Error('another text'))
    await expect(asked).rejects.toThrow('another text')
    expect(table.sent.at(-1)?.kind).toBe('forget')
  })

  it('rejects what is open when the table is closed or dies', async () => {
    const asked = table.ask({ kind: 'countries' })
    table.crash('out of memory')
    await expect(asked).rejects.toMatchObject({ problem: 'unexpected' })
    await expect(table.ask({ kind: 'countries' })).rejects.toMatchObject({ problem: 'unexpected' })
    const other = tableWithoutWorker()
    const waiting = other.ask({ kind: 'countries' })
    other.close()
    await expect(waiting).rejects.toMatchObject({ problem: 'closed' })
  })

  it.each<TableRequestKind>(['undo', 'list-repairs'])(
    'fails %s while no file is open',
    async (kind) => {
      await expect(table.ask({ kind } as { kind: 'undo' })).rejects.toMatchObject({
        problem: 'unexpected',
      })
    },
  )

  it('warms up without opening a file, and knows every country', async () => {
    expect((await table.ask({ kind: 'warm-up' })).rows).toBe(60_000)
    const countries = await table.ask({ kind: 'countries' })
    expect(countries).toContainEqual({ country: 'CO', callingCode: '57' })
    expect(countries.length).toBeGreaterThan(200)
  })
})
