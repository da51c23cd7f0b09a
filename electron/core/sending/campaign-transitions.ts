// The one place that decides which status may follow which.
import type { CampaignStatus } from '../../../shared/campaigns/campaign.ts'
import type { RemoteStatus } from '../../../shared/provider/remote-status.ts'

/**
 * What can happen to a campaign. `provider-…` is what the provider says of it once it has it;
 * `marked-as-sent` and `sent-again` is what a person says who has looked in its panel.
 */
export const campaignEvents = [
  'upload-began',
  'stopped',
  'resumed',
  'request-began',
  'not-sent',
  'refused',
  'outcome-lost',
  'marked-as-sent',
  'sent-again',
  'provider-scheduled',
  'provider-sending',
  'provider-paused',
  'provider-completed',
  'provider-cancelled',
  'provider-failed',
] as const
export type CampaignEvent = (typeof campaignEvents)[number]

const providerWords = {
  'provider-scheduled': 'scheduled',
  'provider-sending': 'sending',
  'provider-paused': 'paused',
  'provider-completed': 'completed',
  'provider-cancelled': 'cancelled',
  'provider-failed': 'failed',
} as const satisfies Partial<Record<CampaignEvent, CampaignStatus>>

const atTheProvider = new Set<CampaignStatus>(['scheduled', 'sending', 'paused'])

/** The status after the event, or null when the event cannot happen to a campaign of that status. */
export function nextStatus(status: CampaignStatus, event: CampaignEvent): CampaignStatus | null {
  switch (event) {
    case 'upload-began':
      return status === 'preparing' ? 'uploading' : null
    case 'stopped':
      return isBeforeRequest(status) ? 'stopped' : null
    case 'resumed':
      return status === 'stopped' ? 'preparing' : null
    case 'request-began':
      return isBeforeRequest(status) ? 'requesting' : null
    case 'not-sent':
      return status === 'requesting' ? 'stopped' : null
    case 'refused':
      return isBeforeRequest(status) || status === 'requesting' ? 'rejected' : null
    case 'outcome-lost':
      return status === 'requesting' ? 'unresolved' : null
    case 'marked-as-sent':
      return status === 'unresolved' ? 'completed' : null
    case 'sent-again':
      return status === 'unresolved' ? 'failed' : null
    default:
      return statusSaidByProvider(status, providerWords[event])
  }
}

/** The event for a status word of the provider; null when the word says nothing. */
export function providerEvent(status: RemoteStatus): CampaignEvent | null {
  return status === 'unknown' ? null : `provider-${status}`
}

/** True while the provider still has something to do for the campaign. */
export function isFollowed(status: CampaignStatus): boolean {
  return atTheProvider.has(status)
}

function isBeforeRequest(status: CampaignStatus): boolean {
  return status === 'preparing' || status === 'uploading'
}

/** A campaign that ended stays as it ended: a late or muddled answer does not bring it back. */
function statusSaidByProvider(status: CampaignStatus, said: CampaignStatus): CampaignStatus | null {
  const open = status === 'requesting' || status === 'unresolved' || atTheProvider.has(status)
  return open || status === said ? said : null
}
