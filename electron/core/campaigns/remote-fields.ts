// Puts what the provider says of a campaign beside what was asked of it.
import type { Campaign, Counts, TrancheView } from '../../../shared/campaigns/campaign.ts'
import type {
  RemoteCampaign,
  RemoteTotals,
  RemoteTranche,
} from '../../../shared/provider/remote-campaign.ts'

/** The shares and head-counts stay those of the plan: the provider's word for them is not sure. */
export function remoteFields(
  campaign: Pick<Campaign, 'tranches' | 'counts'>,
  remote: RemoteCampaign,
): Pick<Campaign, 'tranches' | 'counts' | 'providerStatus'> {
  return {
    providerStatus: remote.statusText,
    counts: countsOf(remote.totals) ?? campaign.counts,
    tranches: campaign.tranches.map((tranche, index) => trancheOf(tranche, index, remote)),
  }
}

function trancheOf(tranche: TrancheView, index: number, remote: RemoteCampaign): TrancheView {
  const said = matchingTranche(tranche, index, remote.tranches)
  const status = said?.status ?? (remote.tranches.length === 0 ? remote.status : 'unknown')
  return { ...tranche, status: status === 'paused' ? 'scheduled' : status }
}

/** By the start when the provider gives it, else by the place in the list. */
function matchingTranche(
  tranche: TrancheView,
  index: number,
  said: readonly RemoteTranche[],
): RemoteTranche | undefined {
  const startsAt = tranche.startsAt === null ? null : Date.parse(tranche.startsAt)
  const sameStart = said.filter(({ startsAt: start }) => {
    return start?.instant != null && Date.parse(start.instant) === startsAt
  })
  return sameStart.length === 1 ? sameStart[0] : said[index]
}

function countsOf({ sent, delivered, failed, pending }: RemoteTotals): Counts | null {
  if (sent === null && delivered === null && failed === null && pending === null) return null
  return {
    sent: sent ?? 0,
    delivered: delivered ?? 0,
    failed: failed ?? 0,
    pending: pending ?? 0,
  }
}
