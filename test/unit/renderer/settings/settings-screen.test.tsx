// Ajustes: its parts, the undo of a preference, and what a test of the connection tells.
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { refusal } from '../../../fakes/scripted-call.ts'
import { openSettings, withKey } from './open-settings.tsx'

it('tells what a test of the connection learned, or why it failed', async () => {
  let works = true
  const { keyboard, asked } = await openSettings({
    'connection.test': () => {
      if (!works) throw refusal('unauthorised', 'Unauthorized client')
      return { groups: 3, elapsedMs: 412.7 }
    },
  })
  const test = await screen.findByRole('button', { name: 'Probar conexión' })
  await keyboard.click(test)
  const learned = await screen.findByText(/respondió en/)
  expect(learned.textContent).toContain('413 ms')
  expect(learned.textContent).toContain('3 grupos')
  expect(screen.getByText(/El saldo se consulta con la clave/)).toBeDefined()
  expect(asked.some(({ name }) => name === 'account.get')).toBe(false)
  works = false
  await keyboard.click(test)
  expect((await screen.findByRole('alert')).textContent).toContain('Unauthorized client')
  expect(screen.queryByText(/respondió en/)).toBeNull()
})

it('tells the balance where the provider does, and keeps the good news where it does not', async () => {
  const { keys } = withKey('9f3c')
  const connection = { ...withKey('9f3c'), keys: { ...keys, transactional: keys.campaigns } }
  let tells = true
  const { keyboard } = await openSettings(
    {
      'connection.test': () => ({ groups: 0, elapsedMs: 20 }),
      'account.get': () => {
        if (!tells) throw refusal('provider-refused', 'no balance for you')
        return {
          accountId: '4001',
          balance: 1234.5,
          currency: 'COP',
          updatedAt: '2026-03-02T14:00:00Z',
          creditLimit: null,
        }
      },
    },
    { connection },
  )
  const test = await screen.findByRole('button', { name: 'Probar conexión' })
  await keyboard.click(test)
  expect((await screen.findByText(/Saldo: 1.?234,5 COP/)).textContent).toContain('9:00')
  tells = false
  await keyboard.click(test)
  expect((await screen.findByRole('alert')).textContent).toContain('no balance for you')
  expect(screen.getByText(/la cuenta no tiene grupos/)).toBeDefined()
})

it('saves the sender on leaving the field and takes it back on undo', async () => {
  const { keyboard, stores } = await openSettings({}, { at: { part: 'place' } })
  const sender = () => {
    const { preferences } = stores.preferences.getState()
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

it('moves between its parts with the arrow keys', async () => {
  const { keyboard } = await openSettings()
  screen.getByRole('tab', { name: 'Conexión' }).focus()
  await keyboard.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Red')
  await screen.findByRole('radio', { name: /Como el sistema/ })
})
