// The table's verdicts, duplicates, views, counts and undo must always match the cells it shows.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import { seed } from '../seed.ts'
import { cellsOf, tableOf } from './check-text.ts'

const list = `Nombre;Celular;Otro;Saldo
Ana Ruiz;3005550101;;1.200,50
José Muñoz;+57 300 555 0101;;90
Eva;6015550142;3005550103;1.000
Luis;30055501;;
Sol;3005550101;;7
María;13055550142;;12
`
const open = (): ContactTable => tableOf(list, { phoneColumns: [1] })
const rowsOf = (table: ContactTable, show: Parameters<ContactTable['rows']>[0]): number[] => [
  ...table.rows(show),
]

describe('verdicts and counts', () => {
  test('follow the first row with a number', () => {
    const table = open()
    expect([0, 1, 4].map((row) => table.verdict(row).duplicateOf)).toEqual([null, 0, 0])
    expect(table.counts()).toEqual({
      rows: 6,
      valid: 3,
      invalid: 3,
      duplicates: 2,
      excluded: 0,
      audience: 1,
      byIssue: { landline: 1, 'too-short': 1, 'too-long': 1 },
      openByIssue: { landline: 1, 'too-short': 1, 'too-long': 1 },
    })
  })

  test('a second phone column speaks when the first has no good number, and says so', () => {
    const table = tableOf(list, { phoneColumns: [1, 2] })
    expect(table.verdict(2)).toMatchObject({
      e164: '+573005550103',
      issue: null,
      column: 2,
      repairs: ['other-column'],
    })
  })

  test('a problem is data with its row, column, code and value', () => {
    expect(open().issue(3)).toEqual({ row: 3, column: 1, code: 'too-short', value: '30055501' })
  })
})

describe('duplicates stay right', () => {
  test('when the first row gets another number', () => {
    const table = open()
    table.setCells([{ row: 0, column: 1, value: '3005550199' }])
    expect([0, 1, 4].map((row) => table.verdict(row).duplicateOf)).toEqual([null, null, 1])
  })

  test('when the first row is excluded, included again, and that is undone', () => {
    const table = open()
    const firsts = () => [0, 1, 4].map((row) => table.verdict(row).duplicateOf)
    table.exclude([0])
    expect(firsts()).toEqual([null, null, 1])
    table.include([0])
    expect(firsts()).toEqual([null, 0, 0])
    table.undo()
    expect(firsts()).toEqual([null, null, 1])
  })

  test('when an earlier row takes their number', () => {
    const table = tableOf('Celular\nmal\n3005550101\n3005550101\n')
    table.setCells([{ row: 0, column: 0, value: '3005550101' }])
    expect([0, 1, 2].map((row) => table.verdict(row).duplicateOf)).toEqual([null, 0, 0])
  })
})

describe('editing', () => {
  test('changes cells, verdicts and counts, and undo brings all of it back', () => {
    const table = open()
    const before = { counts: table.counts(), cells: cellsOf(table) }
    expect(table.setCells([{ row: 3, column: 1, value: '3005550104' }])).toBe(1)
    expect(table.verdict(3)).toMatchObject({ e164: '+573005550104', issue: null, edited: true })
    const after = { counts: table.counts(), cells: cellsOf(table) }
    expect(table.undo()).toBe(true)
    expect({ counts: table.counts(), cells: cellsOf(table) }).toEqual(before)
    expect(table.verdict(3).edited).toBe(false)
    table.redo()
    expect({ counts: table.counts(), cells: cellsOf(table) }).toEqual(after)
  })

  test('to the same text is no change', () => {
    const table = open()
    expect(table.setCells([{ row: 3, column: 1, value: '30055501' }])).toBe(0)
    expect([table.canUndo(), table.revision()]).toEqual([false, 1])
  })

  test('forgets what was undone as soon as something else is done', () => {
    const table = open()
    table.exclude([1])
    table.undo()
    table.exclude([2])
    expect(table.redo()).toBe(false)
  })
})

