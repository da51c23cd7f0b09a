// Next month's list is taken as this month's was: its columns by themselves, never another list's.
import { describe, expect, it } from 'vitest'
import { compareMonths, keepMonth } from '../../../../renderer/features/import/last-month.ts'
import {
  forgetList,
  keepColumns,
  keepRecipe,
} from '../../../../renderer/features/import/list-memory.ts'
import { newStore } from '../../../fakes/import-store-at-work.ts'
import { memoryOfLists, peopleOfLastMonth } from '../../../fakes/memory-of-lists.ts'
import { textFile } from '../../../fakes/table-without-worker.ts'

const october =
  'Nombre;Celular;Otro;Saldo\nAna;3005550101;3005550111;5\nLuis;3005550102;3005550112;6'
/** The same columns in another order, written another way. */
const november =
  'SALDO;otro;celular;nombre\n7;3005550111;3005550101;Ana\n8;3005550113;3005550103;Eva'

async function keptOctober(country?: string) {
  const memory = memoryOfLists()
  const first = newStore({ memory })
  await first.fileChosen(textFile(october))
  await first.columnMapped(3, 'ignore')
  await first.columnMapped(2, 'phone')
  if (first.ready().phoneColumns[0] !== 2) await first.phoneColumnRaised(2)
  if (country) await first.countryChosen(country)
  await keepColumns(first.store)
  return memory
}

describe('the columns of a list', () => {
  it('are used the next month, wherever they stand, and can be had as detected', async () => {
    const { ready, store, ...does } = newStore({ memory: await keptOctober() })
    await does.fileChosen(textFile(november))
    expect(ready().targets).toEqual(['ignore', 'phone', 'phone', 'name'])
    expect(ready().phoneColumns).toEqual([1, 2])
    expect(ready().state.settings.phoneColumns).toEqual([1, 2])
    expect(ready().recalled?.columnsUsed).toBe(true)
    await does.detectedColumnsChosen()
    expect(ready().targets).toEqual(ready().file.columns.map(({ target }) => target))
    expect(ready().state.settings.phoneColumns).toEqual(ready().file.phoneColumns)
    expect(ready().recalled?.columnsUsed).toBe(false)
  })

  it('are not used on a list with one more column', async () => {
    const { ready, ...does } = newStore({ memory: await keptOctober() })
    await does.fileChosen(
      textFile('Nombre;Celular;Otro;Saldo;Ciudad\nAna;3005550101;3005550111;5;Cali'),
    )
    expect(ready().recalled).toBeNull()
  })

  it('bring the country of the list, which goes with it', async () => {
    const { ready, store, ...does } = newStore({ memory: await keptOctober('MX') })
    await does.fileChosen(textFile(november))
    expect(store.getState().country).toBe('MX')
    expect(ready().state.settings.defaultCountry).toBe('MX')
    await does.fileChosen(textFile('Tel\n3005550101'))
    expect(store.getState().country).toBe('CO')
    expect(ready().state.settings.defaultCountry).toBe('CO')
  })

  it('are kept of no sample, and of no list without a header', async () => {
    const memory = memoryOfLists()
    const { store, ...does } = newStore({ memory })
    await does.sampleChosen('clean-sample', october, 'muestra.csv')
    await keepColumns(store)
    await does.fileChosen(textFile('3005550101\n3005550102'))
    await keepColumns(store)
    expect(memory.kept.size).toBe(0)
  })

  it('are guessed when nobody can say what was kept', async () => {
    const memory = { ...memoryOfLists(), find: () => Promise.reject(new Error('closed')) }
    const { ready, ...does } = newStore({ memory })
    await does.fileChosen(textFile(october))
    expect(ready().recalled).toBeNull()
  })
})

