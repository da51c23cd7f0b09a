// What the provider refuses finds its row, stops the campaign and leaves nothing behind.
import { describe, expect, it } from 'vitest'
import { createSessionSecretVault } from '../../../electron/adapters/session-secret-vault.ts'
import type { HttpPort } from '../../../electron/core/provider/http-port.ts'
import { createPracticeProvider } from '../../../electron/practice/practice-provider.ts'
import { practiceProfile } from '../../../shared/provider/shipped-profiles.ts'
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
import { createSocketlessHttp, socketlessOrigin } from '../../fakes/socketless-provider-http.ts'

const refused = { row: 1300, e164: '+573000000400', values: ['Rechazada'] }

describe('a number the provider refuses', () => {
  it('stops the upload with its row of the file and deletes the group', async () => {
    const work = await startApp()
    const contacts = people(1500).map((person, index) => (index === 1298 ? refused : person))
    const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, contacts)))
    const campaign = await untilStatus(work, campaignId, 'rejected')
    expect(campaign.refusal).toMatchObject({
      status: 400,
      entries: [{ row: 1300, e164: '+573000000400' }],
    })
    expect(campaign).toMatchObject({
      uploaded: 1000,
      providerCampaignId: null,
      problem: { code: 'refused' },
    })
    await work.clock.settle()
    const kinds = work.practice
      .provider()
      .effects()
      .map(({ kind }) => kind)
    expect(kinds).toEqual(['group-created', 'contacts-added', 'group-deleted'])
    expect((await work.call('campaign.get', { campaignId })).groupId).toBeNull()
    await work.app.stop()
  })

  it('stops a direct send the same way', async () => {
    const work = await startApp()
    const audienceId = await giveAudience(work, [...people(2), refused])
    const campaignId = await reviewAndSend(work, jobFor(audienceId, { target: { kind: 'direct' } }))
    const campaign = await untilStatus(work, campaignId, 'rejected')
    expect(campaign.refusal?.entries).toMatchObject([{ row: 1300, e164: '+573000000400' }])
    expect(work.practice.provider().effects()).toEqual([])
    await work.app.stop()
  })
})

describe('a list that lost somebody after its review', () => {
  it('is not sent to in part', async () => {
    const work = await startApp()
    const job = jobFor(await giveAudience(work, people(3)), { target: { kind: 'direct' } })
    const { confirmationToken } = await work.call('campaign.review', job)
    work.workspace.peek().prepare('DELETE FROM audience_contact WHERE position = 2').run()
    const confirmed = { confirmationToken, confirmedCount: 3 }
    const { campaignId } = await work.call('campaign.send', confirmed)
    const { problem } = await untilStatus(work, campaignId, 'stopped')
    expect(problem?.code).toBe('unexpected')
    expect(work.workspace.peek().prepare('SELECT * FROM intent').all()).toEqual([])
    expect(work.practice.provider().effects()).toEqual([])
    await work.app.stop()
  })
})

describe('a group whose count differs', () => {
  it('is not sent to, and the reason is told', async () => {
    const clock = createFakeClock()
    const practice = createSocketlessPractice({ clock })
    const http: HttpPort = {
      async exchange(request, options) {
        const answer = await practice.http.exchange(request, options)
        const isList = request.method === 'GET' && request.url.endsWith('/api/groups')
        if (answer.kind !== 'answered' || !isList) return answer
        return {
          ...answer,
          body: answer.body.replace(/"totalContacts":\d+/gi, '"totalContacts":7'),
        }
      },
    }
    const work = await startApp({ clock, practice, http })
    const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(5))))
    const campaign = await untilStatus(work, campaignId, 'stopped')
    expect(campaign.problem).toEqual({ code: 'group-count-differs', message: '7 / 5' })
    expect(
      practice
        .provider()
        .effects()
        .some(({ kind }) => kind === 'campaign-accepted'),
    ).toBe(false)
    await work.app.stop()
  })
})

describe('a key the provider refuses', () => {
  it('marks the connection, keeps the key, and clears the mark when a call succeeds', async () => {
    const clock = createFakeClock()
    const provider = createPracticeProvider({ clock, key: 'the-right-key-0001' })
    const vault = createSessionSecretVault('the-wrong-key-9999')
    const work = await startApp({ clock, vault, http: createSocketlessHttp(provider) })
    const json = JSON.stringify(practiceProfile(socketlessOrigin))
    await work.call('connection.import-profile', { json })
    await work.call('connection.choose', { mode: 'live' })
    expect((await work.failure('connection.test')).code).toBe('unauthorised')
    expect(await work.call('connection.get')).toMatchObject({
      unauthorised: true,
      keys: { campaigns: { kind: 'configured', last4: '9999', storage: 'session' } },
    })
    const campaignId = await reviewAndSend(work, jobFor(await giveAudience(work, people(1))))
    const campaign = await untilStatus(work, campaignId, 'rejected')
    expect(campaign.refusal?.status).toBe(401)
    await work.call('key.save', { service: 'campaigns', secret: 'the-right-key-0001' })
    expect(await work.call('connection.test')).toMatchObject({ groups: 0 })
    expect((await work.call('connection.get')).unauthorised).toBe(false)
    const everything = JSON.stringify([work.published, work.logged, [...work.settings]])
    expect(everything).not.toMatch(/the-(right|wrong)-key/)
    await work.app.stop()
  })
})
