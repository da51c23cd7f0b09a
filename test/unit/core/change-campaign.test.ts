// Stopping, changing, cancelling, finding and following campaigns.
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

const at = (time: string) => ({ at: time, zone: 'America/Bogota' })
const tomorrow = { kind: 'at' as const, time: at('2026-12-02T09:00') }
const dayAfter = { kind: 'at' as const, time: at('2026-12-03T09:00') }
const inTwo = {
  kind: 'tranches' as const,
  tranches: [
    { percent: 40, time: at('2026-12-01T10:05') },
    { percent: 60, time: at('2026-12-02T09:00') },
  ],
}

/** Waiting to add its second batch: the provider asked for patience. */
async function halfUploaded(work: AppAtWork) {
  await work.call('connection.test')
  const { faults, effects } = work.practice.provider()
  const audienceId = await giveAudience(work, people(3000))
  faults.set('addContacts', { kind: 'empty', when: 'after' }, 1)
  faults.set('addContacts', { kind: 'status', status: 429, when: 'before' }, 1)
  const campaignId = await reviewAndSend(work, jobFor(audienceId))
  await work.clock.until(() => effects().length === 2)
  await work.clock.settle()
  return campaignId
}

async function scheduled(work: AppAtWork, schedule: typeof tomorrow | typeof inTwo = tomorrow) {
  const audienceId = await giveAudience(work, people(10))
  const campaignId = await reviewAndSend(work, jobFor(audienceId, { schedule }))
  await untilStatus(work, campaignId, 'scheduled')
  return campaignId
}

describe('stopping', () => {
  it('answers at once, ends the upload and keeps the group to go on with; nothing is sent', async () => {
    const work = await startApp()
    const campaignId = await halfUploaded(work)
    const stopped = await work.call('campaign.stop', { campaignId })
    expect(stopped).toMatchObject({ status: 'stopped', problem: { code: 'stopped-by-person' } })
    await work.clock.advance(60_000)
    const kinds = work.practice
      .provider()
      .effects()
      .map(({ kind }) => kind)
    expect(kinds).not.toContain('campaign-accepted')
    expect(kinds).toEqual(['group-created', 'contacts-added'])
    expect((await work.call('campaign.get', { campaignId })).status).toBe('stopped')
    await work.app.stop()
  })

  it('is refused once the send has been asked for', async () => {
    const work = await startApp()
    const campaignId = await scheduled(work)
    expect((await work.failure('campaign.stop', { campaignId })).code).toBe('not-editable')
    await work.app.stop()
  })

  it('happens when the program closes during the upload', async () => {
    const work = await startApp()
    const campaignId = await halfUploaded(work)
    await work.app.stop()
    const row = work.workspace
      .peek()
      .prepare('SELECT status, problem_code FROM campaign WHERE id = ?')
      .get(campaignId)
    expect(row).toMatchObject({ status: 'stopped', problem_code: 'interrupted' })
  })
})

