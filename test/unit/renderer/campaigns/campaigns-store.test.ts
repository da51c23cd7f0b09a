// The store of campaigns: snapshots and answers that cross, refusals, and what it gathers meanwhile.
import { expect, it } from 'vitest'
import {
  type CampaignsStore,
  createCampaignsStore,
} from '../../../../renderer/features/campaigns/campaigns-store.ts'
import type { Campaign } from '../../../../shared/campaigns/campaign.ts'
import { aCampaign, minutesLater } from '../../../fakes/a-campaign.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'

function open(script: Script = {}) {
  const events = fakeEvents()
  const { call, asked } = scriptedCall(script)
  const store = createCampaignsStore({ call, listen: events.listen })
  let revision = 0
  const changed = (campaign: Campaign, at = ++revision) =>
    events.say('campaign.changed', { revision: at, campaign })
  return { store, changed, asked }
}

const listed = (store: CampaignsStore) => {
  const { list } = store.getState()
  return list.stage === 'ready' ? list.campaigns.map(({ id, name }) => `${id} ${name}`) : list.stage
}

it('lists what was asked for and what was heard meanwhile, newest first', async () => {
  const { store, changed } = open({
    'campaign.list': () => {
      changed(aCampaign({ id: 'b', createdAt: minutesLater(5) }))
      return [aCampaign({ id: 'a' }), aCampaign({ id: 'c', createdAt: minutesLater(9) })]
    },
  })
  await store.getState().opened()
  expect(listed(store)).toEqual(['c Recordatorio', 'b Recordatorio', 'a Recordatorio'])
})

it('keeps a snapshot that arrived before an answer asked for earlier', async () => {
  const old = aCampaign({ status: 'uploading', updatedAt: minutesLater(1) })
  const { store, changed } = open({
    'campaign.list': () => {
      changed(aCampaign({ status: 'scheduled', updatedAt: minutesLater(2) }))
      return [old]
    },
  })
  await store.getState().opened()
  expect(store.getState().byId['c-1']?.status).toBe('scheduled')
})

it('lets no snapshot with a lower revision undo a higher one', () => {
  const { store, changed } = open()
  changed(aCampaign({ status: 'completed' }), 8)
  changed(aCampaign({ status: 'sending' }), 7)
  expect(store.getState().byId['c-1']?.status).toBe('completed')
})

it('takes the answer of an action when nothing newer was heard', async () => {
  const { store, changed } = open({
    'campaign.cancel': () => aCampaign({ status: 'cancelled', updatedAt: minutesLater(3) }),
  })
  changed(aCampaign())
  await store.getState().cancelled('c-1')
  expect(store.getState().byId['c-1']?.status).toBe('cancelled')
})

it('leaves the campaign as it was and rejects when a cancel is refused', async () => {
  const { store, changed } = open({
    'campaign.cancel': () => {
      throw refusal('not-editable', 'FINISHED')
    },
  })
  changed(aCampaign())
  await expect(store.getState().cancelled('c-1')).rejects.toMatchObject({ code: 'not-editable' })
  expect(store.getState().byId['c-1']?.status).toBe('scheduled')
})

it('says why the list could not be read, and reads it on a second try', async () => {
  let broken = true
  const { store } = open({
    'campaign.list': () => {
      if (broken) throw refusal('workspace-unavailable')
      return []
    },
  })
  await store.getState().opened()
  expect(store.getState().list).toEqual({
    stage: 'failed',
    failure: { code: 'workspace-unavailable', message: '' },
  })
  broken = false
  await store.getState().opened()
  expect(store.getState().list).toEqual({ stage: 'ready', campaigns: [] })
})

it('keeps a list on the screen when reading it again fails', async () => {
  let broken = false
  const { store } = open({
    'campaign.list': () => {
      if (broken) throw refusal('workspace-unavailable')
      return [aCampaign()]
    },
  })
  await store.getState().opened()
  broken = true
  await store.getState().opened()
  expect(listed(store)).toEqual(['c-1 Recordatorio'])
})

