// Makes the campaign of a confirmed review, ready to be sent.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { CampaignRecord } from './campaign-store.ts'
import type { ReviewedJob } from './confirmations.ts'
import { unsentCampaign } from './unsent-campaign.ts'

export function confirmedCampaign(reviewed: ReviewedJob, nowMs: number): CampaignRecord {
  const { job, plan, practice, accountId, contentHash } = reviewed
  const { audienceId, ...asked } = job
  const campaign: Campaign = {
    ...asked,
    ...unsentCampaign(nowMs),
    audience: plan.audience,
    excluded: plan.excluded,
    parts: plan.parts.total,
    tranches: plan.tranches,
    practice,
    repeatOf: null,
  }
  return { campaign, audienceId, accountId, contentHash }
}
