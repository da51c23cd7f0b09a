// Sorts the campaigns for the home screen: what is in doubt, what is going on, and what ended lately.
import type { Campaign, TrancheView } from '../../../shared/campaigns/campaign.ts'
import { hasEnded, isWaiting } from '../../../shared/campaigns/standing.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import { toScheduledTime } from '../../../shared/schedule/scheduled-time.ts'

/** What the home screen needs of the store of campaigns. */
export type CampaignsAtHome = {
  readonly list:
    | { readonly stage: 'loading' }
    | { readonly stage: 'failed'; readonly failure: Failure }
    | { readonly stage: 'ready'; readonly campaigns: readonly Campaign[] }
  readonly opened: () => Promise<void>
  /** Both reject with what forbade them. */
  readonly markedAsSent: (campaignId: string) => Promise<void>
  readonly sentAgain: (campaignId: string, typedName: string, despite?: string) => Promise<void>
}

export type UseCampaignsAtHome = <Slice>(selector: (state: CampaignsAtHome) => Slice) => Slice

export const mostRecent = 6

export type HomeCampaigns = {
  readonly unresolved: readonly Campaign[]
  readonly running: readonly Campaign[]
  readonly recent: readonly Campaign[]
}

/** Keeps the order given, newest first; every campaign is in one list at most. */
export function sortedForHome(campaigns: readonly Campaign[]): HomeCampaigns {
  const unresolved = campaigns.filter(({ status }) => status === 'unresolved')
  const running = campaigns.filter((one) => isGoingOn(one))
  const recent = campaigns
    .filter((one) => hasEnded(one.status) && !isWaiting(one))
    .slice(0, mostRecent)
  return { unresolved, running, recent }
}

/** What Stop everything would act on, but for what is in doubt. */
function isGoingOn(campaign: Campaign): boolean {
  if (isWaiting(campaign)) return true
  return !hasEnded(campaign.status) && campaign.status !== 'unresolved'
}

export type TodaysTranche = {
  readonly campaign: Campaign
  readonly tranche: TrancheView & { readonly startsAt: string }
  /** From 1. */
  readonly number: number
}

/** Tranches that start on the day of `nowInstant` (ISO in UTC) in `zone`, the earliest first. */
export function tranchesToday(
  campaigns: readonly Campaign[],
  nowInstant: string,
  zone: string,
): readonly TodaysTranche[] {
  const dayOf = (instant: string) => toScheduledTime(instant, zone).at.slice(0, 10)
  const today = dayOf(nowInstant)
  const found: TodaysTranche[] = []
  for (const campaign of campaigns) {
    if (hasEnded(campaign.status) || campaign.status === 'unresolved') continue
    campaign.tranches.forEach((tranche, index) => {
      const { startsAt } = tranche
      if (startsAt === null || dayOf(startsAt) !== today) return
      found.push({ campaign, tranche: { ...tranche, startsAt }, number: index + 1 })
    })
  }
  return found.sort((a, b) => Date.parse(a.tranche.startsAt) - Date.parse(b.tranche.startsAt))
}