describe('the cleaning of a list', () => {
  const messy = 'Nombre;Celular\nAna;3OO5550101\nLuis;6015550142\nEva;3005550103'
  const next = 'Nombre;Celular\nSol;3OO5550104\nPaz;6015550143\nLuz;3005550105'

  async function cleaned() {
    const memory = memoryOfLists()
    const first = newStore({ memory })
    await first.fileChosen(textFile(messy))
    await first.repairsAccepted(['letter-for-digit'])
    await first.rowCorrected([{ row: 2, column: 0, value: 'Eva María' }])
    await first.rulePerformed({ kind: 'exclude-issue', issue: 'landline', excluded: true })
    expect(await keepRecipe(first.store)).toBe(2)
    return memory
  }

  it('is kept without what was done to single rows, and never applied by itself', async () => {
    const { ready, ...does } = newStore({ memory: await cleaned() })
    await does.fileChosen(textFile(next))
    expect(ready().recalled?.memory.recipe).toEqual([
      { kind: 'repair', codes: ['letter-for-digit'] },
      { kind: 'exclude-issue', issue: 'landline', excluded: true },
    ])
    expect(ready().state).toMatchObject({ cleaned: false, edits: 0, undoable: false })
    expect(ready().state.counts).toMatchObject({ audience: 1, errors: 2 })
  })

  it('is applied as one act, which one undo takes back', async () => {
    const { ready, ...does } = newStore({ memory: await cleaned() })
    await does.fileChosen(textFile(next))
    const rules = ready().recalled?.memory.recipe ?? []
    await does.rulePerformed({ kind: 'recipe', rules })
    expect(ready().state).toMatchObject({ cleaned: true, edits: 1 })
    expect(ready().state.counts).toMatchObject({ audience: 2, errors: 0, excluded: 1 })
    await does.undone()
    expect(ready().state).toMatchObject({ cleaned: false, edits: 0, undoable: false })
    expect(ready().state.counts).toMatchObject({ audience: 1, errors: 2 })
  })

  it('stays kept when the next list is sent without any', async () => {
    const memory = await cleaned()
    const { store, ...does } = newStore({ memory })
    await does.fileChosen(textFile(next))
    expect(await keepRecipe(store)).toBe(0)
    expect([...memory.kept.values()][0]?.recipe).toHaveLength(2)
  })

  it('is forgotten when asked, columns and all', async () => {
    const memory = await cleaned()
    const { store, ready, ...does } = newStore({ memory })
    await does.fileChosen(textFile(next))
    await forgetList(store)
    expect(ready().recalled).toBeNull()
    expect(memory.kept.size).toBe(0)
  })
})

describe('the people of a list', () => {
  const october = 'Nombre;Celular;Saldo\nAna;3005550101;5\nLuis;3005550102;6\nEva;3005550103;7'
  /** Eva's balance changed, Luis is gone, Sol is new and there twice. */
  const november =
    'Saldo;Celular;Nombre\n5;300 555 0101; Ana\n9;3005550103;Eva\n1;3005550104;Sol\n2;3005550104;Sol'

  it('are compared by number and cells, whatever the order of the columns', async () => {
    const memory = memoryOfLists()
    const lastMonth = peopleOfLastMonth()
    const first = newStore({ memory, lastMonth })
    await first.fileChosen(textFile(october))
    await keepRecipe(first.store)
    await keepMonth(first.store)
    const { store, ready, ...does } = newStore({ memory, lastMonth })
    await does.fileChosen(textFile(november))
    expect(await compareMonths(store)).toMatchObject({ added: 1, changed: 1, gone: 1 })
    expect(ready().state.counts.acquainted).toMatchObject({ added: 1, changed: 1 })
    await does.filterChosen({ show: 'changed' })
    expect(ready().shown).toBe(1)
  })

  it('are no others because of cells that were cleaned', async () => {
    const memory = memoryOfLists()
    const lastMonth = peopleOfLastMonth()
    const first = newStore({ memory, lastMonth })
    await first.fileChosen(textFile(october))
    await first.rowCorrected([{ row: 0, column: 0, value: 'Ana María' }])
    await keepMonth(first.store)
    expect(await compareMonths(first.store)).toMatchObject({ added: 0, changed: 0, gone: 0 })
  })
})
