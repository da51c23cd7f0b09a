// Stopping everything at once: what is in our hands, what the provider can still call off, and what nobody can.
import { expect, it } from 'vitest'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'

const tomorrow: Schedule = {
  kind: 'at',
  time: { at: '2026-12-02T10:00', zone: 'America/Bogota' },
}

async function sent(work: AppAtWork, name: string, schedule: Schedule = { kind: 'now' }) {
  const audienceId = await giveAudience(work, people(5))
  return reviewAndSend(work, jobFor(audienceId, { name, template: `Hola de ${name}`, schedule }))
}

it('stops an upload, calls off what is scheduled, and says what cannot be stopped', async () => {
  const work = await startApp()
  const scheduled = await sent(work, 'Programada', tomorrow)
  await untilStatus(work, scheduled, 'scheduled')
  const leaving = await sent(work, 'Saliendo')
  await untilStatus(work, leaving, 'sending')
  const audienceId = await giveAudience(work, people(2500))
  const uploading = await reviewAndSend(work, jobFor(audienceId, { name: 'Subiendo' }))

  const { total, results } = await work.call('campaign.stop-all')
  expect(total).toBe(3)
  const outcomes = Object.fromEntries(results.map(({ name, outcome }) => [name, outcome]))
  expect(outcomes).toEqual({ Subiendo: 'stopped', Programada: 'cancelled', Saliendo: 'leaving' })
  expect(results[0]?.name).toBe('Subiendo')
  expect((await work.call('campaign.get', { campaignId: uploading })).status).toBe('stopped')
  expect((await work.call('campaign.get', { campaignId: scheduled })).status).toBe('cancelled')
  const kinds = work.practice
    .provider()
    .effects()
    .map(({ kind, name }) => `${kind} ${name}`)
  expect(kinds.filter((kind) => kind.startsWith('campaign-accepted Subiendo'))).toEqual([])
  await work.app.stop()
})

it('tells how far it is at once, before any provider has answered', async () => {
  const work = await startApp()
  await untilStatus(work, await sent(work, 'Programada', tomorrow), 'scheduled')
  const before = work.published.length
  const answer = work.app.route('campaign.stop-all', undefined)
  await Promise.resolve()
  const told = work.published.slice(before).map(({ name, payload }) => ({ name, ...payload }))
  expect(told[0]).toMatchObject({ name: 'stop-all.changed', stopping: { total: 1, results: [] } })
  await work.clock.through(answer)
  await work.app.stop()
})

it('says which campaigns could not be asked about, and stops the others', async () => {
  const work = await startApp()
  await untilStatus(work, await sent(work, 'Programada', tomorrow), 'scheduled')
  const { faults } = work.practice.provider()
  faults.set('getCampaign', { kind: 'html', when: 'before' }, 1000)
  const { results } = await work.call('campaign.stop-all')
  expect(results).toMatchObject([{ name: 'Programada', outcome: 'not-asked' }])
  expect(results[0]?.reason).not.toBeNull()
  await work.app.stop()
})

it('answers two who ask at the same time with the same', async () => {
  const work = await startApp()
  const scheduled = await sent(work, 'Programada', tomorrow)
  await untilStatus(work, scheduled, 'scheduled')
  const both = Promise.all([work.call('campaign.stop-all'), work.call('campaign.stop-all')])
  const [first, second] = await both
  expect(first).toEqual(second)
  const cancels = work.practice.requests().filter(({ request }) => request.url.endsWith('/cancel'))
  expect(cancels).toHaveLength(1)
  await work.app.stop()
})

it('holds back what was still waiting to begin: a resume, and a send again', async () => {
  const work = await startApp()
  await work.call('connection.test')
  const { faults, effects } = work.practice.provider()
  faults.set('sendToGroup', { kind: 'reset', when: 'before' })
  // One question of the review, and three of each of the six looks.
  faults.set('findCampaigns', { kind: 'html', when: 'before' }, 19)
  const unclear = await sent(work, 'Dudosa')
  await untilStatus(work, unclear, 'unresolved')
  const audienceId = await giveAudience(work, people(2500))
  const paused = await reviewAndSend(work, jobFor(audienceId, { name: 'Pausada' }))
  await work.call('campaign.pause', { campaignId: paused })
  const asked = [
    work.app.route('campaign.resume', { campaignId: paused }),
    work.app.route('campaign.send-again', { campaignId: unclear, typedName: 'Dudosa' }),
  ]
  const stopping = work.app.route('campaign.stop-all', undefined)
  const answers = await work.clock.through(Promise.all([...asked, stopping]))
  expect(answers.map(({ ok }) => ok)).toEqual([false, false, true])
  await work.clock.advance(10 * 60_000)
  expect(effects().filter(({ kind }) => kind === 'campaign-accepted')).toEqual([])
  // A stop holds back what came before it, not what a person asks for afterwards.
  await work.call('campaign.resume', { campaignId: paused })
  await untilStatus(work, paused, 'sending')
  await work.app.stop()
})