describe('changing what is scheduled', () => {
  it('changes text and time at the provider and reads it again', async () => {
    const work = await startApp()
    const campaignId = await scheduled(work)
    const template = 'Estimado {{Nombre|cliente}}, lo esperamos el jueves.'
    const changed = await work.call('campaign.update', { campaignId, template, schedule: dayAfter })
    expect(changed).toMatchObject({ status: 'scheduled', template, schedule: dayAfter })
    expect(changed.tranches[0]?.startsAt).toBe('2026-12-03T14:00:00Z')
    const texts = work.practice.provider().textsOf(changed.providerCampaignId ?? '')
    expect(texts[0]?.text).toBe('Estimado Persona 1, lo esperamos el jueves.')
    await work.app.stop()
  })

  it('is not cut off from the workspace by a sweep, which forgets nothing while it is busy', async () => {
    const work = await startApp()
    const ended = await reviewAndSend(work, jobFor(await giveAudience(work, people(3))))
    await untilStatus(work, ended, 'completed')
    const campaignId = await scheduled(work)
    const template = 'Estimado {{Nombre|cliente}}, lo esperamos el jueves.'
    const input = { campaignId, template, schedule: dayAfter }
    const changing = work.app.route('campaign.update', input)
    const refused = await work.failure('workspace.forget-campaign', { campaignId: ended })
    expect(refused.code).toBe('workspace-busy')
    expect((await work.call('campaign.get', { campaignId: ended })).forgottenAt).toBeNull()
    expect(await work.clock.through(changing)).toMatchObject({ ok: true })
    expect(await work.call('campaign.get', { campaignId })).toMatchObject({ template })
    await work.call('workspace.forget-campaign', { campaignId: ended })
    await work.app.stop()
  })

  it('refuses past times, fields that were not uploaded, and sending at once', async () => {
    const work = await startApp()
    const contacts = people(3).map((person) => ({ ...person, values: ['Ana', 'Cali'] }))
    const audienceId = await giveAudience(work, contacts, ['Nombre', 'Ciudad'])
    const campaignId = await reviewAndSend(work, jobFor(audienceId, { schedule: tomorrow }))
    const { template } = await untilStatus(work, campaignId, 'scheduled')
    const refuse = (changes: object) =>
      work.failure('campaign.update', { campaignId, template, schedule: dayAfter, ...changes })
    const past = { kind: 'at', time: at('2026-11-30T09:00') }
    expect((await refuse({ schedule: past })).code).toBe('schedule-invalid')
    expect((await refuse({ schedule: { kind: 'now' } })).code).toBe('schedule-invalid')
    expect(await refuse({ template: 'Hola {{Nombre}} de {{Ciudad}}' })).toEqual({
      code: 'message-invalid',
      message: 'field-not-uploaded: Ciudad',
    })
    expect(
      work.practice
        .provider()
        .effects()
        .some(({ kind }) => kind === 'campaign-updated'),
    ).toBe(false)
    await work.app.stop()
  })

  it('refuses a campaign that has begun meanwhile, although nobody had looked', async () => {
    const work = await startApp()
    const campaignId = await scheduled(work)
    const { template } = await work.call('campaign.get', { campaignId })
    const schedule = { kind: 'at' as const, time: at('2026-12-05T09:00') }
    work.clock.sleep(24 * 3_600_000)
    expect((await work.failure('campaign.update', { campaignId, template, schedule })).code).toBe(
      'not-editable',
    )
    await work.app.stop()
  })
})

describe('cancelling', () => {
  it('cancels what is scheduled', async () => {
    const work = await startApp()
    const campaignId = await scheduled(work)
    const cancelled = await work.call('campaign.cancel', { campaignId })
    expect(cancelled).toMatchObject({ status: 'cancelled', tranches: [{ status: 'cancelled' }] })
    expect((await work.failure('campaign.cancel', { campaignId })).code).toBe('not-editable')
    await work.app.stop()
  })

  it('leaves tranches that were sent as sent', async () => {
    const work = await startApp()
    const campaignId = await scheduled(work, inTwo)
    await work.clock.advance(10 * 60_000)
    const cancelled = await work.call('campaign.cancel', { campaignId })
    expect(cancelled.tranches.map(({ status, headCount }) => [status, headCount])).toEqual([
      ['completed', 4],
      ['cancelled', 6],
    ])
    await work.app.stop()
  })

  it('tells the state it finds when the answer was lost but the cancelling was done', async () => {
    const work = await startApp()
    const campaignId = await scheduled(work)
    work.practice.provider().faults.set('cancelCampaign', { kind: 'reset', when: 'after' })
    expect((await work.call('campaign.cancel', { campaignId })).status).toBe('cancelled')
    await work.app.stop()
  })

  it('is refused for a campaign that ended', async () => {
    const work = await startApp()
    const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(2))))
    await untilStatus(work, campaignId, 'completed')
    expect((await work.failure('campaign.cancel', { campaignId })).code).toBe('not-editable')
    await work.app.stop()
  })
})

describe('the list', () => {
  it('filters by name without accents, by status and by days of the chosen zone', async () => {
    const work = await startApp()
    const first = await reviewAndSend(
      work,
      jobFor(await giveAudience(work, people(2)), { name: 'Promoción Única' }),
    )
    await untilStatus(work, first, 'completed')
    // 23:30 in Bogotá is already the next day in UTC.
    work.clock.sleep(Date.parse('2026-12-02T04:30:00Z') - work.clock.now())
    const second = await reviewAndSend(
      work,
      jobFor(await giveAudience(work, people(3)), { name: 'Otra', schedule: dayAfter }),
    )
    await untilStatus(work, second, 'scheduled')
    const names = async (filter: object) =>
      (await work.call('campaign.list', filter)).map(({ name }) => name)
    expect(await names({})).toEqual(['Otra', 'Promoción Única'])
    expect(await names({ name: 'promocion u' })).toEqual(['Promoción Única'])
    expect(await names({ status: 'scheduled' })).toEqual(['Otra'])
    expect(await names({ from: '2026-12-01', to: '2026-12-01' })).toEqual([
      'Otra',
      'Promoción Única',
    ])
    expect(await names({ from: '2026-12-02' })).toEqual([])
    await work.app.stop()
  })
})
