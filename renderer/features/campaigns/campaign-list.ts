// Picks and orders the campaigns of the list: newest first, and only those the filter lets through.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { CampaignFilter } from '../../../shared/ipc/contract.ts'
import { toScheduledTime } from '../../../shared/schedule/scheduled-time.ts'

export function newestFirst(campaigns: Iterable<Campaign>): readonly Campaign[] {
  return [...campaigns].sort(
    (a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id),
  )
}

/** Days are those of `zone`, both ends included; the name is found ignoring case and accents. */
export function matching(
  campaigns: readonly Campaign[],
  filter: CampaignFilter,
  zone: string,
): readonly Campaign[] {
  const name = folded(filter.name ?? '')
  return campaigns.filter((campaign) => {
    if (filter.status && campaign.status !== filter.status) return false
    if (name && !folded(campaign.name).includes(name)) return false
    if (!filter.from && !filter.to) return true
    const day = toScheduledTime(campaign.createdAt, zone).at.slice(0, 10)
    return day >= (filter.from ?? day) && day <= (filter.to ?? day)
  })
}

export function isFiltering(filter: CampaignFilter): boolean {
  return Boolean(filter.status || filter.name?.trim() || filter.from || filter.to)
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
}
