// Pausing an upload by hand, and the pause that the app takes by itself while nothing can be reached.
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
import { createMemoryWorkspace } from '../../fakes/memory-workspace.ts'
import { createSocketlessPractice } from '../../fakes/practice-ports.ts'

const isSend = (url: string) => url.endsWith('/api/campaigns/group')
const effects = (work: AppAtWork) =>
  work.practice
    .provider()
    .effects()
    .map(({ kind, numbers }) => `${kind} ${numbers.length}`)

/** The whole core, with a cable that can be pulled. `sockets` runs before each request. */
async function withCable(before: (url: string) => Promise<void> = async () => undefined) {
  const clock = createFakeClock()
  const practice = createSocketlessPractice({ clock })
  const cable = { isIn: true }
  const http: HttpPort = {
    async exchange(request, options) {
      await before(request.url)
      if (!cable.isIn) return { kind: 'not-sent', reason: 'name-not-found' }
      return practice.http.exchange(request, options)
    },
  }
  const workspace = createMemoryWorkspace()
  const settings = new Map<string, unknown>([['connection-mode', 'practice']])
  const start = () => startApp({ clock, practice, workspace, settings, http })
  return { work: await start(), cable, start }
}

async function sending(work: AppAtWork): Promise<string> {
  return reviewAndSend(work, jobFor(await giveAudience(work, people(2500))))
}

describe('a pause by hand', () => {
  it('ends with the batch under way, sends nothing, and goes on from the next one', async () => {
    let paused: Promise<unknown> | null = null
    const held: { work?: AppAtWork; id?: string } = {}
    const { work } = await withCable(async (url) => {
      if (!url.endsWith('/contacts') || paused !== null || held.work === undefined) return
      paused = held.work.app.route('campaign.pause', { campaignId: held.id })
      await paused
    })
    held.work = work
    held.id = await sending(work)
    const campaignId = held.id
    await untilStatus(work, campaignId, 'stopped')
    await work.clock.advance(60_000)
    const campaign = await work.call('campaign.get', { campaignId })
    expect(campaign).toMatchObject({ uploaded: 1000, problem: { code: 'paused-by-person' } })
    expect(effects(work)).toEqual(['group-created 0', 'contacts-added 1000'])

    await work.call('campaign.resume', { campaignId })
    await untilStatus(work, campaignId, 'sending')
    expect(effects(work).slice(2)).toEqual([
      'contacts-added 1000',
      'contacts-added 500',
      'campaign-accepted 2500',
    ])
    await work.app.stop()
  })

  it('is still a pause after the program was closed', async () => {
    const { work, start } = await withCable()
    const campaignId = await sending(work)
    await work.call('campaign.pause', { campaignId })
    await work.app.stop()
    const later = await start()
    await later.clock.advance(10 * 60_000)
    expect(await later.call('campaign.get', { campaignId })).toMatchObject({
      status: 'stopped',
      problem: { code: 'paused-by-person' },
    })
    expect(effects(later).some((one) => one.startsWith('campaign-accepted'))).toBe(false)
    await later.app.stop()
  })
})

describe('a pause because nothing can be reached', () => {
  it('says so, and goes on by itself when the provider is back', async () => {
    const { work, cable } = await withCable()
    cable.isIn = false
    const campaignId = await sending(work)
    const waiting = await untilStatus(work, campaignId, 'stopped')
    expect(waiting.problem).toEqual({ code: 'waiting-for-network', message: 'name-not-found' })
    cable.isIn = true
    await untilStatus(work, campaignId, 'sending')
    expect(effects(work).at(-1)).toBe('campaign-accepted 2500')
    await work.app.stop()
  })

  it('does not go on by itself after a restart: that is the person’s to say', async () => {
    const { work, cable, start } = await withCable()
    cable.isIn = false
    const campaignId = await sending(work)
    await untilStatus(work, campaignId, 'stopped')
    await work.app.stop()
    cable.isIn = true
    const later = await start()
    await later.clock.advance(2 * 60 * 60_000)
    const campaign = await later.call('campaign.get', { campaignId })
    expect(campaign).toMatchObject({ status: 'stopped', problem: { code: 'interrupted' } })
    expect(effects(later)).toEqual([])
    await later.app.stop()
  })

  it('ends with its own reason when somebody asked for no messages meanwhile', async () => {
    const { work, cable } = await withCable()
    cable.isIn = false
    const campaignId = await sending(work)
    await untilStatus(work, campaignId, 'stopped')
    const [first] = people(1)
    const numbers = [first?.e164 ?? '']
    await work.call('exclusions.add', { numbers, source: 'typed', reason: '' })
    cable.isIn = true
    await work.clock.advance(60_000)
    expect(await work.call('campaign.get', { campaignId })).toMatchObject({
      ...{ status: 'stopped', problem: { code: 'excluded-people', message: '1' } },
    })
    expect(effects(work)).toEqual([])
    await work.app.stop()
  })

  it('ends with its own reason when another campaign took the same text to the same people', async () => {
    const { work, cable } = await withCable()
    cable.isIn = false
    const campaignId = await sending(work)
    await untilStatus(work, campaignId, 'stopped')
    cable.isIn = true
    const other = await sending(work)
    await untilStatus(work, other, 'sending')
    await work.clock.advance(60_000)
    expect(await work.call('campaign.get', { campaignId })).toMatchObject({
      ...{ status: 'stopped', problem: { code: 'sent-meanwhile', message: 'Promo Diciembre' } },
    })
    expect(effects(work).filter((one) => one.startsWith('campaign-accepted'))).toHaveLength(1)
    await work.app.stop()
  })

  it('stops waiting when a person stops it, and after an hour', async () => {
    const { work, cable } = await withCable()
    cable.isIn = false
    const [first, second] = [await sending(work), await sending(work)]
    await untilStatus(work, first, 'stopped')
    await untilStatus(work, second, 'stopped')
    await work.call('campaign.stop', { campaignId: first })
    await work.clock.advance(70 * 60_000)
    cable.isIn = true
    await work.clock.advance(10 * 60_000)
    const problems = await Promise.all(
      [first, second].map(async (campaignId) => {
        const { problem } = await work.call('campaign.get', { campaignId })
        return problem?.code
      }),
    )
    expect(problems).toEqual(['stopped-by-person', 'provider-unreachable'])
    expect(effects(work)).toEqual([])
    await work.app.stop()
  })

  it('stops waiting after an hour also where the way opens now and then', async () => {
    const way: { cable?: { isIn: boolean }; isBroken: boolean } = { isBroken: true }
    const { work, cable } = await withCable(async (url) => {
      if (way.cable) way.cable.isIn = !(way.isBroken && url.endsWith('/contacts'))
    })
    way.cable = cable
    const campaignId = await sending(work)
    await work.clock.advance(90 * 60_000)
    way.isBroken = false
    await work.clock.advance(10 * 60_000)
    const { problem } = await work.call('campaign.get', { campaignId })
    expect(problem?.code).toBe('provider-unreachable')
    expect(effects(work).some((one) => one.startsWith('campaign-accepted'))).toBe(false)
    await work.app.stop()
  })

  it('leaves a send that did not leave to the person', async () => {
    const { work, cable } = await withCable(async (url) => {
      if (isSend(url)) cable.isIn = false
    })
    const campaignId = await sending(work)
    const stopped = await untilStatus(work, campaignId, 'stopped')
    expect(stopped.problem?.code).toBe('provider-unreachable')
    await work.app.stop()
  })
})
