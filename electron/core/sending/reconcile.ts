// Finds out by its mark whether a send whose answer was lost has reached the provider.
import type { Look } from '../../../shared/campaigns/campaign.ts'
import type { RemoteCampaign } from '../../../shared/provider/remote-campaign.ts'
import type { CampaignRecord } from '../campaigns/campaign-store.ts'
import { remoteFields } from '../campaigns/remote-fields.ts'
import type { Provider } from '../connection/provider-session.ts'
import { providerEvent } from './campaign-transitions.ts'
import { withMarker } from './marker.ts'
import { reconcileDelaysMs } from './patience.ts'
import type { CampaignRun, SendingDesk } from './sending-desk.ts'

const dayMs = 24 * 60 * 60 * 1000
/** The oldest make way. */
const mostLooks = 50

/**
 * Ends with the campaign found, or `unresolved`. When the program closes meanwhile everything
 * stays as it is and the next start takes it up again. Sends nothing, ever.
 */
export async function reconcile(run: CampaignRun): Promise<void> {
  const { desk, provider, record, signal } = run
  for (const delayMs of reconcileDelaysMs) {
    await desk.clock.wait(delayMs, signal)
    if (signal.aborted) return
    const found = await lookByMarker({ desk, provider, record, signal })
    if (signal.aborted) return
    if (found !== null && found.length > 0) return recordFound(desk, record, found)
  }
  leaveUnresolved(desk, record.campaign.id)
}

export function leaveUnresolved(desk: SendingDesk, campaignId: string, message = ''): void {
  const isRestored = desk.campaigns.get(campaignId).campaign.problem?.code === 'restored'
  const code = isRestored ? 'restored' : 'send-unclear'
  desk.campaigns.change(campaignId, { event: 'outcome-lost', problem: { code, message } })
}

/**
 * The provider's campaigns that carry the mark; null when it gave no clear answer. What was seen is
 * kept with a campaign whose outcome is not known: it is what a person has to decide by.
 */
export async function lookByMarker({
  desk,
  provider,
  record,
  signal,
}: CampaignRun): Promise<readonly RemoteCampaign[] | null> {
  const { found, isClear, listed, pages } = await searchByMarker(provider, record, signal)
  const { id, status, looks } = desk.campaigns.get(record.campaign.id).campaign
  if (!signal.aborted && (status === 'requesting' || status === 'unresolved')) {
    const at = new Date(desk.clock.now()).toISOString()
    const look = { at, listed, pages, found: found.length, isClear }
    desk.campaigns.change(id, { looks: [...looks, look].slice(-mostLooks) })
  }
  return isClear || found.length > 0 ? found : null
}

type Sighting = Pick<Look, 'listed' | 'pages' | 'isClear'> & {
  readonly found: readonly RemoteCampaign[]
}

/** Nobody knows how the provider's search compares names, or what it made of ours: asked in three ways. */
export async function searchByMarker(
  provider: Provider,
  { campaign }: CampaignRecord,
  signal: AbortSignal,
): Promise<Sighting> {
  const { marker } = campaign
  const dayBefore = new Date(Date.parse(campaign.createdAt) - dayMs).toISOString()
  const filters = [
    { name: withMarker(campaign.name, marker) },
    { name: marker },
    { from: dayBefore },
  ]
  const listed = new Set<string>()
  let [isClear, pages] = [true, 0]
  for (const filter of filters) {
    const outcome = await provider.client.findAllCampaigns(filter, { signal })
    if (outcome.kind !== 'done') {
      isClear = false
      continue
    }
    const { campaigns, complete } = outcome.value
    pages += outcome.value.pages
    for (const remote of campaigns) listed.add(remote.campaignId ?? JSON.stringify(remote))
    // The provider may not have filtered at all.
    const found = campaigns.filter((remote) => (remote.name ?? '').includes(marker))
    if (found.length > 0) return { found, listed: listed.size, pages, isClear }
    isClear &&= complete
  }
  return { found: [], listed: listed.size, pages, isClear }
}

/** More than one is an alarm: the person is told, and nothing is cancelled by itself. */
export function recordFound(
  desk: SendingDesk,
  { campaign }: CampaignRecord,
  found: readonly RemoteCampaign[],
): void {
  const [remote] = found
  if (remote === undefined) return
  const at = desk.clock.now()
  const accepted = campaign.schedule.kind === 'now' ? 'provider-sending' : 'provider-scheduled'
  desk.database.transaction(() => {
    for (const intent of desk.intents.ofCampaign(campaign.id)) {
      if (intent.outcome === 'unknown')
        desk.intents.settle(intent.id, 'sent', remote.campaignId, at)
    }
    desk.campaigns.change(campaign.id, {
      ...remoteFields(campaign, remote),
      event: providerEvent(remote.status) ?? accepted,
      uploaded: campaign.audience,
      providerCampaignId: remote.campaignId,
      refreshedAt: new Date(at).toISOString(),
      problem:
        found.length === 1 ? null : { code: 'found-twice', message: idsOf(found).join(', ') },
    })
  })
}

function idsOf(found: readonly RemoteCampaign[]): readonly string[] {
  return found.map((remote) => remote.campaignId ?? '?')
}
