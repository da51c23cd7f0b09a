// Asks the provider how a campaign stands and writes down what it says.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { RemoteCampaign } from '../../../shared/provider/remote-campaign.ts'
import { AppFailure } from '../app-failure.ts'
import { providerFailure } from '../connection/provider-failure.ts'
import type { Provider } from '../connection/provider-session.ts'
import type { Failure } from '../provider/outcome.ts'
import { isFollowed, providerEvent } from '../sending/campaign-transitions.ts'
import { lookByMarker, recordFound } from '../sending/reconcile.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import { remoteFields } from './remote-fields.ts'

type Parts = {
  readonly desk: SendingDesk
  readonly provider: Provider
  readonly signal: AbortSignal
}

/** Throws the provider's failure; what was known of the campaign then stays as it is. */
export async function refreshCampaign(campaignId: string, parts: Parts): Promise<Campaign> {
  const { campaign } = await lookAtCampaign(campaignId, parts)
  return campaign
}

export type Look = {
  readonly campaign: Campaign
  /** null: the provider shows no such campaign, or is not asked because it never got it. */
  readonly remote: RemoteCampaign | null
}

export async function lookAtCampaign(campaignId: string, parts: Parts): Promise<Look> {
  const { desk, provider, signal } = parts
  const { campaign } = desk.campaigns.get(campaignId)
  if (campaign.providerCampaignId === null) return findAgain(campaignId, parts)
  const asked = { campaignId: campaign.providerCampaignId }
  const outcome = await provider.client.getCampaign(asked, { signal })
  if (outcome.kind !== 'done') return { campaign: missing(campaign, outcome, desk), remote: null }
  const remote = outcome.value
  const event = providerEvent(remote.status)
  const { problem } = desk.campaigns.get(campaignId).campaign
  const refreshed = desk.campaigns.change(campaignId, {
    ...remoteFields(campaign, remote),
    ...(event === null ? {} : { event }),
    refreshedAt: new Date(desk.clock.now()).toISOString(),
    problem: problem?.code === 'practice-restarted' ? null : problem,
  })
  return { campaign: refreshed, remote }
}

/** A send without a known id, or one that nobody knows of: its mark may have turned up. */
async function findAgain(campaignId: string, parts: Parts): Promise<Look> {
  const { desk, provider, signal } = parts
  const record = desk.campaigns.get(campaignId)
  const { status } = record.campaign
  if (status !== 'unresolved' && !isFollowed(status)) return { ...record, remote: null }
  const found = await lookByMarker({ desk, provider, record, signal })
  if (found === null) throw new AppFailure('provider-unclear')
  recordFound(desk, record, found)
  const [remote = null] = found
  if (remote !== null) return { campaign: desk.campaigns.get(campaignId).campaign, remote }
  const refreshedAt = new Date(desk.clock.now()).toISOString()
  return { campaign: desk.campaigns.change(campaignId, { refreshedAt }), remote }
}

/** Practice keeps nothing when it stops: that is told, and is no failure. */
function missing(campaign: Campaign, failure: Failure, desk: SendingDesk): Campaign {
  const isGone = failure.kind === 'refused' && failure.status === 404
  if (!isGone || !campaign.practice) throw providerFailure(failure, 'getCampaign')
  return desk.campaigns.change(campaign.id, {
    problem: { code: 'practice-restarted', message: '' },
  })
}
