// The profile editor: the request follows the form, faults stand at their fields, nothing is saved or lost unasked.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { checkProfile, checkProfileText } from '../../../../shared/provider/profile-faults.ts'
import type { ProviderProfile } from '../../../../shared/provider/provider-profile.ts'
import { yellowPushProfile } from '../../../../shared/provider/shipped-profiles.ts'
import { aConnection } from '../../../fakes/a-connection.ts'
import { aProfileView } from '../../../fakes/a-profile-view.ts'
import type { Script } from '../../../fakes/scripted-call.ts'
import { openSettings } from './open-settings.tsx'

/** Answers as the main process would: the path of the draft, or what is wrong with it. */
function editing(): Script {
  let saved: ProviderProfile = yellowPushProfile
  return {
    'profile.get': () => aProfileView(saved),
    'profile.preview': ({ profile, operation }) => {
      const checked = checkProfile(profile, 'es')
      if (!checked.ok) return checked
      const { method, path } = checked.profile.operations[operation]
      const headers = [{ name: 'authorization', value: 'Bearer ••••••••' }]
      const url = `https://api.example.com${path}`
      const body = method === 'GET' ? null : `{"Casing":"${checked.profile.wire.casing}"}`
      return { ok: true, request: { method, url, headers, body } }
    },
    'profile.save': ({ json }) => {
      const checked = checkProfileText(json, 'es')
      if (!checked.ok) return checked
      saved = checked.profile
      return { ok: true, view: aProfileView(saved) }
    },
    'profile.reset': () => {
      saved = yellowPushProfile
      return aProfileView()
    },
  }
}

const preview = () => screen.getByRole('complementary', { name: 'Así saldría la petición' })
const operation = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) })
const at = { part: 'profile' } as const

async function open(script = editing()) {
  const opened = await openSettings(script, { at })
  await waitFor(() => expect(preview().textContent).toContain('/api/campaigns/contacts'))
  return opened
}

async function openCreateGroup() {
  const opened = await open()
  await opened.keyboard.click(operation('Crear un grupo'))
  const path = await screen.findByLabelText('Ruta')
  await waitFor(() =>
    expect(preview().textContent).toContain('POST https://api.example.com/api/groups'),
  )
  return { ...opened, path }
}

it('shows the request beside the form, and follows what is typed', async () => {
  const { keyboard, path, inputsOf } = await openCreateGroup()
  expect(preview().textContent).toContain('Bearer ••••••••')
  await keyboard.clear(path)
  await keyboard.type(path, '/v2/grupos')
  await waitFor(() => expect(preview().textContent).toContain('https://api.example.com/v2/grupos'))
  expect(operation('Crear un grupo').textContent).toContain('Sin guardar')
  expect(inputsOf('profile.save')).toEqual([])
})

