// `check --recipe` cleans a list as the window does, says what each step did, and `--clean` writes what is left.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it, test } from 'vitest'
import { checkCommand } from '../../../electron/cli/check-command.ts'
import { excludeCommand } from '../../../electron/cli/exclude-command.ts'
import { runCommand } from '../../../electron/cli/run-command.ts'
import { comparableCell } from '../../../shared/contacts/exchange/safe-cell.ts'
import { readRecipeFile, recipeFileText } from '../../../shared/contacts/memory/recipe-file.ts'
import { recipeOf } from '../../../shared/contacts/table/cleaning-recipe.ts'
import type { CleaningRule } from '../../../shared/contacts/table/table-action.ts'
import { cliIn } from '../../fakes/cli-here.ts'
import { newStore } from '../../fakes/import-store-at-work.ts'
import { textFile } from '../../fakes/table-without-worker.ts'
import { tablePlan } from '../../hunt/table-plan.ts'
import { writeTable } from '../../hunt/write-table.ts'
import { seed } from '../shared/seed.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-recipe-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const cli = cliIn(folder)
const check = (...args: string[]) => cli(checkCommand, args)

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const replace = (find: string, replacement: string, column: string | null): CleaningRule => ({
  kind: 'replace',
  replacement: {
    ...{ find, replacement, column },
    ...{ wholeCell: false, matchCase: false, matchAccents: false },
  },
})
const cleaning: readonly CleaningRule[] = [
  { kind: 'repair', codes: ['letter-for-digit'] },
  replace('bogota d.c.', 'Bogotá', 'ciudad'),
  replace('x', '', 'Barrio'),
  { kind: 'exclude-issue', issue: 'landline', excluded: true },
  { kind: 'keep-one', among: 'different-names', keep: 'joined', nameColumn: 'Nombre', and: 'y' },
]
const recipe = file('limpieza.json', recipeFileText(cleaning))
const list = file(
  'noviembre.csv',
  [
    'Nombre;Celular;Ciudad;__proto__',
    'Ana;3OO5550101;Bogota D.C.;1',
    'Luis;3005550102;Cali;=2+2',
    'Eva;6015550142;bogota d.c.;3',
    'Zoe;3005550104;Lima;4',
    'Zoe B;300 555 0104;Lima;0012',
  ].join('\n'),
)

describe('a recipe', () => {
  it('is done before the verdicts, each step told with the rows it changed', async () => {
    const { code, out } = await check(list, '--recipe', recipe)
    expect(code).toBe(0)
    expect(out.split('\n').slice(1)).toEqual([
      'Pueden recibir un SMS: 4 · Con error: 1 · Repetidas: 0',
      '  teléfono fijo: 1',
      'Recibirían el mensaje: 3 personas · Excluidas por la limpieza: 2 filas',
      `Limpieza de ${recipe}:`,
      '  1. Corregir números (letra en lugar de un dígito): cambió 1 fila',
      '  2. Reemplazar «bogota d.c.» por «Bogotá» en «ciudad»: cambió 2 filas',
      '  3. Reemplazar «x» por nada en «Barrio»: no se hizo, la lista no tiene la columna "Barrio"',
      '  4. Excluir las filas con «teléfono fijo»: cambió 1 fila',
      '  5. Mismo número con nombres distintos, se juntan los nombres: cambió 2 filas',
    ])
    const english = await cli(checkCommand, [list, '--recipe', recipe], 'en')
    expect(english.out).toContain('not done, the list lacks the column "Barrio"')
    const json = JSON.parse((await check(list, '--recipe', recipe, '--json')).out)
    expect(json).toMatchObject({ valid: 4, audience: 3, excluded: 2 })
    expect(json.recipe.steps[1]).toEqual({ rule: cleaning[1], rows: 2 })
    expect(json.recipe.steps[2]).toEqual({ rule: cleaning[2], missing: ['Barrio'] })
  })

  it('reaches a column that is called __proto__, by the name it has here', async () => {
    const path = file('proto.json', recipeFileText([replace('1', 'uno', 'proto 1')]))
    const { out } = await check(list, '--recipe', path)
    expect(out).toContain('cambió 2 filas')
    const wrong = file('proto-wrong.json', recipeFileText([replace('1', 'uno', '__proto__')]))
    expect((await check(list, '--recipe', wrong)).out).toContain('no tiene la columna "__proto__"')
  })

  it('does not bring an excluded number back by correcting it', async () => {
    await cli(excludeCommand, ['add', '3005550101', '--workspace', join(folder, 'bajas')])
    const args = [list, '--recipe', recipe, '--workspace', join(folder, 'bajas'), '--json']
    const { out } = await check(...args)
    expect(JSON.parse(out)).toMatchObject({ audience: 2, byIssue: { 'opted-out': 1 } })
  })
})

