// What is done to a table is data: stored, done again on the same file, and in part on another.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { recipeOf } from '../../../../shared/contacts/table/cleaning-recipe.ts'
import { type ContactTable, openTable } from '../../../../shared/contacts/table/contact-table.ts'
import { replay } from '../../../../shared/contacts/table/replay.ts'
import {
  type CleaningRule,
  namesKept,
  type TableAction,
  tableLogSchema,
} from '../../../../shared/contacts/table/table-action.ts'
import { seed, seeded } from '../seed.ts'

function tableOf(text: string, country = 'CO'): ContactTable {
  const bytes = new TextEncoder().encode(text)
  const read = runToEnd(readContacts(bytes, { defaultCountry: country }))
  if (!read.ok) throw new Error(read.failure.code)
  const { phoneColumns } = read.file
  return runToEnd(openTable(read.file, { defaultCountry: country, phoneColumns }))
}

const november = [
  'Nombre;Celular;Ciudad',
  'Ana;3005550101;Bogota D.C.',
  'Luis;3005550101;Cali',
  'ANA;300 555 0101;Cali',
  'Eva;3OO5550102;Bogota D.C.',
  'Eva;3005550102;Bogotá',
  'Iván;6015550142;bogota d.c.',
  'Ema;30055501;Pasto',
  'Noé;13055550142;Pasto',
].join('\n')

const standing = (table: ContactTable) => ({
  cells: Array.from({ length: table.rowCount }, (_, row) => table.cells(row, true)),
  verdicts: Array.from({ length: table.rowCount }, (_, row) => table.verdict(row)),
  counts: table.counts(),
  settings: table.settings(),
})

const replace = (find: string, replacement: string, more = {}): CleaningRule => ({
  kind: 'replace',
  replacement: {
    find,
    replacement,
    column: null,
    wholeCell: false,
    matchCase: false,
    matchAccents: false,
    ...more,
  },
})

const keepOne = (keep: (typeof namesKept)[number]): CleaningRule => ({
  kind: 'keep-one',
  among: 'different-names',
  keep,
  nameColumn: 'Nombre',
  and: 'y',
})

const row = fc.nat(9)
const anyAction: fc.Arbitrary<TableAction> = fc.oneof(
  fc.record({
    kind: fc.constant('set-cells' as const),
    cells: fc.array(
      fc.record({
        row,
        column: fc.nat(3),
        value: fc.constantFrom('3005550101', '3005550199', 'Zoe', '', '+525555550142'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant('mark-rows' as const),
    rows: fc.array(row, { maxLength: 5 }),
    mark: fc.constantFrom('excluded' as const, 'reviewed' as const),
    on: fc.boolean(),
  }),
  fc.constantFrom<TableAction>(
    { kind: 'repair', codes: ['letter-for-digit', 'missing-plus', 'separators'] },
    { kind: 'exclude-issue', issue: 'landline', excluded: true },
    { kind: 'exclude-issue', issue: 'too-short', excluded: false },
    replace('bogota', 'Medellín'),
    replace('300', '301'),
    ...namesKept.map(keepOne),
    { kind: 'recipe', rules: [replace('300', '301'), keepOne('joined'), replace('301', '300')] },
    {
      kind: 'recipe',
      rules: [
        { kind: 'repair', codes: ['letter-for-digit', 'missing-plus'] },
        replace('x', 'y', { column: 'Falta' }),
        { kind: 'exclude-issue', issue: 'landline', excluded: true },
      ],
    },
    { kind: 'keep-one', among: 'all', keep: 'last', nameColumn: null, and: 'y' },
    { kind: 'keep-one-of', rows: [0], keep: 'joined', nameColumn: 'Nombre', and: 'y' },
    {
      kind: 'settings',
      settings: { defaultCountry: 'US', phoneColumns: ['Celular'], countryColumn: null },
    },
    {
      kind: 'settings',
      settings: { defaultCountry: 'CO', phoneColumns: ['Celular'], countryColumn: 'Ciudad' },
    },
  ),
)
const anyAct = fc.oneof(
  { arbitrary: anyAction, weight: 3 },
  { arbitrary: fc.constantFrom('undo' as const, 'redo' as const), weight: 1 },
)

test(`any series of acts and undos, replayed from its stored log, gives the same table (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
      const table = tableOf(november)
      for (const act of acts) {
        if (typeof act === 'string') table[act]()
        else table.perform(act)
      }
      const log = tableLogSchema.parse(JSON.parse(JSON.stringify(table.log())))
      const again = tableOf(november)
      const { done, skipped } = runToEnd(replay(again, log))
      expect([done, skipped]).toEqual([log.actions.length, []])
      expect(standing(again)).toEqual(standing(table))
      expect(again.log()).toEqual(log)
    }),
    seeded(300),
  )
})

test(`everything can be undone, and done again (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 10 }), (actions) => {
      const table = tableOf(november)
      const before = standing(table)
      const really = actions.filter((action) => table.perform(action) > 0).length
      const after = standing(table)
      for (let act = 0; act < really; act += 1) expect(table.undo()).toBe(true)
      expect(table.canUndo()).toBe(false)
      expect(standing(table)).toEqual(before)
      while (table.redo());
      expect(standing(table)).toEqual(after)
    }),
    seeded(300),
  )
})

