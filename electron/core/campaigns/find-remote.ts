// Looks for campaigns at the provider itself, those made elsewhere included.
import type { RemoteCampaignView } from '../../../shared/campaigns/remote-campaign-view.ts'
import type { CommandInput } from '../../../shared/ipc/contract.ts'
import type { RemoteCampaign, RemoteDate } from '../../../shared/provider/remote-campaign.ts'
import { providerFailure } from '../connection/provider-failure.ts'
import type { Provider } from '../connection/provider-session.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import { dayAfter, dayBegins } from './calendar-days.ts'

type Parts = {
  readonly desk: SendingDesk
  readonly provider: Provider
  /** In which the days of the filter are. */
  readonly zone: string
}

export async function findRemote(
  { name, status, from, to }: CommandInput<'campaign.find-remote'>,
  { desk, provider, zone }: Parts,
): Promise<{ readonly campaigns: RemoteCampaignView[]; readonly isComplete: boolean }> {
  const outcome = await provider.client.findAllCampaigns({
    ...(name === undefined ? {} : { name }),
    ...(status === undefined ? {} : { status }),
    ...instantOf('from', from, zone),
    ...instantOf('to', to === undefined ? undefined : dayAfter(to), zone),
  })
  if (outcome.kind !== 'done') throw providerFailure(outcome, 'findCampaigns')
  const { campaigns, complete } = outcome.value
  const own = new Map<string | null, string>()
  for (const { id, providerCampaignId, practice } of desk.campaigns.list({})) {
    if (providerCampaignId !== null && practice === provider.practice) {
      own.set(providerCampaignId, id)
    }
  }
  return {
    campaigns: campaigns.map((campaign) => viewOf(campaign, own.get(campaign.campaignId) ?? null)),
    isComplete: complete,
  }
}

function instantOf(name: 'from' | 'to', day: string | undefined, zone: string) {
  const begins = day === undefined ? undefined : dayBegins(day, zone)
  if (begins === undefined) return {}
  // Both ends belong to the filter: the last second of a day, not the first of the next.
  return { [name]: new Date(name === 'to' ? begins - 1000 : begins).toISOString() }
}

function viewOf(remote: RemoteCampaign, campaignId: string | null): RemoteCampaignView {
  const { name, status, statusText, senderId, groupId, totals } = remote
  return {
    ...{ name, status, statusText, senderId, groupId, totals, campaignId },
    providerCampaignId: remote.campaignId,
    createdAt: dateText(remote.createdAt),
    startsAt: dateText(remote.startsAt),
  }
}

function dateText(date: RemoteDate | null): string | null {
  return date?.instant ?? date?.raw ?? null
}
