// The record of what left the computer: empty before anything did, complete afterwards, and nobody's data in it.
import { describe, expect, it } from 'vitest'
import type { HttpPort } from '../../../electron/core/provider/http-port.ts'
import {
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createSocketlessPractice } from '../../fakes/practice-ports.ts'

const canaries = ['3005550001', 'Persona 1', 'lo esperamos', 'Promo Diciembre', 'Clientes']

describe('the activity', () => {
  it('shows that nobody’s data left before the send, however far the campaign is prepared', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(30))
    const { plan } = await work.call('campaign.review', jobFor(audienceId))
    expect(plan.departures).toMatchObject({ requests: 0, withPeople: 0 })
    const { entries } = await work.call('activity.list', {})
    // The provider's list, so that nothing is sent twice: the question names a date and nobody.
    expect(new Set(entries.map(({ operation }) => operation))).toEqual(new Set(['findCampaigns']))
    expect(entries.every(({ contacts }) => contacts === 0)).toBe(true)
    const asked = JSON.stringify(work.practice.requests().map(({ request }) => request))
    expect(asked).not.toMatch(/Persona|5550/)
    expect((await work.call('activity.list', { withPeople: true })).total).toBe(0)
    await work.app.stop()
  })

  it('has one entry for each request that left, newest first, and nobody’s data', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(30))
    const campaignId = await reviewAndSend(work, jobFor(audienceId))
    await untilStatus(work, campaignId, 'sending')
    const { entries, total } = await work.call('activity.list', {})
    expect(total).toBe(work.practice.requests().length)
    const operations = entries.map(({ operation }) => operation)
    expect(operations.slice(0, 5)).toEqual([
      'sendToGroup',
      'listContacts',
      'listGroups',
      'addContacts',
      'createGroup',
    ])
    expect(entries[3]).toMatchObject({
      method: 'POST',
      host: '127.0.0.1:9',
      path: '/api/groups/{groupId}/contacts',
      contacts: 30,
      fields: ['GroupId', 'Contacts', '{Nombre}'],
      outcome: 'done',
      status: 200,
      practice: true,
      request: expect.stringContaining('… +28'),
    })
    const told = JSON.stringify(entries)
    expect(canaries.filter((text) => told.includes(text))).toEqual([])
    expect(told).not.toContain(work.practice.provider().key)
    await work.app.stop()
  })

  it('tells apart what was refused, what never left and what nobody knows', async () => {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const http: HttpPort = {
      exchange: async (request, options) =>
        request.method === 'DELETE'
          ? { kind: 'not-sent', reason: 'untrusted-certificate' }
          : practice.http.exchange(request, options),
    }
    const work = await startApp({ clock, practice, http })
    const { groupId } = await work.call('group.create', { name: 'Uno' })
    const { faults } = practice.provider()
    faults.set('createGroup', { kind: 'status', status: 405, when: 'before' })
    expect(await work.failure('group.create', { name: 'Dos' })).toEqual({
      code: 'wrong-path-or-method',
      message: 'createGroup: Practice fault',
    })
    faults.set('createGroup', { kind: 'reset', when: 'after' })
    await work.call('group.create', { name: 'Tres' })
    await work.failure('group.delete', { groupId, confirmedName: 'Uno' })
    const { entries } = await work.call('activity.list', { search: 'Group ' })
    const changes = entries.filter(({ method }) => method !== 'GET')
    expect(changes.map(({ outcome, status, reason }) => ({ outcome, status, reason }))).toEqual([
      { outcome: 'not-sent', status: null, reason: 'untrusted-certificate' },
      { outcome: 'unknown', status: null, reason: 'connection-lost' },
      { outcome: 'refused', status: 405, reason: null },
      { outcome: 'done', status: 200, reason: null },
    ])
    const refused = { search: 'createGroup', outcome: 'refused' } as const
    expect((await work.call('activity.list', refused)).total).toBe(1)
    expect((await work.call('activity.export', { format: 'csv', ...refused })).entries).toBe(1)
    await work.app.stop()
  })

  it('is searched and turned over page by page', async () => {
    const work = await startApp()
    for (let turn = 0; turn < 5; turn += 1) await work.call('connection.test')
    await work.call('group.create', { name: 'Uno' })
    const first = await work.call('activity.list', { search: 'listgroups', limit: 4 })
    expect(first).toMatchObject({ total: 6, more: true })
    const before = first.entries.at(-1)?.id
    const second = await work.call('activity.list', { search: 'listgroups', limit: 4, before })
    expect(second).toMatchObject({ total: 6, more: false })
    expect(second.entries).toHaveLength(2)
    expect((await work.call('activity.list', { search: '100%' })).total).toBe(0)
    expect((await work.call('activity.list', { search: 'POST' })).total).toBe(1)
    await work.app.stop()
  })

  it('can be taken along as a table or with every exchange', async () => {
    const work = await startApp()
    await work.call('connection.test')
    const csv = await work.call('activity.export', { format: 'csv' })
    expect(csv).toMatchObject({ fileName: 'campanero-2026-12-01.csv', entries: 1 })
    expect(csv.text.split('\r\n')[1]).toContain(
      ',listGroups,GET,127.0.0.1:9,/api/groups,0,,0,done,',
    )
    const json = await work.call('activity.export', { format: 'json' })
    expect(JSON.parse(json.text)).toEqual((await work.call('activity.list', {})).entries)
    await work.app.stop()
  })
})
