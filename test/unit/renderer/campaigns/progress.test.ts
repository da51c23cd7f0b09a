// What a window learns of a campaign by watching it: its history and the pace of its upload.
import { expect, it } from 'vitest'
import {
  type DeliveryHistory,
  mostSamples,
  withSample,
} from '../../../../renderer/features/campaigns/delivery-history.ts'
import {
  paceAfter,
  remainingMs,
  type UploadPace,
} from '../../../../renderer/features/campaigns/upload-pace.ts'
import { aCampaign, minutesLater } from '../../../fakes/a-campaign.ts'

const seen = (delivered: number, minute: number) =>
  aCampaign({
    counts: { sent: 0, delivered, failed: 0, pending: 0 },
    refreshedAt: minutesLater(minute),
  })

it('has nothing to tell of a campaign that was never refreshed', () => {
  expect(withSample([], aCampaign({ counts: null }))).toEqual([])
})

it('drops a sample that is older than the last', () => {
  const history = withSample(withSample([], seen(9, 5)), seen(4, 2))
  expect(history.map(({ counts }) => counts.delivered)).toEqual([9])
})

it('stays bounded over days, keeping the first and the newest sample', () => {
  let history: DeliveryHistory = []
  const days = 3000
  for (let minute = 1; minute <= days; minute++) history = withSample(history, seen(minute, minute))
  expect(history.length).toBeLessThanOrEqual(mostSamples)
  expect([history[0]?.counts.delivered, history.at(-1)?.counts.delivered]).toEqual([1, days])
})

const uploading = (uploaded: number, minute: number) =>
  aCampaign({
    status: 'uploading',
    audience: 10_000,
    uploaded,
    updatedAt: minutesLater(minute),
  })

const watch = (...campaigns: readonly ReturnType<typeof uploading>[]) =>
  campaigns.reduce<UploadPace | null>(paceAfter, null)

it('promises no time from a single look', () => {
  expect(remainingMs(watch(uploading(2000, 0)), 10_000)).toBeNull()
})

it('tells the rest from the pace so far', () => {
  const pace = watch(uploading(2000, 0), uploading(4000, 1), uploading(6000, 2))
  expect(remainingMs(pace, 10_000)).toBe(2 * 60_000)
})

it('begins anew when the count goes back, as with a new group', () => {
  const pace = watch(uploading(8000, 0), uploading(9000, 1), uploading(0, 2), uploading(1000, 3))
  expect(remainingMs(pace, 10_000)).toBe(9 * 60_000)
})

it('forgets the pace once the upload is over', () => {
  expect(paceAfter(watch(uploading(1, 0)), aCampaign({ status: 'requesting' }))).toBeNull()
})
