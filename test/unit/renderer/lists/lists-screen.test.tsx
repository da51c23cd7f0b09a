// Saved lists as a person meets them: none, some, used, renamed, deleted, lost at the end, and every refusal.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ListsScreen } from '../../../../renderer/features/lists/lists-screen.tsx'
import { createListsStore } from '../../../../renderer/features/lists/lists-store.ts'
import type { SavedList } from '../../../../shared/lists/saved-list.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

const patients: SavedList = {
  ...{ listId: 'L1', name: 'Pacientes', fileName: 'pacientes mayo.csv', rows: 12, people: 9 },
  ...{ savedAt: '2026-11-20T15:00:00.000Z', usedAt: null },
}

function open(script: Script = {}, onUse: (listId: string) => Promise<void> = async () => {}) {
  const { call, asked } = scriptedCall({
    'lists.all': () => [patients],
    'data.get': () => ({ custody: 'protected', locked: null, canProtect: true }),
    'lists.rename': () => undefined,
    'lists.delete': () => undefined,
    ...script,
  })
  const went: string[] = []
  const page = show(
    <ListsScreen
      store={createListsStore({ call })}
      onUse={onUse}
      onOpenFile={() => went.push('file')}
      tabs={null}
    />,
  )
  const names = () => asked.map(({ name }) => name)
  return { ...page, asked, went, names }
}

it('says how the first one is made, and opens a file for it', async () => {
  const { keyboard, went } = open({ 'lists.all': () => [] })
  await screen.findByText('Aún no hay listas guardadas')
  await keyboard.click(screen.getByRole('button', { name: 'Abrir un archivo' }))
  expect(went).toEqual(['file'])
})

it('shows whom a list reaches and when it was saved and used', async () => {
  open()
  const [, row] = await screen.findAllByRole('row')
  const cells = within(row as HTMLElement).getAllByRole('cell')
  expect(cells.slice(0, 4).map(({ textContent }) => textContent)).toEqual([
    'Pacientespacientes mayo.csv',
    '9',
    '20 nov 2026',
    'Sin usar',
  ])
  expect(screen.queryByText(/duran hasta cerrar/)).toBeNull()
})

it('says that lists last only until the app closes, where that is so', async () => {
  open({ 'data.get': () => ({ custody: 'session', locked: null, canProtect: false }) })
  await screen.findByText(/duran hasta cerrar Campanero/)
})

it('begins a campaign with a list, and says which one could not be opened', async () => {
  const used: string[] = []
  const { keyboard } = open({}, async (listId) => {
    used.push(listId)
    throw refusal('data-locked')
  })
  const use = await screen.findByRole('button', { name: 'Usar en una campaña: Pacientes' })
  await keyboard.click(use)
  await screen.findByText('No se pudo abrir «Pacientes»')
  expect(used).toEqual(['L1'])
})

it('renames a list from the keyboard, and says when the name is taken', async () => {
  let taken = true
  const { keyboard, asked } = open({
    'lists.rename': () => {
      if (taken) throw refusal('name-taken')
    },
  })
  const rename = await screen.findByRole('button', { name: 'Cambiar nombre: Pacientes' })
  rename.focus()
  await keyboard.keyboard('{Enter}')
  const name = await screen.findByRole('textbox', { name: 'Nombre de la lista' })
  await keyboard.clear(name)
  await keyboard.type(name, ' De mayo {Enter}')
  await screen.findByText(/Ya hay una lista con ese nombre/)
  taken = false
  await keyboard.type(name, '{Enter}')
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  const renamed = asked.filter((one) => one.name === 'lists.rename').map(({ input }) => input)
  expect(renamed).toEqual([
    { listId: 'L1', name: 'De mayo' },
    { listId: 'L1', name: 'De mayo' },
  ])
})

it('deletes a list only when that is confirmed', async () => {
  const { keyboard, names } = open()
  const remove = { name: 'Borrar Pacientes' }
  await keyboard.click(await screen.findByRole('button', remove))
  await keyboard.click(await screen.findByRole('button', { name: 'Conservarla' }))
  await keyboard.click(screen.getByRole('button', remove))
  expect(names()).not.toContain('lists.delete')
  await keyboard.click(await screen.findByRole('button', { name: 'Borrar lista' }))
  await expect.poll(names).toContain('lists.delete')
})

it('says why the lists cannot be read, and reads them again', async () => {
  let locked = true
  const { keyboard } = open({
    'lists.all': () => {
      if (locked) throw refusal('workspace-unavailable', 'damaged')
      return [patients]
    },
  })
  await screen.findByText('No se pudieron leer las listas guardadas')
  locked = false
  await keyboard.click(screen.getByRole('button', { name: 'Reintentar' }))
  await screen.findByText('Pacientes')
})
