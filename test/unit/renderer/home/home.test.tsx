// Inicio: the order of what matters, the newcomer's steps, and the first choice of all.
import { cleanup, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FirstStart } from '../../../../renderer/features/home/first-start.tsx'
import {
  type CampaignsAtHome,
  sortedForHome,
  tranchesToday,
} from '../../../../renderer/features/home/home-campaigns.ts'
import { HomeScreen } from '../../../../renderer/features/home/home-screen.tsx'
import type { Campaign } from '../../../../shared/campaigns/campaign.ts'
import { aCampaign, minutesLater } from '../../../fakes/a-campaign.ts'
import { aConnection } from '../../../fakes/a-connection.ts'
import { refusal } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

const zone = 'America/Bogota'
const practice = aConnection({ mode: 'practice' })

it('puts every campaign in one list at most and keeps the recent ones few', () => {
  const ended = Array.from({ length: 9 }, (_, index) =>
    aCampaign({ id: `done-${index}`, status: 'completed' }),
  )
  const sorted = sortedForHome([
    aCampaign({ id: 'doubt', status: 'unresolved' }),
    aCampaign({ id: 'up', status: 'uploading' }),
    ...ended,
  ])
  const ids = (campaigns: readonly Campaign[]) => campaigns.map(({ id }) => id)
  expect([ids(sorted.unresolved), ids(sorted.running), sorted.recent.length]).toEqual([
    ['doubt'],
    ['up'],
    6,
  ])
})

it('shows the tranches of the day in the order of their hours, by the zone’s day', () => {
  const [tranche] = aCampaign().tranches
  if (!tranche) throw new Error('a tranche expected')
  const at = (id: string, startsAt: string) =>
    aCampaign({ id, tranches: [{ ...tranche, startsAt }] })
  const campaigns = [
    at('evening', '2026-12-02T01:00:00Z'),
    at('morning', '2026-12-01T13:00:00Z'),
    at('tomorrow', '2026-12-02T06:00:00Z'),
    aCampaign({ id: 'off', status: 'cancelled' }),
  ]
  const today = tranchesToday(campaigns, '2026-12-01T12:00:00Z', zone)
  expect(today.map(({ campaign }) => campaign.id)).toEqual(['morning', 'evening'])
})

function openHome(list: CampaignsAtHome['list'], connection = practice) {
  const went: string[] = []
  const state: CampaignsAtHome = {
    list,
    opened: async () => undefined,
    markedAsSent: async (id) => void went.push(`sent ${id}`),
    sentAgain: async (id, name) => void went.push(`again ${id} ${name}`),
  }
  const { keyboard } = show(
    <HomeScreen
      store={(selector) => selector(state)}
      connection={connection}
      onNew={() => went.push('new')}
      onSample={() => went.push('sample')}
      onOpen={(id) => went.push(id)}
      onSettings={() => went.push('settings')}
      onStopAll={() => went.push('stop-all')}
    />,
  )
  return { keyboard, went }
}

it('names sends in doubt before anything else and leads to their evidence', async () => {
  const campaigns = [
    aCampaign({ id: 'x', name: 'Nueva', status: 'sending' }),
    aCampaign({ id: 'doubt', name: 'Matrículas', status: 'unresolved' }),
  ]
  const { keyboard, went } = openHome({ stage: 'ready', campaigns })
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain('Hay un envío sin confirmar')
  const sections = screen.getAllByRole('region')
  for (const section of sections) {
    expect(alert.compareDocumentPosition(section)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  }
  await keyboard.click(within(alert).getByRole('button', { name: /^Ver .* Matrículas/ }))
  expect(went).toEqual(['doubt'])
})

it('gives a newcomer three steps and a list to try them with', async () => {
  const { keyboard, went } = openHome({ stage: 'ready', campaigns: [] })
  expect(screen.getAllByRole('listitem')).toHaveLength(3)
  await keyboard.click(screen.getByRole('button', { name: 'Probar con la lista de ejemplo' }))
  expect(went).toEqual(['sample'])
})

it('says that a real send needs a key, and leads to it', async () => {
  const { keyboard, went } = openHome({ stage: 'ready', campaigns: [] }, aConnection())
  expect(screen.getByText('Falta la clave de la cuenta')).toBeDefined()
  await keyboard.click(screen.getByRole('button', { name: 'Abrir Ajustes' }))
  expect(went).toEqual(['settings'])
})

it('asks at the first start how to begin, and says when the choice could not be kept', async () => {
  const chosen: string[] = []
  const { keyboard } = show(
    <FirstStart
      onPractice={async () => {
        throw refusal('workspace-unavailable')
      }}
      onLive={() => void chosen.push('live')}
    />,
  )
  await keyboard.click(screen.getByRole('button', { name: 'Empezar a practicar' }))
  expect((await screen.findByRole('alert')).textContent).toContain('espacio en disco')
  await keyboard.click(screen.getByRole('button', { name: 'Conectar mi cuenta' }))
  expect(chosen).toEqual(['live'])
})

it('shows what is known of each send in doubt, and both ways on', async () => {
  const look = { at: '2026-11-23T15:00:12.000Z', listed: 14, pages: 3, found: 0, isClear: true }
  const doubt = aCampaign({
    id: 'doubt',
    name: 'Matrículas',
    status: 'unresolved',
    requestedAt: '2026-11-23T15:00:10.000Z',
    looks: [
      { ...look, pages: 0, listed: 0, isClear: false },
      { ...look, at: minutesLater(1) },
    ],
  })
  const { keyboard, went } = openHome({ stage: 'ready', campaigns: [doubt] })
  const alert = within(screen.getByRole('alert'))
  const evidence = within(alert.getByLabelText('Lo que se sabe'))
  expect(evidence.getByText('·7F3K9Q')).toBeTruthy()
  expect(evidence.getByText(/10:00:10/)).toBeTruthy()
  expect(evidence.getByText(/el proveedor no contestó con claridad/)).toBeTruthy()
  expect(evidence.getByText(/14 campañas en 3 páginas, 0 con la marca/)).toBeTruthy()
  const choices = within(alert.getByRole('group', { name: 'Matrículas' }))
  await keyboard.click(choices.getByRole('button', { name: /marcar como enviada/ }))
  await keyboard.click(choices.getByRole('button', { name: /enviar de nuevo/ }))
  const dialog = within(await screen.findByRole('dialog'))
  await keyboard.type(dialog.getByRole('textbox'), 'Matrículas')
  await keyboard.click(dialog.getByRole('button', { name: /^Enviar de nuevo a/ }))
  expect(went).toEqual(['sent doubt', 'again doubt Matrículas'])
})

it('offers to stop everything only while something is under way', async () => {
  const running = [aCampaign({ status: 'scheduled' })]
  const { keyboard, went } = openHome({ stage: 'ready', campaigns: running })
  await keyboard.click(screen.getByRole('button', { name: 'Detener todo' }))
  expect(went).toEqual(['stop-all'])
  cleanup()
  openHome({ stage: 'ready', campaigns: [aCampaign({ status: 'completed' })] })
  expect(screen.queryByRole('button', { name: 'Detener todo' })).toBeNull()
})
