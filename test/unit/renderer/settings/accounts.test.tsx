// The accounts: told apart by name and colour, chosen, added, changed, and deleted only by typing the name.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { AccountView } from '../../../../shared/settings/account.ts'
import { aConnection } from '../../../fakes/a-connection.ts'
import { refusal } from '../../../fakes/scripted-call.ts'
import { anAccount, openSettings } from './open-settings.tsx'

const configured = { kind: 'configured', last4: '9f3c', storage: 'protected' } as const
const north = anAccount({ id: 'a-1', name: 'Sede Norte', colour: 'blue' })
const south = anAccount({
  id: 'a-2',
  name: 'Sede Sur',
  colour: 'teal',
  isCurrent: false,
  keys: { ...north.keys, voice: configured },
})
const row = (name: string) => within(screen.getByText(name).closest('li') as HTMLElement)

/** The list as the main process would keep it. */
async function open(list: readonly AccountView[] = [north, south]) {
  const kept = [...list]
  const opened = await openSettings({
    'accounts.list': () => kept,
    'accounts.choose': ({ accountId }) =>
      kept.map((one) => ({ ...one, isCurrent: one.id === accountId })),
    'accounts.create': (look) => [...kept, anAccount({ ...look, id: 'a-3', isCurrent: false })],
    'accounts.update': ({ accountId, ...look }) =>
      kept.map((one) => (one.id === accountId ? { ...one, ...(look as typeof north) } : one)),
    'accounts.delete': ({ accountId, confirmedName }) => {
      if (confirmedName === 'Ocupada') throw refusal('not-editable', 'account-in-use')
      return kept.filter(({ id }) => id !== accountId)
    },
  })
  await screen.findByText(list.at(-1)?.name ?? '')
  return opened
}

it('shows each account with its name, its keys and its profile, and which one is in use', async () => {
  await open()
  expect(row('Sede Norte').getByText('En uso')).toBeDefined()
  expect(row('Sede Norte').getByText(/Sin claves/)).toBeDefined()
  expect(row('Sede Sur').queryByText('En uso')).toBeNull()
  expect(row('Sede Sur').getByText(/Claves: Voz · Perfil: YellowPush/)).toBeDefined()
})

it('gives the account nobody named a name of its own', async () => {
  await open([anAccount(), south])
  expect(screen.getAllByText('Cuenta principal').length).toBeGreaterThan(0)
})

it('chooses another account', async () => {
  const { keyboard, inputsOf } = await open()
  await keyboard.click(screen.getByRole('button', { name: 'Usar Sede Sur' }))
  await waitFor(() => expect(row('Sede Sur').getByText('En uso')).toBeDefined())
  expect(inputsOf('accounts.choose')).toEqual([{ accountId: 'a-2' }])
})

it('adds one with a name that is free and a colour that no other has', async () => {
  const { keyboard, inputsOf } = await open()
  await keyboard.click(screen.getByRole('button', { name: 'Agregar cuenta…' }))
  const dialog = within(await screen.findByRole('dialog'))
  const add = () => keyboard.click(dialog.getByRole('button', { name: 'Agregar cuenta' }))
  await add()
  expect(dialog.getByText('Escriba un nombre.')).toBeDefined()
  await keyboard.type(dialog.getByLabelText('Nombre de la cuenta'), 'Sede Sur')
  await add()
  expect(dialog.getByText('Otra cuenta ya tiene este nombre.')).toBeDefined()
  await keyboard.type(dialog.getByLabelText('Nombre de la cuenta'), ' 2')
  await add()
  await screen.findByText('Sede Sur 2')
  expect(inputsOf('accounts.create')).toEqual([{ name: 'Sede Sur 2', colour: 'green' }])
})

it('changes a name and a colour', async () => {
  const { keyboard, inputsOf } = await open()
  await keyboard.click(screen.getByRole('button', { name: 'Cambiar… Sede Sur' }))
  const dialog = within(await screen.findByRole('dialog'))
  await keyboard.type(dialog.getByLabelText('Nombre de la cuenta'), ' (Cali)')
  await keyboard.click(dialog.getByRole('combobox', { name: 'Color' }))
  await keyboard.click(await dialog.findByRole('option', { name: 'Violeta' }))
  await keyboard.click(dialog.getByRole('button', { name: 'Guardar cuenta' }))
  await screen.findByText('Sede Sur (Cali)')
  expect(inputsOf('accounts.update')).toEqual([
    { accountId: 'a-2', name: 'Sede Sur (Cali)', colour: 'violet' },
  ])
})

it('deletes an account only when its name was typed, having said what is lost', async () => {
  const { keyboard, inputsOf } = await open()
  await keyboard.click(screen.getByRole('button', { name: 'Eliminar… Sede Sur' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('su clave guardada')).toBeDefined()
  const confirm = () => keyboard.click(dialog.getByRole('button', { name: 'Eliminar cuenta' }))
  await keyboard.type(dialog.getByRole('textbox'), 'sede sur')
  await confirm()
  expect(dialog.getByText('El nombre no es igual. No se borró nada.')).toBeDefined()
  expect(inputsOf('accounts.delete')).toEqual([])
  await keyboard.clear(dialog.getByRole('textbox'))
  await keyboard.type(dialog.getByRole('textbox'), 'Sede Sur')
  await confirm()
  await waitFor(() => expect(screen.queryByText('Sede Sur')).toBeNull())
  expect(inputsOf('accounts.delete')).toEqual([{ accountId: 'a-2', confirmedName: 'Sede Sur' }])
})

it('says why the account in use, or one that is still needed, is not deleted', async () => {
  const { keyboard, inputsOf } = await open([north, { ...south, name: 'Ocupada' }])
  const own = screen.getByRole('button', { name: 'Eliminar… Sede Norte' })
  expect(own.getAttribute('aria-disabled')).toBe('true')
  expect(own.getAttribute('aria-description')).toContain('Es la cuenta en uso')
  await keyboard.click(own)
  expect(inputsOf('accounts.delete')).toEqual([])
  await keyboard.click(screen.getByRole('button', { name: 'Eliminar… Ocupada' }))
  const dialog = within(await screen.findByRole('dialog'))
  await keyboard.type(dialog.getByRole('textbox'), 'Ocupada')
  await keyboard.click(dialog.getByRole('button', { name: 'Eliminar cuenta' }))
  expect((await dialog.findByRole('alert')).textContent).toContain('campañas que aún no terminan')
})

it('follows an account chosen elsewhere', async () => {
  let list = [north, south]
  const { events } = await openSettings({ 'accounts.list': () => list })
  await screen.findByText('Sede Sur')
  list = [
    { ...north, isCurrent: false },
    { ...south, isCurrent: true },
  ]
  const { id, name, colour } = south
  events.say('connection.changed', {
    revision: 1,
    connection: aConnection({ account: { id, name, colour } }),
  })
  await waitFor(() => expect(screen.getByRole('button', { name: 'Usar Sede Norte' })).toBeDefined())
})
