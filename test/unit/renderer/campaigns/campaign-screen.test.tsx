// The screen of one campaign as a person sees it: doubt, refusal, upload, edit and cancel.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CampaignScreen } from '../../../../renderer/features/campaigns/campaign-screen.tsx'
import { createCampaignsStore } from '../../../../renderer/features/campaigns/campaigns-store.ts'
import { SettingsWay } from '../../../../renderer/ui/settings-way.tsx'
import type { Campaign, Refusal } from '../../../../shared/campaigns/campaign.ts'
import { aCampaign, minutesLater } from '../../../fakes/a-campaign.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

/** Far enough ahead that no test's day overtakes it. */
const farTime = (clock: string) => ({ at: `2126-12-03T${clock}`, zone: 'America/Bogota' })

type Surroundings = { readonly canFixRows?: boolean; readonly onSettings?: () => void }

async function open(campaign: Campaign, script: Script = {}, around: Surroundings = {}) {
  const { listen } = fakeEvents()
  const { call, asked } = scriptedCall({
    'campaign.get': () => campaign,
    'campaign.refresh': () => campaign,
    ...script,
  })
  const store = createCampaignsStore({ call, listen })
  const fixed: Refusal['entries'][] = []
  const { keyboard } = show(
    <SettingsWay value={around.onSettings ?? null}>
      <CampaignScreen
        store={store}
        campaignId={campaign.id}
        onBack={() => undefined}
        canFixRows={around.canFixRows ?? true}
        onFixRows={(entries) => fixed.push(entries)}
      />
    </SettingsWay>,
  )
  await screen.findByRole('heading', { level: 1, name: campaign.name })
  return { keyboard, asked, fixed, store }
}

const press = (name: string | RegExp) => screen.getByRole('button', { name })

const unclear = aCampaign({ status: 'unresolved', providerCampaignId: null })

it('says that an unresolved send may have gone out and will not be repeated', async () => {
  await open(aCampaign({ status: 'unresolved', providerCampaignId: null, groupId: 'g-118' }))
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain('Esto pudo haberse enviado')
  expect(alert.textContent).toContain('Campanero no la enviará otra vez por su cuenta.')
  expect(alert.textContent).toContain('g-118')
  expect(press('Cancelar campaña…').getAttribute('aria-disabled')).toBe('true')
})

