// The counts of a campaign as they were seen, one sample for each refresh, for the chart of its screen.
import type { Campaign, Counts } from '../../../shared/campaigns/campaign.ts'

/** `at` is the instant the provider was asked, ISO in UTC. */
export type DeliverySample = { readonly at: string; readonly counts: Counts }
export type DeliveryHistory = readonly DeliverySample[]

/** Above this the history keeps every second sample, so a window open for days stays small. */
export const mostSamples = 240

/** The same history when the campaign brings nothing new. */
export function withSample(history: DeliveryHistory, campaign: Campaign): DeliveryHistory {
  const { counts, refreshedAt } = campaign
  if (!counts || !refreshedAt) return history
  const last = history.at(-1)
  if (last && last.at >= refreshedAt) return history
  const longer = [...history, { at: refreshedAt, counts }]
  if (longer.length <= mostSamples) return longer
  const newest = longer.length - 1
  return longer.filter((_, index) => index % 2 === 0 || index === newest)
}
