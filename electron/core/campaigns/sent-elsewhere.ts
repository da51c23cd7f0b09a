// Looks in the provider's own list for the campaign that is about to be sent, made elsewhere.
import type { Campaign, CampaignJob } from '../../../shared/campaigns/campaign.ts'
import { parseTemplate } from '../../../shared/messages/template.ts'
import type { RemoteCampaign } from '../../../shared/provider/remote-campaign.ts'
import { AppFailure } from '../app-failure.ts'
import type { Provider } from '../connection/provider-session.ts'
import { messageOnWire } from '../provider/wildcards-on-wire.ts'
import { withoutMarker } from '../sending/marker.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'

/** A review does not wait longer for a list that only warns. */
const patienceMs = 4_000
const dayMs = 24 * 60 * 60 * 1000

type Parts = { readonly desk: SendingDesk; readonly provider: Provider }

/**
 * The name of a campaign of the last 24 hours with this name and text that this workspace knows
 * nothing of; null when there is none, or when the provider did not answer in time. The question
 * carries a date and nothing about anybody.
 */
export async function sentElsewhere(job: CampaignJob, parts: Parts): Promise<string | null> {
  const since = parts.desk.clock.now() - dayMs
  const listed = await lately(new Date(since).toISOString(), parts)
  return sameIn(listed, { job, since }, parts)
}

/**
 * The same since the day before this campaign was made. Throws `provider-unclear` when the provider
 * did not show its whole list: what is asked here decides.
 */
export async function repeatedElsewhere(
  campaign: Campaign,
  parts: Parts & { readonly signal: AbortSignal },
): Promise<string | null> {
  const since = Date.parse(campaign.createdAt) - dayMs
  const asked = { from: new Date(since).toISOString() }
  const outcome = await parts.provider.client.findAllCampaigns(asked, { signal: parts.signal })
  if (outcome.kind !== 'done') throw new AppFailure('provider-unclear')
  const { campaigns, complete } = outcome.value
  const name = sameIn(campaigns, { job: campaign, since }, parts)
  if (name === null && !complete) throw new AppFailure('provider-unclear')
  return name
}

type Sought = {
  readonly job: Pick<CampaignJob, 'name' | 'template'>
  /** Epoch milliseconds. */
  readonly since: number
}

function sameIn(
  listed: readonly RemoteCampaign[],
  { job, since }: Sought,
  { desk, provider }: Parts,
): string | null {
  const own = new Set(desk.campaigns.list({}).map(({ providerCampaignId: id }) => id))
  const text = messageOnWire(parseTemplate(job.template), {}, provider.profile.wire)
  const isSame = ({ campaignId, name, message, createdAt, status }: RemoteCampaign) =>
    (campaignId === null || !own.has(campaignId)) &&
    status !== 'cancelled' &&
    folded(withoutMarker(name ?? '')) === folded(job.name) &&
    (message === null || folded(message) === folded(text)) &&
    (createdAt === null || Date.parse(createdAt.instant ?? '') >= since)
  return listed.find(isSame)?.name ?? null
}

async function lately(from: string, { desk, provider }: Parts): Promise<readonly RemoteCampaign[]> {
  const [asking, waiting] = [new AbortController(), new AbortController()]
  const answer = provider.client.findAllCampaigns({ from }, { signal: asking.signal })
  const late = desk.clock.wait(patienceMs, waiting.signal).then(() => null)
  const outcome = await Promise.race([answer, late])
  asking.abort()
  waiting.abort()
  return outcome?.kind === 'done' ? outcome.value.campaigns : []
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