describe('views', () => {
  test('show errors, duplicates, valid, audience and excluded rows', () => {
    const table = open()
    table.exclude([5])
    expect(rowsOf(table, { show: 'all' })).toEqual([0, 1, 2, 3, 4, 5])
    expect(rowsOf(table, { show: 'errors' })).toEqual([2, 3, 5])
    expect(rowsOf(table, { show: 'errors', issue: 'landline' })).toEqual([2])
    expect(rowsOf(table, { show: 'duplicates' })).toEqual([1, 4])
    expect(rowsOf(table, { show: 'valid' })).toEqual([0, 1, 4])
    expect(rowsOf(table, { show: 'audience' })).toEqual([0])
    expect(rowsOf(table, { show: 'excluded' })).toEqual([5])
  })

  test.each([
    ['munoz', [1]],
    ['MUÑOZ', [1]],
    ['jose', [1]],
    ['300 555 0101', [0, 1, 4]],
    ['no está', []],
  ])('find %j', (search, rows) => {
    expect(rowsOf(open(), { show: 'all', search })).toEqual(rows)
  })

  test('find the edited text and no longer the old one', () => {
    const table = open()
    table.setCells([{ row: 2, column: 0, value: 'Íngrid' }])
    expect(rowsOf(table, { show: 'all', search: 'ingrid' })).toEqual([2])
    expect(rowsOf(table, { show: 'all', search: 'eva' })).toEqual([])
  })

  test('sort words without regard to case and accents, amounts by value, empty cells last', () => {
    const table = open()
    const names = (direction: 'ascending' | 'descending') =>
      [...table.rows({ show: 'all' }, { column: 0, direction })].map((row) => table.cell(row, 0))
    const sorted = ['Ana Ruiz', 'Eva', 'José Muñoz', 'Luis', 'María', 'Sol']
    expect(names('ascending')).toEqual(sorted)
    expect(names('descending')).toEqual(sorted.toReversed())
    const amounts = { column: 3, direction: 'descending' } as const
    expect([...table.rows({ show: 'all' }, amounts)]).toEqual([0, 2, 1, 5, 4, 3])
  })

  test('jump to the next and the previous problem, around the end', () => {
    const table = open()
    const view = table.rows()
    expect(table.nextIssue(view, 3, 1)).toBe(5)
    expect(table.nextIssue(view, 5, 1)).toBe(2)
    expect(table.nextIssue(view, 2, -1)).toBe(5)
    expect(table.nextIssue(table.rows({ show: 'valid' }), 0, 1)).toBe(-1)
  })
})

describe('repairs', () => {
  test('are grouped by rule with what they would change', () => {
    const table = open()
    expect(table.repairGroups()).toEqual([
      { code: 'separators', grade: 'certain', rows: 1 },
      { code: 'missing-plus', grade: 'probable', rows: 1 },
    ])
    expect(table.repairChanges(['missing-plus'])).toEqual([
      { row: 5, column: 1, before: '13055550142', after: '+13055550142' },
    ])
  })

  test('are applied as one edit that can be undone', () => {
    const table = open()
    const before = table.counts()
    expect(table.applyRepairs(['missing-plus', 'separators'])).toBe(2)
    expect(table.cell(1, 1)).toBe('+573005550101')
    expect(table.counts()).toMatchObject({ valid: 4, invalid: 2 })
    table.undo()
    expect(table.counts()).toEqual(before)
  })
})

describe('other settings', () => {
  test('judge every row anew', () => {
    const table = open()
    runToEnd(table.rejudge({ defaultCountry: 'US', phoneColumns: [1] }))
    expect(table.verdict(5)).toMatchObject({ e164: '+13055550142', issue: null })
    expect(table.settings().defaultCountry).toBe('US')
  })

  test('change nothing when stopped half-way, and see edits made in a pause', () => {
    const table = tableOf(`Celular\n${'30055501\n'.repeat(5000)}`)
    const work = table.rejudge({ defaultCountry: 'MX', phoneColumns: [0] })
    work.next()
    expect(table.settings().defaultCountry).toBe('CO')
    table.setCells([{ row: 0, column: 0, value: '5555550142' }])
    runToEnd(work)
    expect(table.verdict(0).e164).toBe('+525555550142')
  })
})

test(`any series of edits, exclusions, undos and redos equals a fresh table (seed ${seed})`, () => {
  const numbers = ['3005550101', '3005550102', '+57 300 555 0101', '6015550101', 'mal', '']
  const row = fc.nat({ max: 7 })
  const action = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), row, value: fc.constantFrom(...numbers) }),
    fc.record({ kind: fc.constantFrom('exclude' as const, 'include' as const), row }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), row }),
  )
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...numbers.slice(0, 4)), { minLength: 8, maxLength: 8 }),
      fc.array(action, { maxLength: 25 }),
      (start, actions) => {
        const table = tableOf(`Nombre,Celular\n${start.map((number) => `x,${number}\n`).join('')}`)
        for (const step of actions) {
          if (step.kind === 'edit')
            table.setCells([{ row: step.row, column: 1, value: step.value }])
          else if (step.kind === 'undo' || step.kind === 'redo') table[step.kind]()
          else table[step.kind]([step.row])
        }
        const shown = cellsOf(table).map((cells) => cells.join(','))
        const fresh = tableOf(`Nombre,Celular\n${shown.join('\n')}\n`, {
          header: 1,
          phoneColumns: [1],
        })
        fresh.exclude(table.rows({ show: 'excluded' }))
        const verdicts = (of: ContactTable) =>
          shown.map((_, index) => ({ ...of.verdict(index), edited: false }))
        expect(verdicts(table)).toEqual(verdicts(fresh))
        expect(table.counts()).toEqual(fresh.counts())
      },
    ),
    { seed, numRuns: 2000 },
  )
}, 60_000)
