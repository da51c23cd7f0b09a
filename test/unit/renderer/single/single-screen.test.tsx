// Mensaje individual as a person meets it: voice that is off, a form that says what is missing, a review, an outcome.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SingleScreen } from '../../../../renderer/features/single/single-screen.tsx'
import { createSingleStore } from '../../../../renderer/features/single/single-store.ts'
import type { Connection } from '../../../../shared/settings/connection.ts'
import { defaultSettings } from '../../../../shared/settings/settings.ts'
import { aConnection } from '../../../fakes/a-connection.ts'
import { aSingleMessage, aSinglePlan } from '../../../fakes/a-single-message.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

const practice = aConnection({ mode: 'practice' })

function open(script: Script = {}, connection: Connection = practice) {
  const { call, asked } = scriptedCall({
    'single.list': () => [],
    'single.review': () => ({ plan: aSinglePlan(), confirmationToken: 't-1' }),
    'single.send': () => aSingleMessage(),
    ...script,
  })
  const store = createSingleStore({ call, listen: fakeEvents().listen })
  const went: string[] = []
  const page = show(
    <SingleScreen
      store={store}
      settings={{ ...defaultSettings, senderId: 'CLINICA' }}
      connection={connection}
      onSettings={() => went.push('settings')}
      onPractice={() => went.push('practice')}
    />,
  )
  return { ...page, asked, went }
}

async function fill({ keyboard }: ReturnType<typeof open>, text = 'Su cita es hoy') {
  await keyboard.type(screen.getByLabelText('Número de celular'), '3005550142')
  await keyboard.type(screen.getByLabelText('Mensaje'), text)
  await keyboard.click(screen.getByRole('radio', { name: 'Transaccional' }))
}

it('says what is missing and takes the person to the first of it', async () => {
  const page = open()
  await page.keyboard.click(screen.getByRole('button', { name: 'Revisar' }))
  expect(screen.getByText('Faltan 3 datos por completar o corregir.')).toBeDefined()
  expect(document.activeElement).toBe(screen.getByLabelText('Número de celular'))
  expect(page.asked.some(({ name }) => name === 'single.review')).toBe(false)
})

it('names action and number on the button, waits for consent, and tells the outcome', async () => {
  const page = open({
    'single.delivery': () =>
      aSingleMessage({
        refreshedAt: '2026-12-01T15:01:00Z',
        parts: [
          {
            e164: '+573005550142',
            messageId: 'M1',
            delivery: 'delivered',
            deliveryText: 'DELIVRD',
          },
        ],
      }),
  })
  const { keyboard, asked } = page
  await fill(page)
  await keyboard.click(screen.getByRole('button', { name: 'Revisar' }))
  const dialog = await screen.findByRole('dialog', { name: 'Revisar y enviar' })
  const send = within(dialog).getByRole('button', { name: 'Enviar 1 SMS a +57 300 5550142' })
  expect(send).toHaveProperty('disabled', true)
  await keyboard.click(within(dialog).getByRole('checkbox'))
  send.focus()
  await keyboard.keyboard('{Control>}{Enter}{/Control}')
  expect(asked.some(({ name }) => name === 'single.send')).toBe(false)
  await keyboard.keyboard('{Enter}')
  expect(
    await screen.findByText('El proveedor aceptó el mensaje para +57 300 5550142.'),
  ).toBeDefined()
  expect(screen.getByLabelText('Mensaje')).toHaveProperty('value', '')
  const ask = screen.getByRole('button', { name: 'Consultar entrega: +57 300 5550142' })
  await keyboard.click(ask)
  expect((await screen.findByText('Entregado')).closest('[title]')?.getAttribute('title')).toBe(
    'El proveedor dice: DELIVRD',
  )
})

