// The correcting screen with its grid: what a person sees of the rows, and does to them.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FixStep } from '../../../../renderer/features/import/fix/fix-step.tsx'
import { createImportStore } from '../../../../renderer/features/import/import-store.ts'
import type { TableClient } from '../../../../renderer/features/import/table/table-client.ts'
import { openedStore } from '../../../fakes/import-store-at-work.ts'
import { fewContacts, tableWithoutWorker, textFile } from '../../../fakes/table-without-worker.ts'
import { show } from '../page-under-test.tsx'

const nav = { step: 2, furthest: 5, goTo: () => {} }

async function openedScreen() {
  const opened = await openedStore()
  const page = show(<FixStep store={opened.store} nav={nav} />)
  await screen.findByText('Óscar')
  return { ...opened, ...page }
}

const numbers = () =>
  screen.getAllByRole('row').flatMap((row) => {
    const cell = row.querySelector('[col-id="1"][role="gridcell"]')
    return cell?.textContent ? [cell.textContent] : []
  })

describe('the grid', () => {
  it('shows every row with its number and its status in words', async () => {
    await openedScreen()
    expect(numbers()).toEqual([
      '+57 300 5550101',
      '300555010',
      '+57 300 5550101',
      '+57 300 5550104',
      '3OO5550105',
    ])
    expect(screen.getByText('Faltan dígitos', { selector: '[role=gridcell] *' })).toBeDefined()
  })

  it('asks for the rows of the newest view even while older ones are still on their way', async () => {
    const table = tableWithoutWorker()
    const release: (() => void)[] = []
    const ask: TableClient['ask'] = async (request, options) => {
      if (request.kind === 'block') await new Promise<void>((resolve) => release.push(resolve))
      return table.ask(request, options)
    }
    const store = createImportStore({ openTable: () => ({ ...table, ask }) })
    await store.getState().fileChosen(textFile(fewContacts))
    show(<FixStep store={store} nav={nav} />)
    await waitFor(() => expect(release).toHaveLength(1))
    for (const [place, view] of (['duplicates', 'audience', 'errors'] as const).entries()) {
      await store.getState().filterChosen({ show: view })
      await waitFor(() => expect(release).toHaveLength(place + 2))
    }
    for (const each of release) each()
    await waitFor(() => expect(numbers()).toEqual(['300555010', '3OO5550105']))
  })
})

describe('the footer', () => {
  it('says how many will get the message, and why nobody can go on', async () => {
    const { store, rowExcluded, keyboard } = await openedScreen()
    const next = screen.getByRole('button', { name: 'Continuar: Mensaje' })
    expect(screen.getByText('Se enviará a 2 contactos · 3 excluidos')).toBeDefined()
    expect(next).toHaveProperty('disabled', false)
    await keyboard.click(screen.getByRole('switch', { name: 'Excluir filas con error' }))
    expect(screen.getByText(/Quedan 2 filas con error/)).toBeDefined()
    expect(next).toHaveProperty('disabled', true)
    await keyboard.click(screen.getByRole('switch', { name: 'Excluir filas con error' }))
    await rowExcluded([0, 1, 2, 3, 4], true)
    await waitFor(() => expect(next).toHaveProperty('disabled', true))
    expect(screen.getByText(/No queda ningún contacto/)).toBeDefined()
    expect(store.getState().list.stage).toBe('ready')
  })

  it('counts follow what is undone and redone from the toolbar', async () => {
    const { rowCorrected, keyboard } = await openedScreen()
    await rowCorrected([{ row: 1, column: 1, value: '3005550102' }])
    expect(await screen.findByText('Se enviará a 3 contactos · 2 excluidos')).toBeDefined()
    const shows = within(screen.getByRole('radiogroup', { name: 'Mostrar' }))
    expect(shows.getByText('Con error 1')).toBeDefined()
    await keyboard.click(screen.getByRole('button', { name: 'Deshacer' }))
    expect(await screen.findByText('Se enviará a 2 contactos · 3 excluidos')).toBeDefined()
    await keyboard.click(screen.getByRole('button', { name: 'Rehacer' }))
    expect(await screen.findByText('Se enviará a 3 contactos · 2 excluidos')).toBeDefined()
  })
})
