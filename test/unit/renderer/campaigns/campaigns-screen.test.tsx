// The list of campaigns as a person sees it: found by name, opened from the keyboard, empty, failed.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CampaignsScreen } from '../../../../renderer/features/campaigns/campaigns-screen.tsx'
import { createCampaignsStore } from '../../../../renderer/features/campaigns/campaigns-store.ts'
import type { Campaign } from '../../../../shared/campaigns/campaign.ts'
import { aCampaign } from '../../../fakes/a-campaign.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { refusal, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

function open(list: () => Campaign[]) {
  const { call } = scriptedCall({ 'campaign.list': list })
  const store = createCampaignsStore({ call, listen: fakeEvents().listen })
  const went: string[] = []
  const { keyboard } = show(
    <CampaignsScreen
      store={store}
      onOpen={(id) => went.push(id)}
      onNew={() => went.push('new')}
      onStopAll={() => went.push('stop-all')}
    />,
  )
  return { keyboard, went }
}

const two = () => [
  aCampaign({ id: 'a', name: 'Matrículas' }),
  aCampaign({ id: 'b', name: 'Cartera', practice: true, status: 'completed' }),
]

it('opens a campaign with the keyboard, once', async () => {
  const { keyboard, went } = open(two)
  const name = await screen.findByRole('button', { name: 'Matrículas' })
  name.focus()
  await keyboard.keyboard('{Enter}')
  expect(went).toEqual(['a'])
})

it('marks what was only practice', async () => {
  open(two)
  await screen.findByRole('button', { name: 'Cartera' })
  const marked = screen.getAllByRole('row').filter((row) => row.textContent?.includes('Práctica'))
  expect(marked.map((row) => row.textContent?.includes('Cartera'))).toEqual([true])
})

it('finds by name and takes the filter off again', async () => {
  const { keyboard } = open(two)
  await keyboard.type(await screen.findByRole('textbox', { name: 'Nombre' }), 'cart')
  expect(screen.getAllByRole('row')).toHaveLength(2)
  await keyboard.type(screen.getByRole('textbox', { name: 'Nombre' }), 'xyz')
  expect(screen.getByText('Ninguna campaña coincide con los filtros')).toBeDefined()
  await keyboard.click(screen.getAllByRole('button', { name: 'Quitar filtros' })[0] as Element)
  expect(screen.getAllByRole('row')).toHaveLength(3)
})

it('offers to make the first campaign when there is none', async () => {
  const { keyboard, went } = open(() => [])
  await keyboard.click(await screen.findByRole('button', { name: 'Crear la primera campaña' }))
  expect(went).toEqual(['new'])
})

it('says why the list could not be read and reads it again', async () => {
  let broken = true
  const { keyboard } = open(() => {
    if (broken) throw refusal('workspace-unavailable')
    return two()
  })
  expect((await screen.findByRole('alert')).textContent).toContain('No se pudo leer la lista')
  broken = false
  await keyboard.click(screen.getByRole('button', { name: 'Reintentar' }))
  await screen.findByRole('button', { name: 'Cartera' })
})

it('asks the provider for its campaigns and leads to those made here', async () => {
  const asked: unknown[] = []
  const there = {
    status: 'scheduled',
    statusText: 'SCHEDULED',
    senderId: null,
    groupId: null,
    createdAt: null,
    startsAt: null,
    totals: { total: 40, sent: null, delivered: null, failed: null, pending: null },
  } as const
  const { call } = scriptedCall({
    'campaign.list': two,
    'campaign.find-remote': (input: unknown) => {
      asked.push(input)
      return {
        campaigns: [
          { ...there, providerCampaignId: 'C1', name: 'Matrículas', campaignId: 'a' },
          { ...there, providerCampaignId: 'C2', name: 'Hecha en el portal', campaignId: null },
        ],
        isComplete: false,
      }
    },
  })
  const store = createCampaignsStore({ call, listen: fakeEvents().listen })
  const went: string[] = []
  const { keyboard } = show(
    <CampaignsScreen
      store={store}
      onOpen={(id) => went.push(id)}
      onNew={() => undefined}
      onStopAll={() => undefined}
    />,
  )
  await keyboard.click(await screen.findByRole('button', { name: 'Buscar en el proveedor' }))
  const dialog = within(await screen.findByRole('dialog'))
  await keyboard.click(dialog.getByRole('button', { name: 'Buscar' }))
  expect(await dialog.findByText(/encontró 2 campañas.*Puede haber más/)).toBeDefined()
  expect(dialog.queryByRole('button', { name: 'Hecha en el portal' })).toBeNull()
  await keyboard.click(dialog.getByRole('button', { name: 'Matrículas' }))
  expect({ asked, went }).toEqual({ asked: [{}], went: ['a'] })
})
