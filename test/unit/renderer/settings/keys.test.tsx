// The keys: each goes in once and never comes out, and is forgotten only when the person says so.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { refusal } from '../../../fakes/scripted-call.ts'
import { live, openSettings, withKey } from './open-settings.tsx'

const card = (name: string) => within(screen.getByRole('region', { name }))
const campaignsField = () => screen.findByLabelText('Clave nueva de Campañas y grupos')

it('saves a key, shows only its end and where it is kept, and keeps nothing of it on the screen', async () => {
  const secret = 'canary-key-9f3c'
  const { keyboard, inputsOf, container } = await openSettings({
    'key.save': () => withKey('9f3c'),
  })
  const field = await campaignsField()
  expect(field.getAttribute('type')).toBe('password')
  await keyboard.type(field, ` ${secret} `)
  await keyboard.click(screen.getByRole('button', { name: 'Guardar clave' }))
  await screen.findByText('····9f3c')
  expect(card('Campañas y grupos').getByText(/almacén protegido/)).toBeDefined()
  expect(inputsOf('key.save')).toEqual([{ service: 'campaigns', secret }])
  expect(container.innerHTML).not.toContain('canary-key')
  await keyboard.click(card('Campañas y grupos').getByRole('button', { name: 'Cambiar clave…' }))
  expect(await campaignsField()).toHaveProperty('value', '')
})

it('asks for a user and a password where the service recognises the account by them', async () => {
  const { keyboard, inputsOf } = await openSettings({ 'key.save': () => live })
  await campaignsField()
  const service = card('Mensajes individuales')
  await keyboard.click(service.getByRole('button', { name: 'Escribir clave…' }))
  await keyboard.type(service.getByLabelText('Usuario de Mensajes individuales'), 'ana:1')
  await keyboard.type(service.getByLabelText('Contraseña de Mensajes individuales'), 's3:creta')
  const save = () => keyboard.click(service.getByRole('button', { name: 'Guardar clave' }))
  await save()
  expect(service.getByText('El usuario no puede tener dos puntos.')).toBeDefined()
  expect(inputsOf('key.save')).toEqual([])
  await keyboard.clear(service.getByLabelText('Usuario de Mensajes individuales'))
  await keyboard.type(service.getByLabelText('Usuario de Mensajes individuales'), 'ana')
  await save()
  await waitFor(() =>
    expect(inputsOf('key.save')).toEqual([{ service: 'transactional', secret: 'ana:s3:creta' }]),
  )
})

it('asks for a key instead of saving an empty one', async () => {
  const { keyboard, inputsOf } = await openSettings()
  await campaignsField()
  await keyboard.click(screen.getByRole('button', { name: 'Guardar clave' }))
  expect(screen.getByText('Escriba la clave.')).toBeDefined()
  expect(inputsOf('key.save')).toEqual([])
})

it('keeps what was typed and says why when a key could not be saved', async () => {
  const { keyboard } = await openSettings({
    'key.save': () => {
      throw refusal('key-store-unavailable')
    },
  })
  await keyboard.type(await campaignsField(), 'abc')
  await keyboard.click(screen.getByRole('button', { name: 'Guardar clave' }))
  expect((await screen.findByRole('alert')).textContent).toContain('No se guardó la clave')
  expect(await campaignsField()).toHaveProperty('value', 'abc')
})

it('warns where the system has no protected store, and on each key kept for the session', async () => {
  const connection = { ...withKey('9f3c', 'session'), canProtectKeys: false }
  await openSettings({}, { connection })
  expect(await screen.findByText(/las claves sirven solo hasta cerrar Campanero/)).toBeDefined()
  expect(card('Campañas y grupos').getByText(/Solo esta sesión/)).toBeDefined()
})

it('asks again for a key that cannot be read', async () => {
  const keys = { ...live.keys, campaigns: { kind: 'unreadable' } as const }
  await openSettings({}, { connection: { ...live, keys } })
  await campaignsField()
  expect(card('Campañas y grupos').getByText(/no se puede leer en este equipo/)).toBeDefined()
})

it('marks the account and keeps its key when the provider refuses it', async () => {
  const { asked } = await openSettings(
    {},
    { connection: { ...withKey('9876'), unauthorised: true } },
  )
  expect((await screen.findByRole('alert')).textContent).toContain('Sigue guardada')
  expect(await screen.findByText('Clave rechazada')).toBeDefined()
  expect(screen.getByText('····9876')).toBeDefined()
  expect(asked.some(({ name }) => name === 'key.forget')).toBe(false)
})

it('forgets a key only after asking, with the focus on keeping it', async () => {
  const { keyboard, inputsOf } = await openSettings(
    { 'key.forget': () => live },
    { connection: withKey('9f3c') },
  )
  await screen.findByText('····9f3c')
  await keyboard.click(screen.getByRole('button', { name: 'Olvidar clave…' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('9f3c')
  const keep = within(dialog).getByRole('button', { name: 'Conservar clave' })
  await expect.poll(() => document.activeElement).toBe(keep)
  expect(inputsOf('key.forget')).toEqual([])
  await keyboard.click(within(dialog).getByRole('button', { name: 'Olvidar clave' }))
  await waitFor(() => expect(inputsOf('key.forget')).toEqual([{ service: 'campaigns' }]))
  await waitFor(() => expect(screen.queryByText('····9f3c')).toBeNull())
})