it('is done before a campaign too, whose plan counts who is left', async () => {
  const job = ['--message', 'Hola {{Nombre}}, {{Ciudad}}', '--name', 'Promo', '--sender', 'TIENDA']
  const args = [list, ...job, '--direct', '--practice', '--recipe', recipe]
  const { code, out, err } = await cli(runCommand, args)
  expect(code).toBe(1)
  expect(out).toContain('Recibirían el mensaje 3 personas; quedan fuera 2 filas.')
  expect(out).toContain('Primer mensaje: Hola Ana, Bogotá')
  expect(err).toContain('no tiene la columna "Barrio"')
})

it('is written as the documentation shows it', () => {
  const docs = readFileSync('docs/import.md', 'utf8')
  const [, example = ''] = /```json\n(.*?)```/s.exec(docs) ?? []
  expect(readRecipeFile(example, 'en')).toMatchObject({ ok: true, rules: { length: 4 } })
})

const inRules = (...rules: unknown[]) => JSON.stringify({ campanero: 'recipe', version: 1, rules })

test.each([
  ['no JSON', '{', /: no es un JSON/],
  ['another JSON', '["a"]', /: no es una limpieza guardada por Campanero/],
  ['a newer version', '{"campanero":"recipe","version":2,"rules":[]}', /es de la versión 2/],
  ['no rules', '{"campanero":"recipe","version":1}', /, rules: falta/],
  ['an empty list of rules', inRules(), /no tiene ninguna regla/],
  ['a rule that is none', inRules(null), /, regla 1: .*nulo/],
  ['a rule without its kind', inRules({ codes: [] }), /, regla 1, kind: falta/],
  ['an unknown kind', inRules(cleaning[0], { kind: 'x' }), /regla 2, kind: .*repair, replace/],
  ['an unknown repair', inRules({ kind: 'repair', codes: ['x'] }), /regla 1, codes\.0: /],
  [
    'half a replacement',
    inRules({ kind: 'replace', replacement: { find: 'a' } }),
    /regla 1, replacement\.replacement: falta/,
  ],
  ['an act on rows', inRules({ kind: 'mark-rows', rows: [0] }), /regla 1, kind/],
  [
    'a key of every object',
    inRules().replace('[]', '[{"kind":"repair","codes":[],"__proto__":{"x":1}}]'),
    /regla 1: .*__proto__/,
  ],
  ['more beside it', inRules(cleaning[0]).replace('{', '{"extra":1,'), /extra/],
])(
  'a recipe file with %s is refused with the place, and nothing is written',
  async (_, text, sentence) => {
    const path = file('mala.json', text)
    const before = readdirSync(folder).length
    const { code, out, err } = await check(
      list,
      '--recipe',
      path,
      '--clean',
      join(folder, 'no.csv'),
    )
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(sentence)
    expect(err).toContain(path)
    expect(readdirSync(folder)).toHaveLength(before)
  },
)

describe('the clean list', () => {
  it('is safe in Excel, and read again it is the same people without a problem', async () => {
    const [csv, xlsx] = [join(folder, 'limpia.csv'), join(folder, 'limpia.xlsx')]
    const { out } = await check(list, '--recipe', recipe, '--clean', csv)
    expect(out).toContain(`Lista limpia guardada en ${csv}: 3 filas`)
    expect(readFileSync(csv, 'utf8').split('\r\n')).toEqual([
      '\uFEFFNombre;Celular;Ciudad;proto 1',
      'Ana;"=""+573005550101""";Bogotá;1',
      'Luis;"=""+573005550102""";Cali;\'=2+2',
      'Zoe y Zoe B;"=""+573005550104""";Lima;4',
    ])
    await cli(checkCommand, [list, '--recipe', recipe, '--clean', xlsx], 'en')
    for (const path of [csv, xlsx]) {
      const again = JSON.parse((await check(path, '--json', '--rows')).out)
      expect(again).toMatchObject({ rows: 3, audience: 3, invalid: 0, duplicates: 0 })
      const numbers = (again.verdicts as { e164: string }[]).map(({ e164 }) => e164)
      expect(numbers).toEqual(['+573005550101', '+573005550102', '+573005550104'])
    }
  })

  it('is put in the column each number was found in', async () => {
    const two = file('dos.csv', 'Casa;Móvil;Nombre\n6015550142;300 555 0101;Ana\n3005550102;;Eva\n')
    const path = join(folder, 'dos-limpia.xlsx')
    await check(two, '--phone-column', 'Casa, Móvil', '--clean', path)
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)))
    expect(sheets[0]?.rows).toEqual([
      ['Casa', 'Móvil', 'Nombre'],
      ['6015550142', '+573005550101', 'Ana'],
      ['+573005550102', null, 'Eva'],
    ])
  })

  it('writes over nothing, and only what a sheet can be', async () => {
    const over = await check(list, '--clean', list)
    expect(over.code).toBe(1)
    expect(over.err).toContain('ya existe')
    expect(await check(list, '--clean', join(folder, 'limpia.txt'))).toMatchObject({ code: 2 })
  })
})

