// The panic stop in the window: what it says it will do, its one click, and what it tells afterwards.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { plannedStops } from '../../../../renderer/features/stop-all/planned-stops.ts'
import { StopAllDialog } from '../../../../renderer/features/stop-all/stop-all-dialog.tsx'
import { createStopAllStore } from '../../../../renderer/features/stop-all/stop-all-store.ts'
import type { Stopping, StopResult } from '../../../../shared/campaigns/stop-all.ts'
import { aCampaign } from '../../../fakes/a-campaign.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'

const result = (changes: Partial<StopResult>): StopResult => ({
  kind: 'campaign',
  id: 'c-1',
  name: 'Citas',
  practice: false,
  outcome: 'cancelled',
  people: 1000,
  reason: null,
  ...changes,
})

function open(script: Script) {
  const events = fakeEvents()
  const { call, asked } = scriptedCall(script)
  const store = createStopAllStore({ call, listen: events.listen })
  const campaigns = [
    aCampaign({ id: 'c-1', name: 'Citas', status: 'scheduled' }),
    aCampaign({ id: 'c-2', name: 'Cartera', status: 'uploading' }),
    aCampaign({ id: 'c-3', name: 'Vieja', status: 'completed' }),
  ]
  const page = show(<StopAllDialog store={store} campaigns={campaigns} />)
  return { ...page, store, events, asked }
}

it('says what it will do, asks for one click, and tells what came of each thing', async () => {
  let answer: (stopping: Stopping) => void = () => undefined
  const { keyboard, store, events, asked } = open({
    'campaign.stop-all': () =>
      new Promise<Stopping>((resolve) => {
        answer = resolve
      }),
  })
  expect(screen.queryByRole('dialog')).toBeNull()
  store.getState().opened()
  const dialog = within(await screen.findByRole('dialog'))
  const planned = dialog.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(planned[0]).toContain('Cartera: se detiene la carga')
  expect(planned[1]).toContain('Citas: se cancela lo que falta')
  expect(planned).toHaveLength(2)
  expect(asked).toEqual([])
  await keyboard.click(dialog.getByRole('button', { name: 'Detener todo ahora' }))
  expect(dialog.getByText('Deteniendo…')).toBeTruthy()
  const first = result({ id: 'c-2', name: 'Cartera', outcome: 'stopped' })
  events.say('stop-all.changed', { revision: 1, stopping: { total: 2, results: [first] } })
  expect(await dialog.findByRole('progressbar', { name: '1 de 2' })).toBeTruthy()
  answer({ total: 2, results: [first, result({ outcome: 'not-asked', reason: 'no-key' })] })
  expect(
    await dialog.findByText('No todo se pudo detener. Revise lo que está marcado.'),
  ).toBeTruthy()
  const rows = dialog.getAllByRole('row').map(({ textContent }) => textContent)
  expect(rows[0]).toContain('No se pudo preguntar')
  expect(rows[0]).toContain('Falta la clave')
  expect(rows[1]).toContain('Detenida')
  await keyboard.click(dialog.getByRole('button', { name: 'Entendido' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('a second click while it goes on asks nothing more', async () => {
  const { store, asked } = open({
    'campaign.stop-all': () => new Promise<Stopping>(() => undefined),
  })
  const { confirmed } = store.getState()
  void confirmed()
  void confirmed()
  store.getState().opened()
  expect(asked).toHaveLength(1)
  expect(store.getState().now.stage).toBe('stopping')
})

it('puts uploads first and what cannot be stopped last', () => {
  const tranches = [
    { percent: 40, headCount: 400, startsAt: '2026-12-01T14:00:00Z', status: 'completed' },
    { percent: 60, headCount: 600, startsAt: '2026-12-01T19:00:00Z', status: 'scheduled' },
  ] as const
  const planned = plannedStops([
    aCampaign({ id: 'leaving', status: 'sending', tranches: [] }),
    aCampaign({ id: 'unclear', status: 'unresolved' }),
    aCampaign({ id: 'half', status: 'sending', tranches: [...tranches] }),
    aCampaign({
      id: 'waiting',
      status: 'stopped',
      problem: { code: 'waiting-for-network', message: 'timeout' },
    }),
    aCampaign({ id: 'over', status: 'stopped' }),
  ])
  expect(planned.map(({ campaign, effect, people }) => [campaign.id, effect, people])).toEqual([
    ['waiting', 'willStop', 1000],
    ['half', 'willCancel', 600],
    ['unclear', 'willAsk', 1000],
    ['leaving', 'cannotStop', 1000],
  ])
})
