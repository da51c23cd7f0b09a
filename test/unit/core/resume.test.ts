// A stopped campaign goes on where it stopped: everybody once, one send, and never to a group nobody knows.
import { describe, expect, it } from 'vitest'
import type { HttpPort } from '../../../electron/core/provider/http-port.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { interruptedAt, type Telling } from '../../fakes/interrupted-work.ts'
import { createSocketlessPractice } from '../../fakes/practice-ports.ts'

const effectsOf = (work: AppAtWork) => work.practice.provider().effects()
const times = (work: AppAtWork, kind: string) =>
  effectsOf(work).filter((effect) => effect.kind === kind).length
const everybody = people(2500).map(({ e164 }) => e164.slice(1))

function acceptedNumbers(work: AppAtWork) {
  const accepted = effectsOf(work).filter(({ kind }) => kind === 'campaign-accepted')
  expect(accepted).toHaveLength(1)
  return accepted[0]?.numbers
}

describe('resuming after a crash', () => {
  const deaths = [
    { path: '/api/groups', nth: 1, when: 'before' },
    { path: '/api/groups', nth: 1, when: 'after' },
    { path: '/contacts', nth: 1, when: 'before' },
    { path: '/contacts', nth: 1, when: 'after' },
    { path: '/contacts', nth: 2, when: 'before' },
    { path: '/contacts', nth: 2, when: 'after' },
    { path: '/contacts', nth: 3, when: 'after' },
  ] as const
  for (const telling of ['lists', 'counts', 'silent'] as const) {
    for (const death of deaths) {
      const where = `${death.path} ${death.nth} ${death.when}`
      it(`reaches everybody once when the provider ${telling} (${where})`, async () => {
        const { work, campaignId } = await interruptedAt(death, telling)
        await work.call('campaign.resume', { campaignId })
        const campaign = await untilStatus(work, campaignId, 'sending', 'stopped')
        expect(campaign).toMatchObject({ status: 'sending', uploaded: 2500, problem: null })
        expect(acceptedNumbers(work)).toEqual(everybody)
        await work.app.stop()
      })
    }
  }

  const again: Record<Telling, number> = { lists: 3, counts: 3, silent: 5 }
  for (const telling of ['lists', 'counts', 'silent'] as const) {
    it(`uploads ${again[telling]} batches in all when the second was taken unseen (${telling})`, async () => {
      const { work, campaignId } = await interruptedAt(
        { path: '/contacts', nth: 2, when: 'after' },
        telling,
      )
      await work.call('campaign.resume', { campaignId })
      await untilStatus(work, campaignId, 'sending')
      await work.clock.settle()
      expect(times(work, 'contacts-added')).toBe(again[telling])
      // A group nobody can tell the content of gives way to a new one, and is deleted.
      const isAbandoned = telling === 'silent'
      expect(times(work, 'group-created')).toBe(isAbandoned ? 2 : 1)
      expect(times(work, 'group-deleted')).toBe(isAbandoned ? 1 : 0)
      await work.app.stop()
    })
  }

  it('gives way to a new group when the old one is gone', async () => {
    const { work, campaignId } = await interruptedAt({ path: '/contacts', nth: 2, when: 'before' })
    const { groupId } = await work.call('campaign.get', { campaignId })
    const { key, app } = work.practice.provider()
    await app.request(`/api/groups/${groupId}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${key}` },
    })
    await work.call('campaign.resume', { campaignId })
    await untilStatus(work, campaignId, 'sending')
    expect(acceptedNumbers(work)).toEqual(everybody)
    await work.app.stop()
  })

  it('stops and says why when somebody else changed the group, and begins anew when resumed again', async () => {
    const { work, campaignId } = await interruptedAt(
      { path: '/contacts', nth: 3, when: 'before' },
      'counts',
    )
    const { groupId } = await work.call('campaign.get', { campaignId })
    const secret = work.practice.provider().key
    await work.practice.provider().app.request(`/api/groups/${groupId}/contacts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ GroupId: groupId, Contacts: [{ MobileNumber: '573005559999' }] }),
    })
    await work.call('campaign.resume', { campaignId })
    await untilStatus(work, campaignId, 'sending')
    expect(acceptedNumbers(work)).toEqual(everybody)
    expect(times(work, 'group-created')).toBe(2)
    await work.app.stop()
  })
})

describe('resuming after a stop', () => {
  /** After the first batch, while the provider asks for patience. */
  async function halfUploaded() {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const http: HttpPort = {
      async exchange(request, options) {
        const answer = await practice.http.exchange(request, options)
        const isFirst = request.url.endsWith('/contacts') && request.method === 'POST' && !isAsked
        if (isFirst) {
          isAsked = true
          const busy = { kind: 'status', status: 429, when: 'before' } as const
          practice.provider().faults.set('addContacts', busy)
        }
        return answer
      },
    }
    let isAsked = false
    const work = await startApp({ clock, practice, http })
    const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(2500))))
    await work.clock.until(() => times(work, 'contacts-added') === 1)
    return { work, campaignId }
  }

  async function stopped() {
    const { work, campaignId } = await halfUploaded()
    await work.call('campaign.stop', { campaignId })
    return { work, campaignId }
  }

  it('goes on in the same group and sends once', async () => {
    const { work, campaignId } = await stopped()
    await work.call('campaign.resume', { campaignId })
    await untilStatus(work, campaignId, 'sending')
    expect(acceptedNumbers(work)).toEqual(everybody)
    expect(times(work, 'group-created')).toBe(1)
    expect(times(work, 'contacts-added')).toBe(3)
    await work.app.stop()
  })

  it('takes no notice of a second click', async () => {
    const { work, campaignId } = await stopped()
    const route = () => work.app.route('campaign.resume', { campaignId })
    const clicks = await work.clock.through(Promise.all(Array.from({ length: 20 }, route)))
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1)
    await untilStatus(work, campaignId, 'sending')
    expect(acceptedNumbers(work)).toEqual(everybody)
    await work.app.stop()
  })

  it('is refused for a campaign that has not stopped', async () => {
    const { work, campaignId } = await halfUploaded()
    await untilStatus(work, campaignId, 'sending')
    expect((await work.failure('campaign.resume', { campaignId })).code).toBe('not-editable')
    await work.app.stop()
  })

  it('is refused when the same text has gone to the same people meanwhile', async () => {
    const { work, campaignId } = await stopped()
    const other = await reviewAndSend(work, jobFor(await giveAudience(work, people(2500))))
    await untilStatus(work, other, 'sending')
    expect(await work.failure('campaign.resume', { campaignId })).toMatchObject({
      code: 'not-editable',
      message: 'sent-before: Promo Diciembre',
    })
    await work.app.stop()
  })

  it('is refused when the time of a tranche has passed', async () => {
    const work = await startApp()
    await work.call('connection.test')
    work.practice
      .provider()
      .faults.set('addContacts', { kind: 'status', status: 429, when: 'before' }, 2)
    const time = { at: '2026-12-01T12:00', zone: 'America/Bogota' }
    const job = jobFor(await giveAudience(work, people(10)), { schedule: { kind: 'at', time } })
    const campaignId = await reviewAndSend(work, job)
    await work.call('campaign.stop', { campaignId })
    work.clock.sleep(5 * 60 * 60_000)
    expect((await work.failure('campaign.resume', { campaignId })).code).toBe('schedule-invalid')
    expect(times(work, 'campaign-accepted')).toBe(0)
    await work.app.stop()
  })

  it('makes a second attempt of a send that certainly did not leave', async () => {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    let isAway = true
    const http: HttpPort = {
      async exchange(request, options) {
        const isSend = request.url.endsWith('/campaigns/group')
        if (isSend && isAway) return { kind: 'not-sent', reason: 'connection-refused' }
        return practice.http.exchange(request, options)
      },
    }
    const work = await startApp({ clock, practice, http })
    const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(5))))
    await untilStatus(work, campaignId, 'stopped')
    isAway = false
    await work.call('campaign.resume', { campaignId })
    await untilStatus(work, campaignId, 'sending')
    const rows = work.workspace.peek().prepare('SELECT attempt, outcome FROM intent').all()
    expect(rows).toMatchObject([
      { attempt: 1, outcome: 'not-sent' },
      { attempt: 2, outcome: 'sent' },
    ])
    expect(times(work, 'contacts-added')).toBe(1)
    await work.app.stop()
  })

  it('goes on after the program was closed', async () => {
    const { work, campaignId } = await halfUploaded()
    // The practice provider would forget everything: only the core is closed.
    const { clock, practice, workspace, settings } = work
    const kept = { ...practice, practice: { ...practice.practice, stop: async () => undefined } }
    workspace.crash()
    const second = await startApp({ clock, practice: kept, workspace, settings })
    await second.call('campaign.resume', { campaignId })
    await clock.until(() => times(second, 'contacts-added') === 2)
    await second.app.stop()
    const third = await startApp({ clock, practice: kept, workspace, settings })
    expect((await third.call('campaign.get', { campaignId })).problem?.code).toBe('interrupted')
    await third.call('campaign.resume', { campaignId })
    await untilStatus(third, campaignId, 'sending')
    expect(acceptedNumbers(third)).toEqual(everybody)
    expect(times(third, 'contacts-added')).toBe(3)
    await third.app.stop()
  })
})
