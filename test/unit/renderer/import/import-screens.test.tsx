// The import's screens as a person meets them: what they read, press and are told.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ColumnsStep } from '../../../../renderer/features/import/columns/columns-step.tsx'
import { DropCurtain } from '../../../../renderer/features/import/files/drop-curtain.tsx'
import { FilesStep } from '../../../../renderer/features/import/files/files-step.tsx'
import { ProblemsPanel } from '../../../../renderer/features/import/fix/problems-panel.tsx'
import { RepairButton } from '../../../../renderer/features/import/fix/repair-button.tsx'
import {
  createImportStore,
  type ImportStore,
} from '../../../../renderer/features/import/import-store.ts'
import { fewContacts, tableWithoutWorker, textFile } from '../../../fakes/table-without-worker.ts'
import { show } from '../page-under-test.tsx'

const nav = { step: 0, furthest: 2, goTo: () => {} }
const newStore = () => createImportStore({ openTable: tableWithoutWorker })

async function openedStore(text = fewContacts): Promise<ImportStore> {
  const store = newStore()
  await store.getState().fileChosen(textFile(text))
  return store
}

function ready(store: ImportStore) {
  const { list } = store.getState()
  if (list.stage !== 'ready') throw new Error(`The list is ${list.stage}`)
  return list
}

function Panel({ store }: { readonly store: ImportStore }) {
  const list = store((state) => state.list)
  return list.stage === 'ready' ? <ProblemsPanel store={store} list={list} /> : null
}

describe('Archivo', () => {
  it('opens the sample with errors and shows that no line was lost', async () => {
    const { keyboard } = show(<FilesStep store={newStore()} nav={nav} />)
    expect(screen.getByRole('button', { name: 'Continuar: Columnas' })).toHaveProperty(
      'disabled',
      true,
    )
    await keyboard.click(screen.getByRole('button', { name: 'Ejemplo con errores' }))
    expect(await screen.findByText('Ninguna línea se perdió')).toBeDefined()
    expect(screen.getByText(/57 aceptadas \+ 0 dañadas .* = 62 registros/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Continuar: Columnas' })).toHaveProperty(
      'disabled',
      false,
    )
  })

  it('tells what to do with a workbook that is damaged', async () => {
    const store = newStore()
    show(<FilesStep store={store} nav={nav} />)
    await store.getState().fileChosen(textFile('PK\u0003\u0004 xl/workbook.xml', 'lista.xlsx'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('No se pudo abrir lista.xlsx')
    expect(alert.textContent).toContain('El libro está dañado')
  })

  it('names the line of unclosed quotes, and says that a phone column is missing', async () => {
    const store = await openedStore('nombre;ciudad\nAna;Cali\n"Luis;Tunja\nEva;Neiva\n')
    show(<FilesStep store={store} nav={nav} />)
    expect(screen.getByText(/comillas sin cerrar, en la línea 3/)).toBeDefined()
    expect(screen.getByText(/No se reconoció una columna de teléfonos/)).toBeDefined()
  })

  it('takes cells that are pasted', async () => {
    const store = newStore()
    show(<FilesStep store={store} nav={nav} />)
    const paste = new Event('paste', { bubbles: true })
    const text = 'Nombre\tCelular\nAna\t3005550101'
    Object.assign(paste, { clipboardData: { files: [], getData: () => text } })
    document.body.dispatchEvent(paste)
    await waitFor(() => expect(ready(store).fileName).toBe('Celdas pegadas'))
  })

  it('takes a file dropped anywhere, and says so while it is dragged', async () => {
    const store = newStore()
    const onTaken = vi.fn()
    show(<DropCurtain store={store} onTaken={onTaken} />)
    const drag = (kind: string) => {
      const event = new Event(kind, { bubbles: true, cancelable: true })
      const dataTransfer = { types: ['Files'], files: [textFile(fewContacts, 'soltado.csv')] }
      window.dispatchEvent(Object.assign(event, { dataTransfer }))
      return event
    }
    drag('dragenter')
    expect(await screen.findByText('Suelte el archivo para abrirlo')).toBeDefined()
    expect(drag('drop').defaultPrevented).toBe(true)
    await waitFor(() => expect(ready(store).fileName).toBe('soltado.csv'))
    expect(onTaken).toHaveBeenCalledOnce()
    expect(screen.queryByText('Suelte el archivo para abrirlo')).toBeNull()
  })
})

describe('Columnas', () => {
  it('needs a phone column, and offers one by name', async () => {
    const store = await openedStore('nombre;extra\nAna;Cali\nLuis;Tunja')
    const { keyboard } = show(<ColumnsStep store={store} nav={{ ...nav, step: 1 }} />)
    expect(screen.getByRole('alert').textContent).toContain(
      'Elija la columna que tiene los teléfonos',
    )
    const next = screen.getByRole('button', { name: 'Continuar: Corregir' })
    expect(next).toHaveProperty('disabled', true)
    await keyboard.click(screen.getByLabelText('Usar la columna extra como', { selector: 'input' }))
    await keyboard.click(screen.getByRole('option', { name: 'Teléfono' }))
    await waitFor(() => expect(next).toHaveProperty('disabled', false))
    expect(screen.getByText('La eligió usted')).toBeDefined()
    expect(screen.getByText('Teléfono: extra · 1 campo para el mensaje')).toBeDefined()
  })
})

describe('Corregir', () => {
  it('lists the problems by class; pressing one shows its rows, pressing again shows all', async () => {
    const store = await openedStore()
    const { keyboard } = show(<Panel store={store} />)
    const problems = within(screen.getByRole('group')).getAllByRole('button')
    expect(problems.map(({ textContent }) => textContent)).toEqual([
      'Faltan dígitos1',
      'No es un número1',
      'Repetido1',
    ])
    await keyboard.click(screen.getByRole('button', { name: /Faltan dígitos/ }))
    await waitFor(() => expect(ready(store).shown).toBe(1))
    expect(ready(store).filter).toEqual({ show: 'errors', issue: 'too-short' })
    await keyboard.click(screen.getByRole('button', { name: /Faltan dígitos/, pressed: true }))
    await waitFor(() => expect(ready(store).filter).toEqual({ show: 'all' }))
  })

  it('finds a country without its accents and judges the rows for it', async () => {
    const store = await openedStore()
    const { keyboard } = show(<Panel store={store} />)
    await keyboard.click(
      screen.getByLabelText('País de los números locales', { selector: 'input' }),
    )
    await keyboard.keyboard('mexic')
    await keyboard.click(await screen.findByRole('option', { name: 'México (+52)' }))
    await waitFor(() => expect(ready(store).state.counts.audience).toBe(0))
    expect(store.getState().country).toBe('MX')
  })

  it('shows doubtful numbers before and after, and corrects only the chosen ones', async () => {
    const store = await openedStore()
    const { keyboard } = show(<RepairButton store={store} list={ready(store)} />)
    await keyboard.click(screen.getByRole('button', { name: 'Corregir 1 automáticamente' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('row', { name: '6 3OO5550105 +57 300 5550105' })).toBeDefined()
    const rule = within(dialog).getByRole('checkbox', {
      name: /Letra en lugar de un dígito · 1 fila/,
    })
    await keyboard.click(rule)
    expect(within(dialog).getByRole('button', { name: 'Corregir' })).toHaveProperty(
      'disabled',
      true,
    )
    await keyboard.click(rule)
    await keyboard.click(within(dialog).getByRole('button', { name: 'Corregir 1 fila' }))
    await waitFor(() => expect(ready(store).state.counts.audience).toBe(3))
  })
})
