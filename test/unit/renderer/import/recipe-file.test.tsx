// A cleaning that is brought as a file: shown before it is done, refused with the place, and said where a month cannot be kept.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LastMonthPanel } from '../../../../renderer/features/import/fix/last-month-panel.tsx'
import { RecipeFile } from '../../../../renderer/features/import/fix/recipe-file.tsx'
import type { ReadyList } from '../../../../renderer/features/import/import-state.ts'
import type { ImportStore } from '../../../../renderer/features/import/import-store.ts'
import { compareMonths, keepMonth } from '../../../../renderer/features/import/last-month.ts'
import { keepRecipe } from '../../../../renderer/features/import/list-memory.ts'
import { recipeFileText } from '../../../../shared/contacts/memory/recipe-file.ts'
import type { CleaningRule } from '../../../../shared/contacts/table/table-action.ts'
import { newStore, openedStore } from '../../../fakes/import-store-at-work.ts'
import { memoryOfLists, peopleOfLastMonth } from '../../../fakes/memory-of-lists.ts'
import { fewContacts, textFile } from '../../../fakes/table-without-worker.ts'
import { show } from '../page-under-test.tsx'

const rules: readonly CleaningRule[] = [
  { kind: 'repair', codes: ['letter-for-digit'] },
  { kind: 'keep-one', among: 'different-names', keep: 'last', nameColumn: 'Cliente', and: 'y' },
  { kind: 'exclude-issue', issue: 'too-short', excluded: true },
]

function Menu({ store }: { readonly store: ImportStore }) {
  const list = store((state) => state.list) as ReadyList
  return (
    <RecipeFile store={store} list={list}>
      {({ choose }) => (
        <button type="button" onClick={choose}>
          Usar
        </button>
      )}
    </RecipeFile>
  )
}

async function brought(text: string) {
  const opened = await openedStore()
  const page = show(<Menu store={opened.store} />)
  const input = page.container.querySelector('input[type=file]') as HTMLInputElement
  await page.keyboard.upload(input, new File([text], 'limpieza.json', { type: 'application/json' }))
  return { ...opened, ...page, dialog: await screen.findByRole('dialog') }
}

describe('a cleaning from a file', () => {
  it('is shown step by step, then done as one act that one undo takes back', async () => {
    const { ready, undone, keyboard, dialog } = await brought(recipeFileText(rules))
    const steps = within(dialog).getAllByRole('listitem')
    expect(steps).toHaveLength(3)
    expect(steps[1]?.textContent).toContain('Esta lista no tiene Cliente: se deja fuera.')
    expect(ready().state.edits).toBe(0)
    await keyboard.click(within(dialog).getByRole('button', { name: 'Aplicar 2 pasos' }))
    await waitFor(() => expect(ready().state).toMatchObject({ cleaned: true, edits: 1 }))
    expect(ready().state.counts).toMatchObject({ audience: 3, errors: 0, excluded: 1 })
    await undone()
    expect(ready().state).toMatchObject({ cleaned: false, edits: 0, undoable: false })
    expect(ready().state.counts).toMatchObject({ audience: 2, errors: 2, excluded: 0 })
  })

  it('that is not in order says where and what, and changes nothing', async () => {
    const { ready, dialog } = await brought(recipeFileText(rules).replace('too-short', 'x'))
    const { textContent } = within(dialog).getByRole('alert')
    expect(textContent).toMatch(/El archivo no se puede usar\. regla 3, issue: .*missing-phone/)
    expect(within(dialog).queryByRole('button', { name: /Aplicar/ })).toBeNull()
    expect(ready().state.edits).toBe(0)
  })
})

it('a list too long to be kept for its next month says so, and is not kept', async () => {
  const memory = memoryOfLists()
  const lastMonth = peopleOfLastMonth()
  const first = newStore({ memory, lastMonth })
  await first.fileChosen(textFile(fewContacts))
  await keepRecipe(first.store)
  const { store, ready, ...does } = newStore({ memory, lastMonth })
  await does.fileChosen(textFile(fewContacts))
  const long: ReadyList = { ...ready(), file: { ...ready().file, rowCount: 300_001 } }
  const sentence = /más de 300\.000 filas: al enviarla no se guarda/
  show(<LastMonthPanel store={store} list={ready()} />)
  expect(screen.queryByText(sentence)).toBeNull()
  show(<LastMonthPanel store={store} list={long} />)
  expect(screen.getByText(sentence)).toBeDefined()
  store.setState({ list: long })
  await keepMonth(store)
  expect(await compareMonths(store)).toBeNull()
})
