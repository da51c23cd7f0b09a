// Answers that get lost: nothing is sent twice, and nobody is told that something was not sent when it was.
import { describe, expect, it } from 'vitest'
import type { HttpPort } from '../../../electron/core/provider/http-port.ts'
import type { PracticeFault } from '../../../electron/practice/practice-faults.ts'
import type { OperationName } from '../../../shared/provider/provider-profile.ts'
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
import { createSocketlessPractice } from '../../fakes/practice-ports.ts'

const kindsOf = (work: AppAtWork) =>
  work.practice
    .provider()
    .effects()
    .map(({ kind }) => kind)
const times = (work: AppAtWork, kind: string) => kindsOf(work).filter((one) => one === kind).length

async function sendingWith(operation: OperationName, fault: PracticeFault, count = 5) {
  const work = await startApp()
  // The provider exists from the first question on.
  await work.call('connection.test')
  work.practice.provider().faults.set(operation, fault)
  const audienceId = await giveAudience(work, people(count))
  return { work, campaignId: await reviewAndSend(work, jobFor(audienceId)) }
}

describe('an answer to the send that is lost', () => {
  const lost: readonly PracticeFault[] = [
    { kind: 'timeout', when: 'after' },
    { kind: 'reset', when: 'after' },
    { kind: 'status', status: 500, when: 'after' },
    { kind: 'status', status: 408, when: 'after' },
    { kind: 'status', status: 409, when: 'after' },
    { kind: 'redirect', when: 'after' },
    { kind: 'html', when: 'after' },
    { kind: 'bomb', when: 'after' },
  ]
  for (const fault of lost) {
    it(`is found by its mark after ${fault.kind} ${fault.status ?? ''}`, async () => {
      const { work, campaignId } = await sendingWith('sendToGroup', fault)
      const campaign = await untilStatus(work, campaignId, 'sending', 'completed')
      expect(campaign.providerCampaignId).not.toBeNull()
      expect(times(work, 'campaign-accepted')).toBe(1)
      await work.app.stop()
    })
  }

  it('is unresolved and never repeated when the provider did nothing', async () => {
    const { work, campaignId } = await sendingWith('sendToGroup', { kind: 'reset', when: 'before' })
    const campaign = await untilStatus(work, campaignId, 'unresolved')
    expect(campaign.problem?.code).toBe('send-unclear')
    await work.clock.advance(3_600_000)
    expect(times(work, 'campaign-accepted')).toBe(0)
    const posts = work.practice
      .requests()
      .filter(({ request }) => request.url.endsWith('/campaigns/group'))
    expect(posts).toHaveLength(1)
    await work.app.stop()
  })

  it('says that the answer is looked for while it is, and no longer once it is found', async () => {
    const { work, campaignId } = await sendingWith('sendToGroup', { kind: 'reset', when: 'after' })
    const campaign = await untilStatus(work, campaignId, 'sending', 'completed')
    expect(campaign.problem).toBeNull()
    const shown = work.published
      .filter(({ name }) => name === 'campaign.changed')
      .flatMap(({ payload }) => payload.campaign ?? [])
    const looking = shown.filter(({ problem }) => problem?.code === 'send-unclear')
    expect(looking.map(({ status }) => status)).toContain('requesting')
    await work.app.stop()
  })

  it('keeps looking while the search itself fails', async () => {
    const { work, campaignId } = await sendingWith('sendToGroup', { kind: 'reset', when: 'after' })
    work.practice
      .provider()
      .faults.set('findCampaigns', { kind: 'status', status: 503, when: 'before' }, 12)
    const campaign = await untilStatus(work, campaignId, 'sending', 'completed')
    expect(campaign.providerCampaignId).not.toBeNull()
    await work.app.stop()
  })

  it('is found by its day when the provider’s search does not match its name', async () => {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const http: HttpPort = {
      async exchange(request, options) {
        const isByName = request.body?.includes('"CampaignName"') && request.url.endsWith('/search')
        const answer = await practice.http.exchange(request, options)
        return isByName && answer.kind === 'answered' ? { ...answer, body: '[]' } : answer
      },
    }
    const work = await startApp({ clock, practice, http })
    await work.call('connection.test')
    practice.provider().faults.set('sendToGroup', { kind: 'reset', when: 'after' })
    const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(5))))
    const campaign = await untilStatus(work, campaignId, 'sending', 'completed')
    expect(campaign.providerCampaignId).not.toBeNull()
    await work.app.stop()
  })

  it('turns from unresolved to sent when a later refresh finds it', async () => {
    const { work, campaignId } = await sendingWith('sendToGroup', { kind: 'reset', when: 'after' })
    work.practice.provider().faults.set('findCampaigns', { kind: 'html', when: 'before' }, 18)
    await untilStatus(work, campaignId, 'unresolved')
    const campaign = await work.call('campaign.refresh', { campaignId })
    expect(campaign).toMatchObject({ status: 'completed', problem: null })
    expect(times(work, 'campaign-accepted')).toBe(1)
    await work.app.stop()
  })

  it('keeps a campaign accepted without an id and learns its id by its mark', async () => {
    const { work, campaignId } = await sendingWith('sendToGroup', { kind: 'empty', when: 'after' })
    const campaign = await untilStatus(work, campaignId, 'completed')
    expect(campaign.providerCampaignId).not.toBeNull()
    await work.app.stop()
  })
})

