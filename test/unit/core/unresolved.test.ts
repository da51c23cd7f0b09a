// A send nobody knows the outcome of: what a person may say of it, and what never happens by itself.
import { describe, expect, it } from 'vitest'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'

const accepted = (work: AppAtWork) =>
  work.practice
    .provider()
    .effects()
    .filter(({ kind }) => kind === 'campaign-accepted')

/** `when` says whether the provider did it; the search shows nothing until the faults are used up. */
async function unresolved(when: 'before' | 'after') {
  const work = await startApp()
  await work.call('connection.test')
  const { faults } = work.practice.provider()
  faults.set('sendToGroup', { kind: 'reset', when })
  // One question of the review, and three of each of the six looks.
  faults.set('findCampaigns', { kind: 'html', when: 'before' }, 19)
  const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(5))))
  await untilStatus(work, campaignId, 'unresolved')
  return { work, campaignId }
}

describe('marking an unresolved campaign as sent', () => {
  it('closes it without another request', async () => {
    const { work, campaignId } = await unresolved('before')
    const before = work.practice.requests().length
    expect(await work.call('campaign.mark-as-sent', { campaignId })).toMatchObject({
      status: 'completed',
      problem: { code: 'marked-as-sent' },
    })
    const row = work.workspace.peek().prepare('SELECT outcome FROM intent').get()
    expect(row?.outcome).toBe('sent')
    expect(work.practice.requests().length).toBe(before)
    await work.app.stop()
  })

  it('is refused for any other campaign', async () => {
    const work = await startApp()
    const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(5))))
    await untilStatus(work, campaignId, 'sending')
    expect((await work.failure('campaign.mark-as-sent', { campaignId })).code).toBe('not-editable')
    const input = { campaignId, typedName: 'Promo Diciembre' }
    expect((await work.failure('campaign.send-again', input)).code).toBe('not-editable')
    expect(accepted(work)).toHaveLength(1)
    await work.app.stop()
  })
})

describe('what a person decides by', () => {
  it('is when the request left, its mark, and what each look at the provider showed', async () => {
    const { work, campaignId } = await unresolved('before')
    await work.call('campaign.refresh', { campaignId })
    const campaign = await work.call('campaign.get', { campaignId })
    const { marker, requestedAt, looks } = campaign
    expect(marker).toMatch(/^[2-9A-Z]{6}$/)
    const intent = work.workspace.peek().prepare('SELECT created_at FROM intent').get()
    expect(Date.parse(requestedAt ?? '')).toBe(intent?.created_at)
    expect(looks.slice(0, 6).every(({ isClear, found }) => !isClear && found === 0)).toBe(true)
    expect(looks.at(-1)).toMatchObject({ listed: 0, found: 0, isClear: true })
    expect(looks.at(-1)?.pages).toBeGreaterThanOrEqual(3)
    const times = looks.map(({ at }) => Date.parse(at) - Date.parse(requestedAt ?? ''))
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times[0]).toBeGreaterThanOrEqual(2000)
    await work.app.stop()
  })
})

describe('sending an unresolved campaign again', () => {
  it('makes a new campaign, linked to the first, which is closed for good', async () => {
    const { work, campaignId } = await unresolved('before')
    const again = await work.call('campaign.send-again', {
      campaignId,
      typedName: 'Promo Diciembre',
    })
    expect(again).toMatchObject({ repeatOf: campaignId, status: 'preparing' })
    await untilStatus(work, again.id, 'sending')
    const [sent, ...others] = accepted(work)
    expect(others).toEqual([])
    expect(sent?.numbers).toEqual(people(5).map(({ e164 }) => e164.slice(1)))
    expect(await work.call('campaign.get', { campaignId })).toMatchObject({
      status: 'failed',
      problem: { code: 'sent-again', message: again.id },
    })
    for (const name of ['campaign.resume', 'campaign.mark-as-sent'] as const) {
      expect((await work.failure(name, { campaignId })).code).toBe('not-editable')
    }
    await work.app.stop()
  })

  it('needs the name typed as it is', async () => {
    const { work, campaignId } = await unresolved('before')
    const input = { campaignId, typedName: 'promo' }
    expect((await work.failure('campaign.send-again', input)).code).toBe('name-mismatch')
    expect((await work.call('campaign.get', { campaignId })).status).toBe('unresolved')
    await work.app.stop()
  })

  it('is refused when the last look finds it after all', async () => {
    const { work, campaignId } = await unresolved('after')
    const input = { campaignId, typedName: 'Promo Diciembre' }
    expect((await work.failure('campaign.send-again', input)).code).toBe('not-editable')
    expect((await work.call('campaign.get', { campaignId })).providerCampaignId).not.toBeNull()
    expect(accepted(work)).toHaveLength(1)
    await work.app.stop()
  })

  it('is refused while the provider cannot be asked', async () => {
    const { work, campaignId } = await unresolved('before')
    work.practice.provider().faults.set('findCampaigns', { kind: 'html', when: 'before' }, 3)
    const input = { campaignId, typedName: 'Promo Diciembre' }
    expect((await work.failure('campaign.send-again', input)).code).toBe('provider-unclear')
    expect((await work.call('campaign.get', { campaignId })).status).toBe('unresolved')
    await work.app.stop()
  })

  it('happens once, however often it is clicked', async () => {
    const { work, campaignId } = await unresolved('before')
    const input = { campaignId, typedName: 'Promo Diciembre' }
    const route = () => work.app.route('campaign.send-again', input)
    const clicks = await work.clock.through(Promise.all(Array.from({ length: 20 }, route)))
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1)
    await work.clock.advance(60_000)
    expect(accepted(work)).toHaveLength(1)
    await work.app.stop()
  })
})
