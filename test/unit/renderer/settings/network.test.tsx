// The network: the proxy is checked before it is saved, certificates are listed, a wrong file changes nothing.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { NetworkView } from '../../../../shared/settings/network.ts'
import { refusal, type Script } from '../../../fakes/scripted-call.ts'
import { openSettings } from './open-settings.tsx'

const certificates = [
  { subject: 'CN=Empresa Raiz', validTo: '2030-05-01T12:00:00.000Z', isExpired: false },
  { subject: 'CN=Vieja', validTo: '2020-05-01T12:00:00.000Z', isExpired: true },
]

function open(script: Script = {}) {
  let view: NetworkView = { proxy: { kind: 'system' }, certificates: [] }
  return openSettings(
    {
      'network.update': ({ ca, proxy }) => {
        if (ca === 'nonsense') throw refusal('bad-request', 'ca: no certificate')
        view = { proxy: proxy ?? view.proxy, certificates: ca ? certificates : [] }
        return view
      },
      ...script,
    },
    { at: { part: 'network' } },
  )
}

it('saves a fixed proxy only once it is an address', async () => {
  const { keyboard, inputsOf } = await open()
  await keyboard.click(await screen.findByRole('radio', { name: /Un proxy fijo/ }))
  expect(inputsOf('network.update')).toEqual([])
  await keyboard.type(screen.getByLabelText('Dirección del proxy'), 'ana:clave@proxy')
  await keyboard.click(screen.getByRole('button', { name: 'Usar este proxy' }))
  expect(screen.getByText(/Escriba una dirección como/)).toBeDefined()
  expect(inputsOf('network.update')).toEqual([])
  await keyboard.clear(screen.getByLabelText('Dirección del proxy'))
  await keyboard.type(screen.getByLabelText('Dirección del proxy'), 'http://proxy.example:8080')
  await keyboard.click(screen.getByRole('button', { name: 'Usar este proxy' }))
  const url = 'http://proxy.example:8080'
  await waitFor(() =>
    expect(inputsOf('network.update')).toEqual([{ proxy: { kind: 'fixed', url } }]),
  )
  await keyboard.click(screen.getByRole('radio', { name: /Directo/ }))
  await waitFor(() =>
    expect(inputsOf('network.update').at(-1)).toEqual({ proxy: { kind: 'none' } }),
  )
})

it('lists the certificates of a PEM file, which one has expired, and removes them after asking', async () => {
  const { keyboard, inputsOf, container } = await open()
  await screen.findByText('No hay certificados agregados.')
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no file input')
  await keyboard.upload(input, new File(['nonsense'], 'foto.pem'))
  expect((await screen.findByRole('alert')).textContent).toContain('No se cambió nada')
  await keyboard.upload(input, new File(['-----BEGIN'], 'raiz.pem'))
  await screen.findByText('CN=Empresa Raiz')
  expect(screen.queryByRole('alert', { name: /No se cambió nada/ })).toBeNull()
  const old = within(screen.getByText('CN=Vieja').closest('li') as HTMLElement)
  expect(old.getByText('Vencido')).toBeDefined()
  await keyboard.click(screen.getByRole('button', { name: 'Quitar certificados…' }))
  const dialog = within(await screen.findByRole('dialog'))
  await keyboard.click(dialog.getByRole('button', { name: 'Quitar certificados' }))
  await screen.findByText('No hay certificados agregados.')
  expect(inputsOf('network.update').at(-1)).toEqual({ ca: '' })
})

it('offers to try again when the network settings could not be read', async () => {
  let works = false
  const { keyboard } = await open({
    'network.get': () => {
      if (!works) throw refusal('workspace-unavailable')
      return { proxy: { kind: 'none' }, certificates: [] }
    },
  })
  await screen.findByRole('alert')
  works = true
  await keyboard.click(screen.getByRole('button', { name: 'Reintentar' }))
  expect(await screen.findByRole('radio', { name: /Directo/ })).toHaveProperty('checked', true)
})
