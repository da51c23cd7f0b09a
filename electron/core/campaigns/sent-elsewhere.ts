// Looks in the provider's own list for the campaign that is about to be sent, made elsewhere.
import type { CampaignJob } from '../../../shared/campaigns/campaign.ts'
import { parseTemplate } from '../../../shared/messages/template.ts'
import type { RemoteCampaign } from '../../../shared/provider/remote-campaign.ts'
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
  const { desk, provider } = parts
  const since = desk.clock.now() - dayMs
  const own = new Set(desk.campaigns.list({}).map(({ providerCampaignId: id }) => id))
  const text = messageOnWire(parseTemplate(job.template), {}, provider.profile.wire)
  const isSame = ({ campaignId, name, message, createdAt, status }: RemoteCampaign) =>
    (campaignId === null || !own.has(campaignId)) &&
    status !== 'cancelled' &&
    folded(withoutMarker(name ?? '')) === folded(job.name) &&
    (message === null || folded(message) === folded(text)) &&
    (createdAt === null || Date.parse(createdAt.instant ?? '') >= since)
  const listed = await lately(new Date(since).toISOString(), parts)
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