describe('a cleaning saved in the window', () => {
  /** What the window would send, as rows of cells, the number in the place of its phone. */
  async function inWindow(source: File, rules: readonly CleaningRule[]) {
    const window = newStore()
    await window.fileChosen(source)
    await window.rulePerformed({ kind: 'recipe', rules })
    const { file: opened, state, table } = window.ready()
    const columns = opened.columns.map((_, column) => column)
    const limit = state.counts.audience
    await table.ask({ kind: 'show', filter: { show: 'audience' } })
    const rows = await table.ask({ kind: 'block', offset: 0, limit })
    const people = await table.ask({ kind: 'people', offset: 0, limit, columns })
    return people.map(({ values, e164 }, place) =>
      values.with(rows[place]?.phoneColumn ?? -1, e164).map(comparableCell),
    )
  }

  async function inTerminal(path: string, recipePath: string) {
    const out = join(folder, 'igual.xlsx')
    rmSync(out, { force: true })
    const { code, err } = await check(path, '--recipe', recipePath, '--clean', out)
    if (code !== 0) return err
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(out)))
    const [header = [], ...rows] = sheets[0]?.rows ?? []
    return rows.map((cells) =>
      header.map((_, column) => comparableCell(String(cells[column] ?? ''))),
    )
  }

  it('is read in the terminal, and leaves the same people with the same cells', async () => {
    const october = newStore()
    await october.fileChosen(textFile(readFileSync(list, 'utf8')))
    await october.repairsAccepted(['letter-for-digit'])
    await october.rowCorrected([{ row: 1, column: 0, value: 'Luis Alberto' }])
    for (const rule of cleaning.slice(1)) await october.rulePerformed(rule)
    const { actions } = await october.ready().table.ask({ kind: 'log' })
    const saved = file('ventana.json', recipeFileText(recipeOf(actions)))
    const window = await inWindow(textFile(readFileSync(list, 'utf8')), cleaning)
    expect(await inTerminal(list, saved)).toEqual(window)
    expect(window).toHaveLength(3)
    const asked = { kind: 'export-clean', sheet: 'Lista limpia', format: 'xlsx' } as const
    await october.rowCorrected([{ row: 1, column: 0, value: 'Luis' }])
    const written = await october.ready().table.ask(asked)
    const workbook = written.ok ? Buffer.concat(written.pieces) : written.problem
    expect(workbook).toEqual(readFileSync(join(folder, 'igual.xlsx')))
  })

  it(`does the same to tables made by lot (seed ${seed})`, async () => {
    const rules: readonly CleaningRule[] = [
      { kind: 'repair', codes: ['letter-for-digit', 'several-numbers', 'extra-zeros'] },
      replace('a', 'AA', null),
      replace('e', '', 'Ciudad'),
      { kind: 'exclude-issue', issue: 'too-short', excluded: true },
      { kind: 'keep-one', among: 'all', keep: 'joined', nameColumn: 'Nombre', and: 'y' },
    ]
    const saved = file('por-suerte.json', recipeFileText(rules))
    let people = 0
    for (let table = 0; table < 40; table += 1) {
      const { bytes } = writeTable(tablePlan(seed + table))
      const terminal = await inTerminal(file('suerte.csv', bytes), saved)
      // A list the terminal refuses is shown row by row in the window.
      if (typeof terminal === 'string') continue
      const source = new File([bytes as Uint8Array<ArrayBuffer>], 'suerte.csv')
      expect({ table, rows: terminal }).toEqual({ table, rows: await inWindow(source, rules) })
      people += terminal.length
    }
    expect(people).toBeGreaterThan(50)
  })
})
