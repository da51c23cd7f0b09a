// A campaign through a group of its own, from the review to the provider's word.
import { describe, expect, it } from 'vitest'
import {
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'

describe('sending to a new group', () => {
  it('uploads everybody once, checks the group and sends once', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(2500))
    const campaignId = await reviewAndSend(work, jobFor(audienceId))
    const campaign = await untilStatus(work, campaignId, 'sending')
    const effects = work.practice.provider().effects()
    expect(effects.map(({ kind }) => kind)).toEqual([
      'group-created',
      'contacts-added',
      'contacts-added',
      'contacts-added',
      'campaign-accepted',
    ])
    expect(work.practice.provider().numbersIn(campaign.groupId ?? '')).toEqual(
      people(2500).map(({ e164 }) => e164.slice(1)),
    )
    expect(campaign).toMatchObject({ uploaded: 2500, audience: 2500, excluded: 3, problem: null })
    expect(campaign.providerCampaignId).not.toBeNull()
    await work.app.stop()
  })

  it('gives each person the text of the plan', async () => {
    const work = await startApp()
    const [first, ...others] = people(3)
    if (first === undefined) throw new Error('no people')
    const audienceId = await giveAudience(work, [{ ...first, values: [''] }, ...others])
    const { plan } = await work.call('campaign.review', jobFor(audienceId))
    const campaignId = await reviewAndSend(work, jobFor(audienceId))
    const { providerCampaignId } = await untilStatus(work, campaignId, 'sending')
    const texts = work.practice.provider().textsOf(providerCampaignId ?? '')
    expect(texts.map(({ text }) => text)).toEqual([
      'Hola cliente, lo esperamos.',
      'Hola Persona 2, lo esperamos.',
      'Hola Persona 3, lo esperamos.',
    ])
    expect([plan.first.text, plan.last.text]).toEqual([texts[0]?.text, texts[2]?.text])
    await work.app.stop()
  })

  it('sends only the columns that the message uses', async () => {
    const work = await startApp()
    const contacts = people(2).map((person) => ({ ...person, values: ['Ana', 'secreto'] }))
    const audienceId = await giveAudience(work, contacts, ['Nombre', 'Cédula'])
    const campaignId = await reviewAndSend(work, jobFor(audienceId))
    await untilStatus(work, campaignId, 'sending')
    const bodies = work.practice.requests().map(({ request }) => request.body ?? '')
    expect(bodies.join('\n')).not.toContain('secreto')
    await work.app.stop()
  })

  it('follows the campaign to its end by itself', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(10))
    const campaignId = await reviewAndSend(work, jobFor(audienceId))
    const campaign = await untilStatus(work, campaignId, 'completed')
    expect(campaign.counts).toEqual({ sent: 10, delivered: 10, failed: 0, pending: 0 })
    expect(campaign.tranches.map(({ status }) => status)).toEqual(['completed'])
    await work.app.stop()
  })

  it('lets one of two hundred simultaneous sends through', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(5))
    const { confirmationToken } = await work.call('campaign.review', jobFor(audienceId))
    const sends = Array.from({ length: 200 }, () =>
      work.app.route('campaign.send', { confirmationToken, confirmedCount: 5 }),
    )
    const answers = await Promise.all(sends)
    await work.clock.until(() => work.practice.provider().effects().length >= 3)
    await work.clock.advance(5000)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const sent = work.practice
      .provider()
      .effects()
      .filter(({ kind }) => kind === 'campaign-accepted')
    expect(sent).toHaveLength(1)
    await work.app.stop()
  })

  it('publishes growing revisions, few of them, and the last state always', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(2000))
    const campaignId = await reviewAndSend(work, jobFor(audienceId))
    const campaign = await untilStatus(work, campaignId, 'completed')
    await work.app.stop()
    const changes = work.published.filter(({ name }) => name === 'campaign.changed')
    const revisions = changes.map(({ payload }) => payload.revision)
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b))
    expect(new Set(revisions).size).toBe(revisions.length)
    expect(changes.at(-1)?.payload.campaign).toEqual(campaign)
  })
})

describe('an upload that takes longer than the plan allows', () => {
  it('sends nothing when the time of a tranche has passed meanwhile', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(5))
    await work.call('connection.test')
    const at = { at: '2026-12-01T10:02', zone: 'America/Bogota' }
    const job = jobFor(audienceId, { schedule: { kind: 'at', time: at } })
    work.practice
      .provider()
      .faults.set('addContacts', { kind: 'status', status: 429, when: 'before' })
    const campaignId = await reviewAndSend(work, job)
    await work.clock.settle()
    work.clock.sleep(5 * 60_000)
    const campaign = await untilStatus(work, campaignId, 'stopped')
    expect(campaign.problem).toEqual({ code: 'schedule-passed', message: '2026-12-01T15:02:00Z' })
    const kinds = work.practice
      .provider()
      .effects()
      .map(({ kind }) => kind)
    expect(kinds).not.toContain('campaign-accepted')
    await work.app.stop()
  })
})