describe('a log', () => {
  test('first brings the settings the rows were judged with', () => {
    const table = tableOf(november, 'US')
    const again = tableOf(november, 'CO')
    runToEnd(replay(again, table.log()))
    expect(again.settings()).toEqual({ ...table.settings(), countryColumn: null })
    expect(again.canUndo()).toBe(false)
  })

  test('says nothing of what changed nothing', () => {
    const table = tableOf(november)
    table.setCells([{ row: 0, column: 0, value: 'Ana' }])
    table.perform({ kind: 'exclude-issue', issue: 'pager' as never, excluded: true })
    expect(table.log().actions).toEqual([])
  })
})

describe('a recipe', () => {
  const rules = [
    replace('bogota d.c.', 'Bogotá', { wholeCell: true }),
    { kind: 'repair', codes: ['letter-for-digit'] },
    { kind: 'exclude-issue', issue: 'landline', excluded: true },
  ] as const satisfies readonly CleaningRule[]

  test('is the rules without the edits of single rows', () => {
    const table = tableOf(november)
    table.perform(rules[0])
    table.setCells([{ row: 6, column: 1, value: '3005550107' }])
    table.perform(rules[1])
    table.exclude([7])
    table.perform(rules[2])
    expect(recipeOf(table.log().actions)).toEqual(rules)
  })

  test('leaves columns and country out, and takes another recipe apart', () => {
    const settings: TableAction = {
      kind: 'settings',
      settings: { defaultCountry: 'US', phoneColumns: ['Celular'], countryColumn: null },
    }
    const actions = [settings, { kind: 'recipe', rules: [rules[0], rules[1]] }, rules[2]] as const
    expect(recipeOf(actions)).toEqual(rules)
  })

  test('is one act, each rule after what the ones before it did, and one undo takes it back', () => {
    const text = 'Celular;Nombre\n3OO5550109;Sol\n6015550142;Paz\n3005550110;Luz'
    const december = tableOf(text)
    const before = standing(december)
    const chain = [replace('Sol', 'Luna'), replace('Luna', 'Mar'), ...rules]
    const lost = replace('x', 'y', { column: 'Ciudad' })
    expect(december.perform({ kind: 'recipe', rules: [lost, ...chain] })).toBeGreaterThan(0)
    expect(december.cell(0, 1)).toBe('Mar')
    expect(december.counts()).toMatchObject({ audience: 2, excluded: 1 })
    expect(december.undo()).toBe(true)
    expect(december.canUndo()).toBe(false)
    expect(standing(december)).toEqual(before)
  })

  test('that changes nothing is no act', () => {
    const clean = tableOf('Celular;Nombre\n3005550110;Luz')
    expect(clean.perform({ kind: 'recipe', rules })).toBe(0)
    expect(clean.canUndo()).toBe(false)
  })

  test("cleans next month's file, and names the rules that miss their column", () => {
    const december = tableOf('Celular;Nombre\n3OO5550109;Sol\n6015550142;Paz\n3005550110;Luz')
    const lost = replace('x', 'y', { column: 'Ciudad' })
    expect(runToEnd(replay(december, { actions: [...rules, lost] }))).toEqual({
      done: 2,
      skipped: [lost],
    })
    expect(december.counts()).toMatchObject({ audience: 2, excluded: 1 })
  })
})

describe('rows with one number', () => {
  const after = (action: TableAction) => {
    const table = tableOf(november)
    const changed = table.perform(action)
    const shown = [0, 1, 2].map((row) => {
      const { excluded } = table.verdict(row)
      return excluded ? '-' : table.cell(row, 0)
    })
    return { changed, shown }
  }

  test.each([
    ['first', ['Ana', '-', '-']],
    ['last', ['-', '-', 'ANA']],
    ['joined', ['Ana y Luis', '-', '-']],
    ['neutral', ['', '-', '-']],
  ] as const)('and different names: keeping the %s leaves one', (keep, shown) => {
    expect(after(keepOne(keep)).shown).toEqual(shown)
  })

  test('and one name are no matter of names', () => {
    const table = tableOf('Nombre;Celular\nAna María;3005550101\nANA  MARIA ;3005550101')
    expect(table.perform(keepOne('first'))).toBe(0)
  })
})