describe('an unclear answer before the send', () => {
  it('uses the group that was made although its answer was lost', async () => {
    const { work, campaignId } = await sendingWith('createGroup', {
      kind: 'timeout',
      when: 'after',
    })
    await untilStatus(work, campaignId, 'sending')
    expect(times(work, 'group-created')).toBe(1)
    await work.app.stop()
  })

  it('asks for another group with a mark of its own when nobody knows of the first', async () => {
    const { work, campaignId } = await sendingWith('createGroup', {
      kind: 'timeout',
      when: 'before',
    })
    await untilStatus(work, campaignId, 'sending')
    const asked = work.practice
      .requests()
      .filter(({ request }) => request.method === 'POST' && request.url.endsWith('/api/groups'))
    const names = asked.map(({ request }) => JSON.parse(request.body ?? '').Name)
    expect(new Set(names).size).toBe(2)
    await work.app.stop()
  })

  it('stops when the provider loses one group after the other', async () => {
    const work = await startApp()
    await work.call('connection.test')
    const { faults } = work.practice.provider()
    faults.set('createGroup', { kind: 'timeout', when: 'before' }, 3)
    const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(5))))
    const campaign = await untilStatus(work, campaignId, 'stopped')
    expect(campaign.problem?.code).toBe('group-unclear')
    expect(times(work, 'campaign-accepted')).toBe(0)
    await work.app.stop()
  })

  it('counts a batch as taken when the group grew by it', async () => {
    const { work, campaignId } = await sendingWith(
      'addContacts',
      { kind: 'reset', when: 'after' },
      1500,
    )
    await untilStatus(work, campaignId, 'sending')
    expect(times(work, 'contacts-added')).toBe(2)
    await work.app.stop()
  })

  it('adds a batch again when the group did not grow', async () => {
    const { work, campaignId } = await sendingWith(
      'addContacts',
      { kind: 'reset', when: 'before' },
      1500,
    )
    const { groupId } = await untilStatus(work, campaignId, 'sending')
    const numbers = work.practice.provider().numbersIn(groupId ?? '')
    expect(numbers).toEqual(people(1500).map(({ e164 }) => e164.slice(1)))
    await work.app.stop()
  })

  it('asks again after being told to wait', async () => {
    const { work, campaignId } = await sendingWith('addContacts', {
      kind: 'status',
      status: 429,
      when: 'before',
    })
    const campaign = await untilStatus(work, campaignId, 'sending')
    expect(campaign.uploaded).toBe(5)
    await work.app.stop()
  })

  it('does not ask again for the send itself', async () => {
    const { work, campaignId } = await sendingWith('sendToGroup', {
      kind: 'status',
      status: 429,
      when: 'before',
    })
    const campaign = await untilStatus(work, campaignId, 'rejected')
    expect(campaign.refusal?.status).toBe(429)
    expect(times(work, 'campaign-accepted')).toBe(0)
    await work.app.stop()
  })
})