it('leads to the settings when a refresh lacks the key, without words of the program', async () => {
  const went: string[] = []
  const noKey = refusal('no-key', 'campaigns')
  const script: Script = { 'campaign.refresh': () => Promise.reject(noKey) }
  const { keyboard } = await open(unclear, script, { onSettings: () => went.push('settings') })
  await keyboard.click(await screen.findByRole('button', { name: 'Abrir Ajustes' }))
  expect(went).toEqual(['settings'])
  expect(screen.queryByText('campaigns')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Reintentar' })).toBeNull()
})

it('tells a request under way from one whose answer is looked for', async () => {
  const asking = aCampaign({ status: 'requesting', providerCampaignId: null })
  await open(asking)
  expect(screen.getByText(/Se está pidiendo el envío al proveedor/)).toBeTruthy()
  const lost = { code: 'send-unclear', message: '' }
  await open({ ...asking, id: 'c-2', name: 'Sin respuesta', problem: lost })
  expect(screen.getByText(/no enviará nada otra vez/)).toBeTruthy()
  expect(screen.queryByText('Algo no salió como se esperaba')).toBeNull()
})

it('counts the people of a direct send in its request', async () => {
  const target = { kind: 'direct' } as const
  const direct = { target, audience: 20, uploaded: 0, groupId: null, providerCampaignId: null }
  await open(aCampaign({ ...direct, status: 'unresolved' }))
  expect(screen.getByText('Contactos en la petición').nextSibling?.textContent).toBe('20')
  expect(screen.queryByText('Contactos subidos')).toBeNull()
})

it('marks an unresolved send as sent when the person found it', async () => {
  const sent = { ...unclear, status: 'completed' as const, updatedAt: minutesLater(1) }
  const { keyboard, asked } = await open(unclear, { 'campaign.mark-as-sent': () => sent })
  await keyboard.click(press('Está en el panel: marcar como enviada'))
  expect(asked).toContainEqual({
    name: 'campaign.mark-as-sent',
    input: { campaignId: unclear.id },
  })
  expect(screen.queryByText('Esto pudo haberse enviado')).toBeNull()
})

it('sends an unresolved campaign again only after its name was typed', async () => {
  const again = aCampaign({ id: 'c-2', status: 'preparing', repeatOf: unclear.id })
  const { keyboard, asked } = await open(unclear, { 'campaign.send-again': () => again })
  await keyboard.click(press('No está en el panel: enviar de nuevo…'))
  const dialog = await screen.findByRole('dialog')
  const confirm = within(dialog).getByRole('button', { name: /Enviar de nuevo a/ })
  await keyboard.type(within(dialog).getByRole('textbox'), 'Recordato')
  expect(confirm.hasAttribute('disabled')).toBe(true)
  await keyboard.type(within(dialog).getByRole('textbox'), 'rio')
  await keyboard.click(confirm)
  expect(asked).toContainEqual({
    name: 'campaign.send-again',
    input: { campaignId: unclear.id, typedName: 'Recordatorio' },
  })
})

it('names what the provider shows like it, and sends again only when told so once more', async () => {
  const again = aCampaign({ id: 'c-2', status: 'preparing', repeatOf: unclear.id })
  const named = 'Recordatorio ·7F3K9Q'
  const { keyboard, asked } = await open(unclear, {
    'campaign.send-again': ({ despite }) => {
      if (despite !== named) throw refusal('sent-elsewhere', named)
      return again
    },
  })
  await keyboard.click(press('No está en el panel: enviar de nuevo…'))
  const dialog = await screen.findByRole('dialog')
  await keyboard.type(within(dialog).getByRole('textbox'), 'Recordatorio')
  await keyboard.click(within(dialog).getByRole('button', { name: /Enviar de nuevo a/ }))
  expect(await within(dialog).findByText(named)).toBeTruthy()
  await keyboard.click(within(dialog).getByRole('button', { name: /Enviar de todos modos a/ }))
  expect(asked).toContainEqual({
    name: 'campaign.send-again',
    input: { campaignId: unclear.id, typedName: 'Recordatorio', despite: named },
  })
})

it('goes on with a stopped campaign', async () => {
  const stopped = aCampaign({
    status: 'stopped',
    uploaded: 400,
    problem: { code: 'interrupted', message: '' },
  })
  const resumed = { ...stopped, status: 'preparing' as const, updatedAt: minutesLater(1) }
  const { keyboard, asked } = await open(stopped, { 'campaign.resume': () => resumed })
  await keyboard.click(press('Reanudar'))
  expect(asked).toContainEqual({ name: 'campaign.resume', input: { campaignId: stopped.id } })
  expect(screen.queryByRole('button', { name: 'Reanudar' })).toBeNull()
})

it('does not offer to go on with a campaign whose time has passed', async () => {
  const problem = { code: 'schedule-passed', message: '' }
  await open(aCampaign({ status: 'stopped', problem }))
  expect(screen.queryByRole('button', { name: 'Reanudar' })).toBeNull()
  expect(screen.getByRole('alert').textContent).toContain('prepare la campaña otra vez')
})

const refused = aCampaign({
  status: 'rejected',
  refusal: {
    status: 400,
    message: 'Error reading json',
    entries: [
      { text: 'Format error in position 1', row: 42, e164: '+573000000400' },
      { text: 'Unknown detail', row: null, e164: null },
    ],
  },
})

it('shows a refusal in the provider’s words and hands its entries over to be put right', async () => {
  const { keyboard, fixed } = await open(refused)
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain('Error reading json')
  expect(alert.textContent).toContain('No se envió ningún mensaje')
  expect(within(alert).getAllByRole('row')).toHaveLength(3)
  await keyboard.click(press('Corregir esa fila'))
  expect(fixed).toEqual([refused.refusal?.entries])
})

it('does not offer to fix rows of a list that is no longer at hand', async () => {
  await open(refused, {}, { canFixRows: false })
  expect(screen.queryByRole('button', { name: /Corregir/ })).toBeNull()
  expect(screen.getByRole('alert').textContent).toContain('Corrija esas filas en su archivo')
})

it('answers a stop at once and keeps the computer on while it uploads', async () => {
  const campaign = aCampaign({ status: 'uploading', audience: 10_000, uploaded: 8000 })
  let answer = () => {}
  const { keyboard } = await open(campaign, {
    'campaign.stop': () =>
      new Promise((resolve) => {
        answer = () => resolve({ ...campaign, status: 'stopped', updatedAt: minutesLater(1) })
      }),
  })
  expect(screen.getByRole('heading', { name: 'Subiendo 8000 de 10.000' })).toBeDefined()
  expect(screen.getByText('No apague el equipo todavía')).toBeDefined()
  await keyboard.click(press('Detener'))
  expect(press('Deteniendo…')).toHaveProperty('disabled', true)
  answer()
  await screen.findByText(/no se envió ningún mensaje/)
  expect(screen.queryByText('No apague el equipo todavía')).toBeNull()
})

it('tells a practice campaign from one that the provider really carries', async () => {
  await open(aCampaign({ practice: true }))
  expect(screen.getByText(/el proveedor de práctica olvida esta campaña/)).toBeDefined()
  expect(screen.queryByText('Puede apagar el equipo')).toBeNull()
})

it('keeps the focus off the dangerous answer and cancels only when told to', async () => {
  const campaign = aCampaign()
  const { keyboard, asked } = await open(campaign, {
    'campaign.cancel': () => ({ ...campaign, status: 'cancelled', updatedAt: minutesLater(1) }),
  })
  await keyboard.click(press('Cancelar campaña…'))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('1000 contactos de «Recordatorio»')
  expect(dialog.textContent).toContain('400 contactos')
  const keep = within(dialog).getByRole('button', { name: 'Conservar la campaña' })
  await expect.poll(() => document.activeElement).toBe(keep)
  expect(asked.some(({ name }) => name === 'campaign.cancel')).toBe(false)
  await keyboard.click(within(dialog).getByRole('button', { name: 'Cancelar 1000 mensajes' }))
  await screen.findByText('Cancelada')
})

it('stays in the dialog with the reason when the provider will not cancel', async () => {
  const { keyboard } = await open(aCampaign(), {
    'campaign.cancel': () => {
      throw refusal('not-editable', 'FINISHED')
    },
  })
  await keyboard.click(press('Cancelar campaña…'))
  await keyboard.click(await screen.findByRole('button', { name: 'Cancelar 1000 mensajes' }))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('No se pudo cancelar')
  expect(alert.textContent).toContain('FINISHED')
})

const editable = aCampaign({
  schedule: {
    kind: 'tranches',
    tranches: [
      { percent: 40, time: farTime('09:00') },
      { percent: 60, time: farTime('14:00') },
    ],
  },
})

it('shows what an edit changes before it is applied, and then sends exactly that', async () => {
  const { keyboard, asked } = await open(editable, {
    'campaign.update': ({ campaignId, ...change }) =>
      aCampaign({ ...change, id: campaignId, updatedAt: minutesLater(1) }),
  })
  await keyboard.click(press('Editar…'))
  const text = await screen.findByRole('textbox', { name: 'Mensaje' })
  expect(press('Ver los cambios').getAttribute('aria-disabled')).toBe('true')
  await keyboard.clear(text)
  await keyboard.type(text, 'Hola {{{{nombre}}')
  await keyboard.click(press('Ver los cambios'))
  const table = screen.getByRole('table', { name: 'Lo que va a cambiar' })
  expect(within(table).getAllByRole('row')).toHaveLength(2)
  expect(table.textContent).toContain('su cita es mañana')
  await keyboard.click(press('Aplicar los cambios'))
  await expect
    .poll(() => asked.find(({ name }) => name === 'campaign.update')?.input)
    .toEqual({
      campaignId: 'c-1',
      template: 'Hola {{nombre}}',
      schedule: editable.schedule,
    })
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
})

it('refuses at its field a time that has passed, and shares that do not add up', async () => {
  const passed = aCampaign({
    schedule: {
      kind: 'tranches',
      tranches: [
        { percent: 40, time: { at: '2026-01-05T09:00', zone: 'America/Bogota' } },
        { percent: 50, time: farTime('14:00') },
      ],
    },
  })
  const { keyboard } = await open(passed)
  await keyboard.click(press('Editar…'))
  const field = await screen.findByRole('button', { name: /^Fecha y hora del tramo 1/ })
  const described = field.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described.split(' ')[0] ?? '')?.textContent).toBe(
    'Esa hora ya pasó. Elija una posterior.',
  )
  expect(screen.getByText('Los porcentajes suman 90 %. Deben sumar 100 %.')).toBeDefined()
  expect(press('Ver los cambios').getAttribute('aria-disabled')).toBe('true')
})

it('refuses a field whose values were never uploaded', async () => {
  const { keyboard } = await open(editable)
  await keyboard.click(press('Editar…'))
  await keyboard.type(await screen.findByRole('textbox', { name: 'Mensaje' }), ' {{{{apellido}}')
  expect(screen.getByText(/Los datos de «apellido» no se subieron/)).toBeDefined()
  expect(press('Ver los cambios').getAttribute('aria-disabled')).toBe('true')
})