it('puts a fault at its field, keeps the last good request, and does not save', async () => {
  const { keyboard, path } = await openCreateGroup()
  await keyboard.clear(path)
  await keyboard.type(path, 'grupos')
  await waitFor(() => expect(path.getAttribute('aria-invalid')).toBe('true'))
  expect(screen.getByText('debe ser una ruta como /api/groups')).toBeDefined()
  expect(preview().textContent).toContain('Esta es la última petición correcta')
  await keyboard.click(screen.getByRole('tab', { name: /Perfil/ }))
  await keyboard.click(screen.getByRole('radio', { name: 'Formato' }))
  await keyboard.click(screen.getByRole('button', { name: 'Guardar perfil' }))
  const alert = await screen.findByRole('alert')
  expect(document.activeElement).toBe(alert)
  await keyboard.click(within(alert).getByRole('button', { name: 'operations.createGroup.path' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Ruta')))
})

it('saves the changes, and marks the operation as the person’s own', async () => {
  const { keyboard, path, inputsOf } = await openCreateGroup()
  await keyboard.type(path, '/nuevo')
  await keyboard.click(screen.getByRole('button', { name: 'Guardar perfil' }))
  await waitFor(() =>
    expect(operation('Crear un grupo').textContent).toContain('Cambiada por usted'),
  )
  expect(screen.queryByRole('button', { name: 'Guardar perfil' })).toBeNull()
  const [input] = inputsOf('profile.save') as [{ json: string }]
  expect(JSON.parse(input.json).operations.createGroup.path).toBe('/api/groups/nuevo')
})

it('discards the changes back to what was saved', async () => {
  const { keyboard, path } = await openCreateGroup()
  await keyboard.type(path, 'X')
  await keyboard.click(screen.getByRole('button', { name: 'Descartar cambios' }))
  expect(screen.getByLabelText('Ruta')).toHaveProperty('value', '/api/groups')
  expect(screen.queryByRole('button', { name: 'Guardar perfil' })).toBeNull()
})

it('keeps unsaved changes while the person looks elsewhere, and says that they are there', async () => {
  const { keyboard, path } = await openCreateGroup()
  await keyboard.type(path, 'X')
  await keyboard.click(screen.getByRole('tab', { name: 'Red' }))
  await keyboard.click(screen.getByRole('tab', { name: 'Perfil · Sin guardar' }))
  await keyboard.click(operation('Crear un grupo'))
  expect(await screen.findByLabelText('Ruta')).toHaveProperty('value', '/api/groupsX')
})

it('keeps the changes of one account apart from those of another', async () => {
  const { keyboard, path, events } = await openCreateGroup()
  await keyboard.type(path, 'X')
  const other = aConnection({ account: { id: 'a-2', name: 'Otra', colour: 'teal' } })
  events.say('connection.changed', { revision: 1, connection: other })
  await waitFor(() => expect(screen.getByText('Otra')).toBeDefined())
  expect(screen.queryByRole('button', { name: 'Guardar perfil' })).toBeNull()
  expect(operation('Crear un grupo').textContent).not.toContain('/api/groupsX')
  events.say('connection.changed', { revision: 2, connection: aConnection() })
  await waitFor(() => expect(operation('Crear un grupo').textContent).toContain('/api/groupsX'))
})

it('tells how sure each operation is, and since when one is proved', async () => {
  await open({
    ...editing(),
    'profile.get': () => aProfileView(yellowPushProfile, '2026-03-02T14:00:00Z'),
  })
  expect(operation('Crear un grupo').textContent).toContain('Supuesta')
  expect(operation('Enviar un SMS').textContent).toContain('Del SDK')
  expect(operation('Crear un grupo').textContent).toContain('Verificada 2 mar 2026')
  expect(operation('Hacer una llamada').textContent).toContain('Apagada')
})

it('opens at the operation that failed elsewhere, and says why', async () => {
  const fault = { name: 'findCampaigns', why: 'wrong-path-or-method' } as const
  await openSettings(editing(), { at: { part: 'profile', operation: fault } })
  expect(
    await screen.findByText(/probablemente la dirección o el método no es el correcto/),
  ).toBeDefined()
  expect(operation('Buscar campañas').getAttribute('aria-expanded')).toBe('true')
  await waitFor(() => expect(preview().textContent).toContain('/api/campaigns/search'))
})

it('puts an imported profile in the form unsaved, and refuses one with faults without changing anything', async () => {
  const { keyboard, container, inputsOf } = await open()
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no file input')
  const upload = (text: string, name: string) =>
    keyboard.upload(input, new File([text], name, { type: 'application/json' }))
  await upload('not json', 'malo.json')
  expect((await screen.findByRole('alert')).textContent).toContain('no es un perfil de conexión')
  await upload(JSON.stringify({ ...yellowPushProfile, name: '' }), 'vacio.json')
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('name'))
  expect(screen.queryByRole('button', { name: 'Guardar perfil' })).toBeNull()
  await upload(JSON.stringify({ ...yellowPushProfile, name: 'Propio' }), 'propio.json')
  await screen.findByText('Propio')
  expect(screen.queryByRole('alert', { name: /No se importó/ })).toBeNull()
  expect(inputsOf('profile.save')).toEqual([])
  await keyboard.click(screen.getByRole('button', { name: 'Guardar perfil' }))
  await waitFor(() => expect(inputsOf('profile.save')).toHaveLength(1))
})

it('goes back to the shipped profile only after asking', async () => {
  const { keyboard, inputsOf, path } = await openCreateGroup()
  await keyboard.type(path, 'X')
  await keyboard.click(screen.getByRole('button', { name: 'Volver al de fábrica…' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(inputsOf('profile.reset')).toEqual([])
  await keyboard.click(dialog.getByRole('button', { name: 'Volver al de fábrica' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Guardar perfil' })).toBeNull())
  expect(inputsOf('profile.reset')).toHaveLength(1)
})

it('edits the addresses, the way in and the fixed headers of a service', async () => {
  const { keyboard, stores } = await open()
  await keyboard.click(screen.getByRole('radio', { name: 'Direcciones y acceso' }))
  const campaigns = within(screen.getByRole('region', { name: 'Campañas y grupos' }))
  await keyboard.click(campaigns.getByRole('combobox', { name: 'Cómo se presenta la cuenta' }))
  await keyboard.click(await screen.findByRole('option', { name: /encabezado propio/ }))
  const name = await campaigns.findByLabelText('Nombre del encabezado')
  await keyboard.clear(name)
  await keyboard.type(name, 'api-key')
  await keyboard.click(campaigns.getByRole('button', { name: 'Agregar encabezado' }))
  await keyboard.type(campaigns.getByLabelText('Nombre del encabezado 1'), 'x-tenant')
  await keyboard.type(campaigns.getByLabelText('Valor del encabezado 1'), 'norte')
  const draft = stores.profile.getState().drafts['a-1']
  expect(draft).toMatchObject({
    services: {
      campaigns: {
        auth: { mode: 'header', name: 'api-key', prefix: '' },
        headers: { 'x-tenant': 'norte' },
      },
    },
  })
  await keyboard.click(campaigns.getByRole('button', { name: 'Quitar el encabezado 1' }))
  expect(stores.profile.getState().drafts['a-1']).toMatchObject({
    services: { campaigns: { headers: {} } },
  })
})

it('edits the format in plain words, shows seconds for milliseconds, and previews the change', async () => {
  const { keyboard, stores } = await open()
  await keyboard.click(screen.getByRole('radio', { name: 'Formato' }))
  await keyboard.click(screen.getByRole('combobox', { name: 'Primera letra de los nombres' }))
  await keyboard.click(await screen.findByRole('option', { name: /Minúscula/ }))
  await waitFor(() => expect(preview().textContent).toContain('camel'))
  const wait = screen.getByLabelText('Espera máxima de un envío')
  expect(wait).toHaveProperty('value', '120 s')
  await keyboard.clear(wait)
  await keyboard.type(wait, '90')
  expect(stores.profile.getState().drafts['a-1']).toMatchObject({
    wire: { casing: 'camel', sendDeadlineMs: 90_000 },
  })
})
