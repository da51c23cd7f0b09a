// Ajustes: the key that goes in and never comes out, the undo, the test and the profile.
import { Notifications } from '@mantine/notifications'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createPreferencesStore } from '../../../../renderer/features/settings/preferences-store.ts'
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen.tsx'
import type { Connection } from '../../../../shared/settings/connection.ts'
import { defaultSettings } from '../../../../shared/settings/settings.ts'
import { aConnection } from '../../../fakes/a-connection.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

const live = aConnection()
const withKey = (last4: string): Connection => ({
  ...live,
  keys: { ...live.keys, campaigns: { kind: 'configured', last4, storage: 'protected' } },
})

async function open(script: Script = {}, connection = live) {
  let settings = { ...defaultSettings, senderId: 'CLINICA' }
  const { call, asked } = scriptedCall({
    'settings.get': () => settings,
    'settings.update': (patch) => {
      settings = { ...settings, ...patch } as typeof settings
      return settings
    },
    'connection.get': () => connection,
    ...script,
  })
  const store = createPreferencesStore({ call, listen: fakeEvents().listen })
  await store.getState().opened()
  function Window() {
    const preferences = store((state) => state.preferences)
    if (preferences.stage !== 'ready') return null
    return <SettingsScreen store={store} {...preferences} />
  }
  const page = show(
    <>
      <Notifications />
      <Window />
    </>,
  )
  return { ...page, asked, store }
}

it('saves a key, shows only its end, and keeps nothing of it on the screen', async () => {
  const secret = 'canary-key-9f3c'
  const { keyboard, asked, container } = await open({
    'key.save': () => withKey('9f3c'),
  })
  const field = screen.getByLabelText('Clave nueva')
  expect(field.getAttribute('type')).toBe('password')
  await keyboard.type(field, ` ${secret} `)
  await keyboard.click(screen.getByRole('button', { name: 'Guardar clave' }))
  await screen.findByText('····9f3c')
  expect(asked.find(({ name }) => name === 'key.save')?.input).toEqual({
    service: 'campaigns',
    secret,
  })
  expect(screen.getByLabelText('Clave nueva')).toHaveProperty('value', '')
  expect(container.innerHTML).not.toContain('canary-key')
})

it('asks for a key instead of saving an empty one', async () => {
  const { keyboard, asked } = await open()
  await keyboard.click(screen.getByRole('button', { name: 'Guardar clave' }))
  expect(screen.getByText('Escriba la clave.')).toBeDefined()
  expect(asked.some(({ name }) => name === 'key.save')).toBe(false)
})

it('keeps what was typed and says why when a key could not be saved', async () => {
  const { keyboard } = await open({
    'key.save': () => {
      throw refusal('key-store-unavailable')
    },
  })
  await keyboard.type(screen.getByLabelText('Clave nueva'), 'abc')
  await keyboard.click(screen.getByRole('button', { name: 'Guardar clave' }))
  expect((await screen.findByRole('alert')).textContent).toContain('No se guardó la clave')
  expect(screen.getByLabelText('Clave nueva')).toHaveProperty('value', 'abc')
})

it('warns where the system has no protected store', async () => {
  await open({}, { ...withKey('9f3c'), canProtectKeys: false })
  expect(screen.getByText(/la clave sirve solo hasta cerrar Campanero/)).toBeDefined()
})

it('forgets a key only after asking, with the focus on keeping it', async () => {
  const { keyboard, asked } = await open({ 'key.forget': () => live }, withKey('9f3c'))
  await keyboard.click(screen.getByRole('button', { name: 'Olvidar clave…' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('9f3c')
  const keep = within(dialog).getByRole('button', { name: 'Conservar clave' })
  await expect.poll(() => document.activeElement).toBe(keep)
  expect(asked.some(({ name }) => name === 'key.forget')).toBe(false)
  await keyboard.click(within(dialog).getByRole('button', { name: 'Olvidar clave' }))
  await screen.findByText('No hay una clave guardada.')
})

it('tells what a test of the connection learned, or why it failed', async () => {
  let works = true
  const { keyboard } = await open({
    'connection.test': () => {
      if (!works) throw refusal('unauthorised', 'Unauthorized client')
      return { groups: 3, elapsedMs: 412.7 }
    },
  })
  const test = screen.getByRole('button', { name: 'Probar conexión' })
  await keyboard.click(test)
  const learned = await screen.findByText(/respondió en/)
  expect(learned.textContent).toContain('413 ms')
  expect(learned.textContent).toContain('3 grupos')
  works = false
  await keyboard.click(test)
  expect((await screen.findByRole('alert')).textContent).toContain('Unauthorized client')
  expect(screen.queryByText(/respondió en/)).toBeNull()
})

it('saves the sender on leaving the field and takes it back on undo', async () => {
  const { keyboard, store } = await open()
  const sender = () => {
    const { preferences } = store.getState()
    return preferences.stage === 'ready' ? preferences.settings.senderId : preferences.stage
  }
  const field = screen.getByLabelText('Remitente habitual')
  await keyboard.clear(field)
  await keyboard.type(field, 'TIENDA')
  expect(sender()).toBe('CLINICA')
  await keyboard.tab()
  await waitFor(() => expect(sender()).toBe('TIENDA'))
  await keyboard.click(await screen.findByRole('button', { name: 'Deshacer' }))
  await waitFor(() => expect(sender()).toBe('CLINICA'))
})

it('imports a profile, and refuses a bad one in the words of the refusal', async () => {
  const { keyboard, container } = await open({
    'connection.import-profile': ({ json }) => {
      if (json !== '{"good":1}') throw refusal('bad-profile', 'services: required')
      return { ...live, profileName: 'Propio' }
    },
  })
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no file input')
  await keyboard.upload(input, new File(['{}'], 'malo.json', { type: 'application/json' }))
  expect((await screen.findByRole('alert')).textContent).toContain('services: required')
  await keyboard.upload(input, new File(['{"good":1}'], 'b.json', { type: 'application/json' }))
  await screen.findByText('Propio')
})
