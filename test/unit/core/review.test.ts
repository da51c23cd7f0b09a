// The review: everything is judged again in the core, and only its token opens the way to a send.
import { describe, expect, it } from 'vitest'
import type { CampaignJob } from '../../../shared/campaigns/campaign.ts'
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

const at = (time: string) => ({ at: time, zone: 'America/Bogota' })

describe('what a review refuses', () => {
  const refusals: readonly (readonly [string, Partial<CampaignJob>, string, string])[] = [
    [
      'a field no column has',
      { template: 'Hola {{Apodo}}' },
      'message-invalid',
      'unknown-field: Apodo',
    ],
    [
      'braces that never close',
      { template: 'Hola {{Nombre' },
      'message-invalid',
      'unclosed-braces',
    ],
    [
      'a time that has passed',
      { schedule: { kind: 'at', time: at('2026-12-01T09:59') } },
      'schedule-invalid',
      'past-time: 1',
    ],
    [
      'the present minute',
      { schedule: { kind: 'at', time: at('2026-12-01T10:00') } },
      'schedule-invalid',
      'past-time: 1',
    ],
    [
      'a date that does not exist',
      { schedule: { kind: 'at', time: at('2027-02-29T10:00') } },
      'schedule-invalid',
      'invalid-date: 1',
    ],
    [
      'percentages that do not add up',
      { schedule: { kind: 'tranches', tranches: [{ percent: 90, time: at('2026-12-02T10:00') }] } },
      'schedule-invalid',
      'percentages-not-100',
    ],
  ]
  for (const [what, changes, code, message] of refusals) {
    it(`refuses ${what}`, async () => {
      const work = await startApp()
      const audienceId = await giveAudience(work, people(4))
      const failure = await work.failure('campaign.review', jobFor(audienceId, changes))
      expect(failure).toEqual({ code, message })
      await work.app.stop()
    })
  }

  it('refuses a text that would be blank for somebody', async () => {
    const work = await startApp()
    const [first, ...others] = people(3)
    if (!first) throw new Error('no people')
    const audienceId = await giveAudience(work, [{ ...first, values: ['  '] }, ...others])
    const job = jobFor(audienceId, { template: '{{Nombre}}' })
    expect(await work.failure('campaign.review', job)).toEqual({
      code: 'message-invalid',
      message: 'blank-text: 1',
    })
    await work.app.stop()
  })

  it('refuses an audience that has not arrived complete, or does not exist', async () => {
    const work = await startApp()
    const { audienceId } = await work.call('audience.begin', {
      ...{ fields: ['Nombre'], count: 3, excluded: 0, sourceName: 'x.csv' },
    })
    await work.call('audience.append', { audienceId, offset: 0, contacts: people(2) })
    expect(await work.failure('campaign.review', jobFor(audienceId))).toEqual({
      code: 'audience-incomplete',
      message: '2 / 3',
    })
    expect((await work.failure('campaign.review', jobFor('nobody'))).code).toBe('not-found')
    await work.app.stop()
  })

  it('refuses more people directly than one request may carry', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(1001))
    const job = jobFor(audienceId, { target: { kind: 'direct' } })
    expect(await work.failure('campaign.review', job)).toEqual({
      code: 'too-many-for-direct',
      message: '1001 / 1000',
    })
    await work.app.stop()
  })

  it('refuses while no provider is chosen, and in live mode without a key', async () => {
    const unset = await startApp({ settings: new Map() })
    const audienceId = await giveAudience(unset, people(1))
    expect((await unset.failure('campaign.review', jobFor(audienceId))).code).toBe('no-connection')
    await unset.call('connection.choose', { mode: 'live' })
    expect((await unset.failure('campaign.review', jobFor(audienceId))).code).toBe('no-key')
    await unset.app.stop()
  })
})

describe('the plan', () => {
  it('counts people, parts and requests, and shows the first, last and longest message', async () => {
    const work = await startApp()
    const contacts = people(1500).map((person, index) =>
      index === 700 ? { ...person, values: ['x'.repeat(160)] } : person,
    )
    const audienceId = await giveAudience(work, contacts)
    const { plan } = await work.call('campaign.review', jobFor(audienceId))
    expect(plan).toMatchObject({
      audience: 1500,
      excluded: 3,
      parts: { total: 1501, min: 1, max: 2 },
      encoding: 'gsm-7',
      first: { row: 2, e164: '+573005550001', text: 'Hola Persona 1, lo esperamos.', parts: 1 },
      last: {
        row: 1501,
        e164: '+573005551500',
        text: 'Hola Persona 1500, lo esperamos.',
        parts: 1,
      },
      longest: { row: 702, parts: 2 },
      tranches: [{ percent: 100, headCount: 1500, startsAt: null, status: 'scheduled' }],
    })
    const requests = plan.requests.map(({ operation, times }) => [operation, times])
    expect(requests).toEqual([
      ['createGroup', 1],
      ['addContacts', 2],
      ['listGroups', 1],
      ['listContacts', 1],
      ['sendToGroup', 1],
    ])
    await work.app.stop()
  })

  it('splits the tranches by largest remainder and says their instants', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(7))
    const tranches = [
      { percent: 34, time: at('2026-12-02T09:00') },
      { percent: 33, time: at('2026-12-02T10:00') },
      { percent: 33, time: at('2026-12-02T11:00') },
    ]
    const job = jobFor(audienceId, { schedule: { kind: 'tranches', tranches } })
    const { plan } = await work.call('campaign.review', job)
    expect(plan.tranches.map(({ headCount, startsAt }) => [headCount, startsAt])).toEqual([
      [3, '2026-12-02T14:00:00Z'],
      [2, '2026-12-02T15:00:00Z'],
      [2, '2026-12-02T16:00:00Z'],
    ])
    await work.app.stop()
  })

  it('warns of hours the law does not allow, for the purposes it speaks of', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(2))
    const sunday = { kind: 'at' as const, time: at('2026-12-06T10:00') }
    const codes = async (changes: Partial<CampaignJob>) =>
      (await work.call('campaign.review', jobFor(audienceId, changes))).plan.warnings
    expect(await codes({ schedule: sunday })).toEqual([
      { code: 'outside-legal-window', detail: '2026-12-06T15:00:00Z sunday' },
    ])
    expect(await codes({ schedule: sunday, purpose: 'transactional' })).toEqual([])
    expect(await codes({})).toEqual([])
    await work.app.stop()
  })

  it('warns when the same text went to the same people in the last day, in any order', async () => {
    const work = await startApp()
    const first = await giveAudience(work, people(3))
    await untilStatus(
      work,
      await reviewAndSend(work, jobFor(first, { name: 'La primera' })),
      'sending',
    )
    const again = await giveAudience(work, [...people(3)].reverse())
    const warnings = async () => (await work.call('campaign.review', jobFor(again))).plan.warnings
    expect(await warnings()).toMatchObject([{ code: 'sent-before', detail: 'La primera' }])
    work.clock.sleep(24 * 3_600_000)
    expect(await warnings()).toEqual([])
    await work.app.stop()
  })
})

