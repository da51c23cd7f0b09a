// What each status lets a person do, and how the people of a campaign are divided.
import { expect, it } from 'vitest'
import {
  type Campaign,
  type CampaignStatus,
  campaignStatuses,
} from '../../../../shared/campaigns/campaign.ts'
import {
  breakdownOf,
  cancelBarrier,
  canStop,
  currentTranche,
  editBarrier,
  hasEnded,
  mayPowerOff,
  nextTranche,
  peopleNotYetReached,
  trancheStanding,
} from '../../../../shared/campaigns/standing.ts'
import { aCampaign } from '../../../fakes/a-campaign.ts'

it('answers for every status what can be done with it', () => {
  const table = campaignStatuses.map((status) => {
    const campaign = aCampaign({ status })
    const marks = [
      canStop(status) ? 'stop' : '',
      mayPowerOff(status) ? 'off' : '',
      hasEnded(status) ? 'ended' : '',
    ].filter(Boolean)
    return [status, marks.join(' '), editBarrier(campaign), cancelBarrier(campaign)]
  })
  expect(table).toEqual([
    ['preparing', 'stop', 'not-there-yet', 'not-there-yet'],
    ['uploading', 'stop', 'not-there-yet', 'not-there-yet'],
    ['stopped', 'off ended', 'ended', 'ended'],
    ['requesting', '', 'not-there-yet', 'not-there-yet'],
    ['scheduled', 'off', null, null],
    ['sending', 'off', 'already-leaving', null],
    ['paused', 'off', 'already-leaving', null],
    ['completed', 'off ended', 'ended', 'ended'],
    ['cancelled', 'off ended', 'ended', 'ended'],
    ['failed', 'off ended', 'ended', 'ended'],
    ['rejected', 'off ended', 'ended', 'ended'],
    ['unresolved', 'off', 'unresolved', 'unresolved'],
  ])
})

it('calls no tranche scheduled whose campaign never got to the provider', () => {
  const standing = (changes: Partial<Campaign>) => {
    const campaign = aCampaign({ providerCampaignId: null, ...changes })
    return campaign.tranches.map((tranche) => trancheStanding(campaign, tranche))
  }
  const neverSent: readonly CampaignStatus[] = ['rejected', 'stopped', 'failed', 'cancelled']
  for (const status of neverSent) expect(standing({ status })).toEqual(['not-sent', 'not-sent'])
  expect(standing({ status: 'unresolved' })).toEqual(['unconfirmed', 'unconfirmed'])
  const sentAgain = { code: 'sent-again', message: 'c-2' }
  expect(standing({ status: 'failed', problem: sentAgain })[0]).toBe('unconfirmed')
  expect(standing({ status: 'completed' })[0]).toBe('unknown')
  expect(standing({ status: 'cancelled', providerCampaignId: 'p-1' })[0]).toBe('cancelled')
  expect(standing({ status: 'scheduled' })[0]).toBe('scheduled')
})

it('does not offer to edit the times of a campaign that was sent at once', () => {
  expect(editBarrier(aCampaign({ schedule: { kind: 'now' } }))).toBe('already-leaving')
})

it('does not offer to cancel when every tranche has begun', () => {
  const [first, second] = aCampaign().tranches
  if (!first || !second) throw new Error('two tranches expected')
  const tranches = [
    { ...first, status: 'completed' as const },
    { ...second, status: 'sending' as const },
  ]
  const campaign = aCampaign({ status: 'sending', tranches })
  expect(cancelBarrier(campaign)).toBe('nothing-scheduled')
  expect(peopleNotYetReached(campaign)).toBe(0)
  expect(currentTranche(campaign)?.number).toBe(2)
  expect(nextTranche(campaign)).toBeNull()
})

it('names the first tranche that has not begun, and none once the campaign has ended', () => {
  expect(nextTranche(aCampaign())?.number).toBe(1)
  expect(nextTranche(aCampaign({ status: 'cancelled' }))).toBeNull()
})

it('divides the audience so that the four parts add up, whatever `sent` means there', () => {
  const tranches = aCampaign().tranches.map((tranche, index) =>
    index === 0 ? { ...tranche, status: 'sending' as const } : tranche,
  )
  const divided = (sent: number) =>
    breakdownOf(
      aCampaign({
        status: 'sending',
        tranches,
        counts: { sent, delivered: 300, failed: 20, pending: 600 },
      }),
    )
  const expected = { delivered: 300, failed: 20, pending: 600, onTheWay: 80, total: 1000 }
  expect([divided(400), divided(80)]).toEqual([expected, expected])
})

it('counts scheduled tranches as pending when the provider does not say', () => {
  const counts = { sent: 0, delivered: 0, failed: 0, pending: 0 }
  expect(breakdownOf(aCampaign({ counts }))).toEqual({
    delivered: 0,
    failed: 0,
    pending: 1000,
    onTheWay: 0,
    total: 1000,
  })
})

it('never shows a negative part when the provider counts more than the audience', () => {
  const counts = { sent: 0, delivered: 1500, failed: 10, pending: 0 }
  const breakdown = breakdownOf(aCampaign({ status: 'completed', tranches: [], counts }))
  expect(breakdown).toEqual({ delivered: 1500, failed: 10, pending: 0, onTheWay: 0, total: 1510 })
})