it('refreshes a campaign that is under way when it is opened, and not one that has ended', async () => {
  const { store, asked } = open({
    'campaign.get': ({ campaignId }) =>
      aCampaign({ id: campaignId, status: campaignId === 'live' ? 'sending' : 'completed' }),
    'campaign.refresh': ({ campaignId }) =>
      aCampaign({ id: campaignId, status: 'completed', updatedAt: minutesLater(1) }),
  })
  await store.getState().campaignOpened('live')
  await store.getState().campaignOpened('done')
  expect(asked).toEqual([
    { name: 'campaign.get', input: { campaignId: 'live' } },
    { name: 'campaign.refresh', input: { campaignId: 'live' } },
    { name: 'campaign.get', input: { campaignId: 'done' } },
  ])
  expect(store.getState().byId.live?.status).toBe('completed')
})

it('shows the last picture with the reason when a refresh fails', async () => {
  const { store, changed } = open({
    'campaign.get': () => aCampaign({ status: 'sending' }),
    'campaign.refresh': () => {
      throw refusal('provider-unreachable', 'ENOTFOUND')
    },
  })
  changed(aCampaign({ status: 'sending' }))
  await store.getState().campaignOpened('c-1')
  expect(store.getState().open).toEqual({
    campaignId: 'c-1',
    stage: 'ready',
    refresh: {
      kind: 'failed',
      failure: { code: 'provider-unreachable', message: 'ENOTFOUND' },
    },
  })
  expect(store.getState().byId['c-1']?.status).toBe('sending')
})

it('does not put an answer for a campaign that was left over the one being looked at', async () => {
  let answerFirst = () => {}
  const { store } = open({
    'campaign.get': ({ campaignId }) => {
      const campaign = aCampaign({ id: campaignId, status: 'completed' })
      if (campaignId === 'second') return campaign
      return new Promise((resolve) => {
        answerFirst = () => resolve(campaign)
      })
    },
  })
  const first = store.getState().campaignOpened('first')
  await store.getState().campaignOpened('second')
  answerFirst()
  await first
  expect(store.getState().open).toMatchObject({ campaignId: 'second', stage: 'ready' })
})

it('is stopping from the click until the answer, whether it went well or not', async () => {
  const seen: (readonly string[])[] = []
  const { store } = open({
    'campaign.stop': () => {
      seen.push(store.getState().stopping)
      throw refusal('not-editable')
    },
  })
  const stop = store.getState().stopped('c-1')
  expect(store.getState().stopping).toEqual(['c-1'])
  await expect(stop).rejects.toMatchObject({ code: 'not-editable' })
  expect([seen, store.getState().stopping]).toEqual([[['c-1']], []])
})

it('gathers one sample for each refresh seen', () => {
  const { store, changed } = open()
  const counts = (delivered: number) => ({ sent: 0, delivered, failed: 0, pending: 0 })
  changed(aCampaign({ counts: counts(1), refreshedAt: minutesLater(1) }))
  changed(aCampaign({ counts: counts(1), refreshedAt: minutesLater(1) }))
  changed(aCampaign({ counts: counts(5), refreshedAt: minutesLater(2) }))
  expect(store.getState().histories['c-1']).toEqual([
    { at: minutesLater(1), counts: counts(1) },
    { at: minutesLater(2), counts: counts(5) },
  ])
})

it('sends an edit whole and shows what came back', async () => {
  const change = {
    template: 'Hola {{nombre}}',
    schedule: { kind: 'at', time: { at: '2026-12-02T09:00', zone: 'America/Bogota' } },
  } as const
  const { store, asked } = open({
    'campaign.update': ({ campaignId, ...changes }) =>
      aCampaign({ ...changes, id: campaignId, updatedAt: minutesLater(1) }),
  })
  await store.getState().updated('c-1', change)
  expect(asked).toEqual([{ name: 'campaign.update', input: { campaignId: 'c-1', ...change } }])
  expect(store.getState().byId['c-1']?.template).toBe('Hola {{nombre}}')
})