describe('what the provider lists already', () => {
  /** A workspace that knows nothing of a campaign that this one sent. */
  async function sentFromElsewhere(job: Partial<CampaignJob> = {}) {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const other = await startApp({ clock, practice })
    const sent = jobFor(await giveAudience(other, people(3)), job)
    await untilStatus(other, await reviewAndSend(other, sent), 'sending')
    const work = await startApp({ clock, practice })
    return { other, work, clock, practice }
  }

  it('is a warning that names it: the same name and text in the last day', async () => {
    const { work } = await sentFromElsewhere()
    const audienceId = await giveAudience(work, people(3))
    const warnings = async (job: Partial<CampaignJob> = {}) =>
      (await work.call('campaign.review', jobFor(audienceId, job))).plan.warnings
    const [warning] = await warnings()
    expect(warning?.code).toBe('sent-before-elsewhere')
    expect(warning?.detail).toMatch(/^Promo Diciembre ·[2-9A-Z]{6}$/)
    expect(await warnings({ name: 'Otra' })).toEqual([])
    expect(await warnings({ template: 'Otro texto' })).toEqual([])
    work.clock.sleep(25 * 3_600_000)
    expect(await warnings()).toEqual([])
    await work.app.stop()
  })

  it('holds up no review when the provider does not answer', async () => {
    const { work, practice } = await sentFromElsewhere()
    practice.provider().faults.set('findCampaigns', { kind: 'timeout', when: 'before' }, 100)
    const audienceId = await giveAudience(work, people(3))
    const before = work.clock.now()
    const { plan } = await work.call('campaign.review', jobFor(audienceId))
    expect(plan.warnings).toEqual([])
    expect(work.clock.now() - before).toBeLessThanOrEqual(4_100)
    await work.app.stop()
  })
})

describe('the confirmation', () => {
  it('wants the exact number of people and forgives a slip', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(4))
    const { confirmationToken } = await work.call('campaign.review', jobFor(audienceId))
    const send = (confirmedCount: number) =>
      work.failure('campaign.send', { confirmationToken, confirmedCount })
    expect(await send(5)).toEqual({ code: 'count-mismatch', message: '5 / 4' })
    expect((await send(3)).code).toBe('count-mismatch')
    await work.call('campaign.send', { confirmationToken, confirmedCount: 4 })
    expect((await send(4)).code).toBe('confirmation-expired')
    await work.app.stop()
  })

  it('is worth nothing after a newer review of the audience, after half an hour, or made up', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(4))
    const old = await work.call('campaign.review', jobFor(audienceId))
    const fresh = await work.call('campaign.review', jobFor(audienceId))
    const code = async (confirmationToken: string) =>
      (await work.failure('campaign.send', { confirmationToken, confirmedCount: 4 })).code
    expect(await code(old.confirmationToken)).toBe('confirmation-expired')
    expect(await code('invented')).toBe('confirmation-expired')
    work.clock.sleep(30 * 60_000)
    expect(await code(fresh.confirmationToken)).toBe('confirmation-expired')
    expect(work.practice.provider().effects()).toEqual([])
    await work.app.stop()
  })

  it('does not carry over to another connection', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(4))
    const { confirmationToken } = await work.call('campaign.review', jobFor(audienceId))
    await work.call('key.save', { service: 'campaigns', secret: 'a-live-key' })
    await work.call('connection.choose', { mode: 'live' })
    const failure = await work.failure('campaign.send', { confirmationToken, confirmedCount: 4 })
    expect(failure).toEqual({ code: 'confirmation-expired', message: 'connection' })
    await work.app.stop()
  })

  it('looks at the clock again when the send is asked for', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, people(4))
    const job = jobFor(audienceId, { schedule: { kind: 'at', time: at('2026-12-01T10:10') } })
    const { confirmationToken } = await work.call('campaign.review', job)
    await work.clock.advance(11 * 60_000)
    const failure = await work.failure('campaign.send', { confirmationToken, confirmedCount: 4 })
    expect(failure.code).toBe('schedule-invalid')
    await work.app.stop()
  })
})
