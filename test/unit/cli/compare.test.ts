// `check --compare` says who is new, who changed and who is gone, by the rule of the window.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkCommand } from '../../../electron/cli/check-command.ts'
import { excludeCommand } from '../../../electron/cli/exclude-command.ts'
import { compareMonths, keepMonth } from '../../../renderer/features/import/last-month.ts'
import { keepRecipe } from '../../../renderer/features/import/list-memory.ts'
import { recipeFileText } from '../../../shared/contacts/memory/recipe-file.ts'
import { cliIn } from '../../fakes/cli-here.ts'
import { newStore } from '../../fakes/import-store-at-work.ts'
import { memoryOfLists, peopleOfLastMonth } from '../../fakes/memory-of-lists.ts'
import { textFile } from '../../fakes/table-without-worker.ts'
import { xlsxFile } from '../../fakes/xlsx-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'campanero-compare-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const cli = cliIn(folder)
const check = (...args: string[]) => cli(checkCommand, args)
const compared = async (...args: string[]) =>
  JSON.parse((await check(...args, '--json')).out).compare

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const october = [
  'Nombre;Celular;Saldo',
  'Ana;3OO5550101;5',
  'Luis;3005550102;6',
  'Eva;3005550103;7',
  'Fijo;6015550142;8',
].join('\n')
/** Eva's balance changed, Luis is gone, Sol is new and there twice; columns moved, one is written otherwise. */
const november = [
  'SALDO;Celular;Nombre',
  '5;300 555 0101; Ana',
  '9;3005550103;Eva',
  '1;3005550104;Sol',
  '2;3005550104;Sol',
].join('\n')
const [last, now] = [file('octubre.csv', october), file('noviembre.csv', november)]
const repair = file(
  'limpieza.json',
  recipeFileText([{ kind: 'repair', codes: ['letter-for-digit'] }]),
)

describe('against the list of last time', () => {
  it('counts as the window does, both lists cleaned by the same recipe', async () => {
    const memory = memoryOfLists()
    const lastMonth = peopleOfLastMonth()
    const before = newStore({ memory, lastMonth })
    await before.fileChosen(textFile(october))
    await before.repairsAccepted(['letter-for-digit'])
    await keepRecipe(before.store)
    await keepMonth(before.store)
    const { store, ...does } = newStore({ memory, lastMonth })
    await does.fileChosen(textFile(november))
    const window = await compareMonths(store)
    const counts = { added: 1, changed: 1, gone: 1 }
    expect(window).toMatchObject(counts)
    expect(await compared(now, '--compare', last, '--recipe', repair)).toMatchObject(counts)
    // Without it Ana's number of October is none.
    expect(await compared(now, '--compare', last)).toEqual({
      ...{ path: last, people: 3, peopleBefore: 2, notCompared: [] },
      ...{ added: 2, changed: 1, gone: 1, optedOut: 0 },
    })
  })

  it('names them when asked, each with the row it is first on', async () => {
    const { out } = await check(now, '--compare', last, '--recipe', repair, '--who')
    expect(out.slice(out.indexOf('Frente a')).split('\n')).toEqual([
      `Frente a ${last}, personas nuevas: 1 · con otros datos: 1 · que ya no están: 1`,
      ...['Nuevas:', '  +573005550104, fila 4'],
      ...['Con otros datos:', '  +573005550103, fila 3'],
      ...['Ya no están (con su fila en la lista anterior):', '  +573005550102, fila 3'],
    ])
    const { who } = await compared(now, '--compare', last, '--recipe', repair, '--who')
    expect(who).toEqual({
      added: [{ e164: '+573005550104', line: 4 }],
      changed: [{ e164: '+573005550103', line: 3 }],
      gone: [{ e164: '+573005550102', line: 3 }],
      optedOut: [],
    })
    expect((await compared(last, '--compare', last)).added).toBe(0)
  })

  it('tells the excluded people of the list apart, who are neither gone nor new for it', async () => {
    const workspace = join(folder, 'bajas')
    await cli(excludeCommand, ['add', '3005550103', '3005550199', '--workspace', workspace])
    const args = [now, '--compare', last, '--recipe', repair, '--workspace', workspace]
    expect(await compared(...args)).toMatchObject({ added: 1, changed: 1, gone: 1, optedOut: 1 })
    expect((await check(...args)).out).toContain('De la lista están excluidas: 1 persona')
  })

  it('compares the columns both have, and says which it could not', async () => {
    const wider = file(
      'ancha.csv',
      'Nombre;Celular;Saldo;Ciudad\nLuis;3005550102;6;Cali\nEva;3005550103;8;Cali\n',
    )
    expect(await compared(wider, '--compare', last)).toMatchObject({
      ...{ added: 0, changed: 1, gone: 0, notCompared: ['Ciudad'] },
    })
    const { out } = await check(wider, '--compare', last)
    expect(out).toContain('Columnas que solo tiene una de las dos, sin comparar: "Ciudad"')
  })

  it('takes the phones from the column of the same name, and a sheet of a workbook', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const row = (...texts: string[]) => `<row>${texts.map(cell).join('')}</row>`
    const months = file(
      'meses.xlsx',
      xlsxFile({
        sheets: {
          Noviembre: row('Casa', 'Celular') + row('3005550111', '3005550101'),
          Octubre: row('Celular', 'Casa') + row('3005550102', '3005550111'),
        },
      }),
    )
    const args = [months, '--compare', months, '--compare-sheet', 'octubre']
    expect(await compared(...args, '--phone-column', 'Casa')).toMatchObject({
      ...{ added: 0, changed: 1, gone: 0 },
    })
    expect(await compared(...args, '--phone-column', 'Celular')).toMatchObject({
      ...{ added: 1, changed: 0, gone: 1 },
    })
  })

  it('refuses a list that cannot be read, and a question about none', async () => {
    const gone = await check(now, '--compare', join(folder, 'ninguna.csv'))
    expect(gone.code).toBe(1)
    expect(gone.err).toContain('No existe el archivo')
    const nothing = await check(now, '--who')
    expect(nothing.code).toBe(2)
    expect(nothing.err).toContain('Falta --compare')
  })
})