it('warns that the same text went there already, and of hours that are not allowed', async () => {
  const warnings = [
    { code: 'sent-before', detail: '2026-11-01T15:00:00Z' },
    { code: 'outside-legal-window', detail: '2026-12-01T03:00:00Z outside-hours' },
  ]
  const page = open({
    'single.review': () => ({ plan: aSinglePlan({ warnings }), confirmationToken: 't' }),
  })
  await fill(page)
  await page.keyboard.click(screen.getByRole('button', { name: 'Revisar' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('Este mismo texto ya salió a este número')
  expect(dialog.textContent).toContain('A esta hora no se permite este tipo de mensaje.')
})

it('tells an unclear outcome as such and starts from an empty form afterwards', async () => {
  const page = open({
    'single.send': () => aSingleMessage({ status: 'unresolved', detail: 'timeout' }),
  })
  const { keyboard } = page
  await fill(page)
  await keyboard.click(screen.getByRole('button', { name: 'Revisar' }))
  const dialog = await screen.findByRole('dialog')
  await keyboard.click(within(dialog).getByRole('checkbox'))
  await keyboard.click(within(dialog).getByRole('button', { name: /Enviar 1 SMS/ }))
  expect((await screen.findByRole('alert')).textContent).toContain('pudo haberse enviado')
  expect(screen.getByText('Sin confirmar')).toBeDefined()
  await keyboard.click(screen.getByRole('button', { name: 'Escribir otro' }))
  expect(screen.getByLabelText('Mensaje')).toHaveProperty('value', '')
})

it('offers to take out what makes the message dearer, with the saving', async () => {
  const page = open()
  await fill(page, `Mañana irá Óscar ${'a'.repeat(80)}`)
  expect(screen.getByText(/1 SMS en lugar de 2, ahorra 50/)).toBeDefined()
  await page.keyboard.click(screen.getByRole('button', { name: 'Quitar esas tildes' }))
  expect(screen.getByLabelText<HTMLTextAreaElement>('Mensaje').value).toContain('ira Oscar')
  await page.keyboard.click(screen.getByRole('button', { name: 'Deshacer' }))
  expect(screen.getByLabelText<HTMLTextAreaElement>('Mensaje').value).toContain('irá Óscar')
})

it('explains that voice is off, before anything is asked, and leads to the settings', async () => {
  const operations = [{ name: 'sendVoice', enabled: false, path: '/' }]
  const live = aConnection({
    keys: {
      campaigns: { kind: 'missing' },
      transactional: { kind: 'configured', last4: '9f3c', storage: 'protected' },
      voice: { kind: 'missing' },
    },
  })
  const { keyboard, went } = open({ 'profile.get': () => ({ operations }) as never }, live)
  expect(screen.getByLabelText('Número de celular')).toBeDefined()
  await keyboard.click(screen.getByRole('tab', { name: 'Voz' }))
  expect(await screen.findByText('La voz está apagada en su conexión')).toBeDefined()
  await keyboard.click(screen.getByRole('button', { name: 'Abrir Ajustes' }))
  expect(went).toEqual(['settings'])
})

it('asks for language and voice of a call, and names the call on the button', async () => {
  const page = open({
    'single.review': () => ({
      plan: aSinglePlan({ channel: 'voice', parts: null }),
      confirmationToken: 't',
    }),
  })
  const { keyboard, asked } = page
  await keyboard.click(screen.getByRole('tab', { name: 'Voz' }))
  await keyboard.type(screen.getByLabelText('Número de teléfono'), '601 555 0100')
  await keyboard.type(screen.getByLabelText('Texto que se dirá'), 'Su cita es hoy')
  await keyboard.click(screen.getByRole('radio', { name: 'Transaccional' }))
  expect(screen.getByRole('combobox', { name: 'Idioma de la voz' })).toHaveProperty(
    'value',
    'Español',
  )
  await keyboard.click(screen.getByRole('button', { name: 'Revisar' }))
  await screen.findByRole('button', { name: /Llamar a \+57 601/ })
  expect(asked.at(-1)?.input).toMatchObject({
    channel: 'voice',
    language: 'Spanish',
    gender: 'Female',
  })
})

it('shows the ways out where the key of the service is missing', () => {
  open({ 'profile.get': () => ({ operations: [] }) as never }, aConnection())
  expect(screen.getByText('Falta la clave de este servicio')).toBeDefined()
})
