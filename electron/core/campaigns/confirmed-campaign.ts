// Makes the campaign of a confirmed review, ready to be sent.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { makeMarker } from '../sending/marker.ts'
import { makeOrderedId } from '../sending/ordered-id.ts'
import type { CampaignRecord } from './campaign-store.ts'
import type { ReviewedJob } from './confirmations.ts'

export function confirmedCampaign(reviewed: ReviewedJob, nowMs: number): CampaignRecord {
  const { job, plan, practice, accountId, contentHash } = reviewed
  const { audienceId, ...asked } = job
  const at = new Date(nowMs).toISOString()
  const campaign: Campaign = {
    ...asked,
    id: makeOrderedId(nowMs),
    marker: makeMarker(),
    status: 'preparing',
    audience: plan.audience,
    excluded: plan.excluded,
    uploaded: 0,
    parts: plan.parts.total,
    groupId: null,
    providerCampaignId: null,
    providerStatus: null,
    tranches: plan.tranches,
    counts: null,
    refusal: null,
    problem: null,
    practice,
    repeatOf: null,
    createdAt: at,
    updatedAt: at,
    refreshedAt: null,
    requestedAt: null,
    looks: [],
    forgottenAt: null,
  }
  return { campaign, audienceId, accountId, contentHash }
}
