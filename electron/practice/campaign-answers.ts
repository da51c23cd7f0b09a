// How the practice provider describes a campaign and answers a search.
import type { z } from 'zod'
import { campaignLife, type LifeCounts } from './campaign-life.ts'
import { idText } from './practice-answer.ts'
import type { PracticeContext } from './practice-context.ts'
import { readMoment } from './practice-input.ts'
import type { searchSchema } from './practice-schemas.ts'
import type { PracticeCampaign } from './practice-store.ts'

const DEFAULT_PAGE_SIZE = 50
const MAX_PAGE_SIZE = 100
const DAY_MS = 86_400_000

export function dressCampaign(practice: PracticeContext, campaign: PracticeCampaign): object {
  const life = campaignLife(campaign, practice.clock.now(), practice.pace)
  return {
    campaignId: idText(campaign.id, 'C', practice.style),
    campaignName: campaign.name,
    status: life.status,
    scheduleType: campaign.scheduleType,
    senderId: campaign.senderId,
    message: campaign.message,
    groupId: campaign.groupId === null ? null : idText(campaign.groupId, 'G', practice.style),
    creationDate: isoOf(campaign.createdAtMs),
    startDate: isoOf(Math.min(...campaign.tranches.map((one) => one.startsAtMs))),
    totalContacts: life.total,
    ...countsOf(life),
    campaignSchedule: life.tranches.map((tranche) => ({
      date: isoOf(tranche.startsAtMs),
      percentage: tranche.percent,
      status: tranche.status,
      total: tranche.total,
      ...countsOf(tranche),
    })),
  }
}

/** Newest first, a page at a time, filters combined; the name matches any part, in any case. */
export function searchCampaigns(
  practice: PracticeContext,
  filter: z.infer<typeof searchSchema>,
): readonly object[] {
  const name = filter.CampaignName?.toLowerCase() ?? ''
  const from = filter.StartDate ? readMoment(filter.StartDate) : Number.NEGATIVE_INFINITY
  const to = filter.EndDate ? lastMoment(filter.EndDate) : Number.POSITIVE_INFINITY
  const nowMs = practice.clock.now()
  const found = [...practice.store.campaigns.values()].filter(
    (campaign) =>
      campaign.name.toLowerCase().includes(name) &&
      campaign.createdAtMs >= from &&
      campaign.createdAtMs <= to &&
      (!filter.Status ||
        campaignLife(campaign, nowMs, practice.pace).status === filter.Status.toUpperCase()),
  )
  const size = Math.min(filter.PageSize ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE)
  const first = (Math.max(filter.Page ?? 1, 1) - 1) * size
  return found
    .reverse()
    .slice(first, first + size)
    .map((campaign) => dressCampaign(practice, campaign))
}

/** A day without an hour lasts to its end. */
function lastMoment(date: string): number {
  return readMoment(date) + (/^\d{4}-\d{2}-\d{2}$/.test(date) ? DAY_MS - 1 : 0)
}

function countsOf({ sent, delivered, failed, pending }: LifeCounts): object {
  return { sent, delivered, failed, pending }
}

function isoOf(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
