// What a crash leaves behind is taken up at the next start: looked for, never sent again.
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

/** An http port that lets the program die at a request: before it arrives or after it was performed. */
function dyingAt(practice: { readonly http: HttpPort }, path: string, when: 'before' | 'after') {
  let die: () => void = () => undefined
  const http: HttpPort = {
    async exchange(request, options) {
      const isFatal = request.method === 'POST' && request.url.endsWith(path)
      if (isFatal && when === 'before') {
        die()
        return new Promise(() => undefined)
      }
      const answer = await practice.http.exchange(request, options)
      if (!isFatal) return answer
      die()
      return new Promise(() => undefined)
    },
  }
  const onDeath = (act: () => void) => {
    die = act
  }
  return { http, onDeath }
}

async function crashAt(path: string, when: 'before' | 'after') {
  const clock = createFakeClock()
  const practice = createSocketlessPractice({ clock })
  const workspace = createMemoryWorkspace()
  const settings = new Map<string, unknown>([['connection-mode', 'practice']])
  const { http, onDeath } = dyingAt(practice, path, when)
  let isDead = false
  const first = await startApp({ clock, practice, workspace, settings, http })
  onDeath(() => {
    isDead = true
    workspace.crash()
  })
  const campaignId = await reviewAndSend(first, jobFor(await giveAudience(first, people(1500))))
  await clock.until(() => isDead)
  const second = await startApp({ clock, practice, workspace, settings })
  return { second, campaignId }
}

const accepted = (work: AppAtWork) =>
  work.practice
    .provider()
    .effects()
    .filter(({ kind }) => kind === 'campaign-accepted').length

describe('a crash during the send', () => {
  it('finds the campaign when the provider took it', async () => {
    const { second, campaignId } = await crashAt('/campaigns/group', 'after')
    const campaign = await untilStatus(second, campaignId, 'sending', 'completed')
    expect(campaign.providerCampaignId).not.toBeNull()
    expect(accepted(second)).toBe(1)
    await second.app.stop()
  })

  it('leaves it unresolved when the provider does not know it, and sends nothing', async () => {
    const { second, campaignId } = await crashAt('/campaigns/group', 'before')
    const campaign = await untilStatus(second, campaignId, 'unresolved')
    expect(campaign.problem?.code).toBe('send-unclear')
    await second.clock.advance(3_600_000)
    expect(accepted(second)).toBe(0)
    await second.app.stop()
  })

  it('goes on looking when it is closed again meanwhile', async () => {
    const { second, campaignId } = await crashAt('/campaigns/group', 'after')
    await second.app.stop()
    const { clock, practice, workspace, settings } = second
    const row = () => workspace.peek().prepare('SELECT outcome FROM intent').get()
    expect(row()?.outcome).toBe('unknown')
    // The practice provider forgets when it stops: this start cannot find the campaign any more.
    const third = await startApp({ clock, practice, workspace, settings })
    const campaign = await untilStatus(third, campaignId, 'unresolved')
    expect(campaign.providerCampaignId).toBeNull()
    await third.app.stop()
  })
})

describe('a crash before the send', () => {
  for (const [path, when] of [
    ['/api/groups', 'before'],
    ['/api/groups', 'after'],
    ['/contacts', 'before'],
    ['/contacts', 'after'],
  ] as const) {
    it(`stops the campaign and says that nothing was sent (${path}, ${when})`, async () => {
      const { second, campaignId } = await crashAt(path, when)
      const campaign = await second.call('campaign.get', { campaignId })
      expect(campaign).toMatchObject({ status: 'stopped', problem: { code: 'interrupted' } })
      await second.clock.advance(600_000)
      expect(accepted(second)).toBe(0)
      await second.app.stop()
    })
  }

  it('drops people who were never part of a campaign', async () => {
    const clock = createFakeClock()
    const workspace = createMemoryWorkspace()
    const first = await startApp({ clock, workspace })
    const sent = await giveAudience(first, people(3))
    await untilStatus(first, await reviewAndSend(first, jobFor(sent)), 'sending')
    await giveAudience(first, people(10))
    await first.app.stop()
    const second = await startApp({ clock, workspace })
    const count = workspace.peek().prepare('SELECT count(*) AS n FROM audience_contact').get()
    expect(count?.n).toBe(3)
    await second.app.stop()
  })
})

describe('practice after a restart', () => {
  it('says that the practice provider remembers nothing, and asks no more', async () => {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const workspace = createMemoryWorkspace()
    const first = await startApp({ clock, practice, workspace })
    const campaignId = await reviewAndSend(first, jobFor(await giveAudience(first, people(3))))
    await untilStatus(first, campaignId, 'sending')
    await first.app.stop()
    const second = await startApp({ clock, practice, workspace })
    const campaign = await second.call('campaign.refresh', { campaignId })
    expect(campaign).toMatchObject({ status: 'sending', problem: { code: 'practice-restarted' } })
    const asked = practice.requests().length
    await clock.advance(60_000)
    expect(practice.requests().length).toBe(asked)
    await second.app.stop()
  })
})

describe('a disk that takes no more', () => {
  async function filledAt(path: string) {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const workspace = createMemoryWorkspace()
    const http: HttpPort = {
      async exchange(request, options) {
        const answer = await practice.http.exchange(request, options)
        if (request.method === 'POST' && request.url.endsWith(path)) workspace.fill()
        return answer
      },
    }
    const work = await startApp({ clock, practice, workspace, http })
    await reviewAndSend(work, jobFor(await giveAudience(work, people(3))))
    await clock.until(() => shown(work)?.problem !== null)
    return work
  }
  const shown = (work: AppAtWork) =>
    work.published.filter(({ name }) => name === 'campaign.changed').at(-1)?.payload.campaign

  it('stops before the send, and the window learns of it', async () => {
    const work = await filledAt('/contacts')
    expect(shown(work)).toMatchObject({ status: 'stopped', problem: { code: 'unexpected' } })
    expect(accepted(work)).toBe(0)
    await work.app.stop()
  })

  it('never says that nothing was sent when it strikes after the send', async () => {
    const work = await filledAt('/campaigns/group')
    expect(shown(work)).toMatchObject({ status: 'unresolved', problem: { code: 'send-unclear' } })
    expect(accepted(work)).toBe(1)
    await work.app.stop()
  })
})
