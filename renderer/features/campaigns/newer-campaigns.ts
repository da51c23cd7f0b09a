// Decides which picture of a campaign is the newer one, when answers and snapshots cross on the way.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'

/** Snapshots carry a growing revision; answers do not, so each remembers what had been heard when it was asked for. */
export function createNewerCampaigns(known: (id: string) => Campaign | undefined) {
  const heardRevisions = new Map<string, number>()
  let latest = -1

  const isNewer = (campaign: Campaign, since: number) => {
    const current = known(campaign.id)
    if (!current || campaign.updatedAt > current.updatedAt) return true
    const heardMeanwhile = (heardRevisions.get(campaign.id) ?? -1) > since
    return !heardMeanwhile && campaign.updatedAt === current.updatedAt
  }

  return {
    /** Whether the snapshot is news. */
    heard(revision: number, campaign: Campaign): boolean {
      if (revision <= (heardRevisions.get(campaign.id) ?? -1)) return false
      heardRevisions.set(campaign.id, revision)
      latest = Math.max(latest, revision)
      return true
    },
    /** To be called before asking; its answer goes to `fromAnswer`. */
    asked: () => latest,
    fromAnswer: (campaigns: readonly Campaign[], since: number) =>
      campaigns.filter((campaign) => isNewer(campaign, since)),
  }
}
