// Looking for campaigns at the provider itself: those of this app are recognised, others are shown too.
import { expect, it } from 'vitest'
import {
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'

it('finds what this app sent and what somebody else did, and names the operation at fault', async () => {
  const work = await startApp()
  const audienceId = await giveAudience(work, people(3))
  const campaignId = await reviewAndSend(work, jobFor(audienceId))
  const sent = await untilStatus(work, campaignId, 'sending')
  const other = await work.practice.http.exchange(
    {
      method: 'POST',
      url: 'http://127.0.0.1:9/api/campaigns/contacts',
      headers: {
        authorization: `Bearer ${work.practice.provider().key}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        CampaignName: 'Desde el panel',
        Message: 'Hola',
        SenderId: 'PANEL',
        ScheduleType: 'NOW',
        Contacts: [{ MobileNumber: '573009990101' }],
      }),
    },
    { deadlineMs: 1000 },
  )
  expect(other).toMatchObject({ status: 200 })
  const { campaigns, isComplete } = await work.call('campaign.find-remote', {})
  expect(isComplete).toBe(true)
  expect(campaigns).toHaveLength(2)
  expect(campaigns.find((one) => one.campaignId === campaignId)).toMatchObject({
    providerCampaignId: sent.providerCampaignId,
    totals: { total: 3 },
  })
  expect(campaigns.find((one) => one.campaignId === null)?.name).toBe('Desde el panel')
  const today = { from: '2026-12-01', to: '2026-12-01' }
  expect((await work.call('campaign.find-remote', today)).campaigns).toHaveLength(2)
  const later = { from: '2026-12-02' }
  expect((await work.call('campaign.find-remote', later)).campaigns).toEqual([])
  work.practice.provider().faults.set('findCampaigns', { kind: 'html', when: 'before' })
  expect(await work.failure('campaign.find-remote', {})).toEqual({
    code: 'wrong-path-or-method',
    message: 'findCampaigns: HTTP 200',
  })
  await work.app.stop()
})
