// Keeps asking, gently, how the campaigns stand that the provider is still working on.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { AppFailure } from '../app-failure.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import { type CampaignRecord, madeWith } from './campaign-store.ts'
import { refreshCampaign } from './refresh-campaign.ts'

const tickMs = 3_000
const liveMs = 30_000
const farAwayMs = 10 * 60_000
const soonMs = 2 * 60_000

type Parts = {
  readonly desk: SendingDesk
  readonly session: ProviderSession
  readonly signal: AbortSignal
}

/** Ends when the signal aborts; a failed question is asked again at its next turn. */
export async function followCampaigns(parts: Parts): Promise<void> {
  const { desk, signal } = parts
  const askedAt = new Map<string, number>()
  while (!signal.aborted) {
    await desk.clock.wait(tickMs, signal)
    if (signal.aborted) return
    for (const record of desk.campaigns.withStatus(['scheduled', 'sending', 'paused'])) {
      const { campaign } = record
      const last = askedAt.get(campaign.id) ?? Number.NEGATIVE_INFINITY
      const now = desk.clock.now()
      if (isForgotten(campaign) || now - last < pauseFor(campaign, now)) continue
      askedAt.set(campaign.id, now)
      await ask(record, parts)
      if (signal.aborted) return
    }
  }
}

async function ask(record: CampaignRecord, { desk, session, signal }: Parts): Promise<void> {
  try {
    const provider = await session.forMade(madeWith(record))
    await refreshCampaign(record.campaign.id, { desk, provider, signal })
  } catch (error) {
    if (signal.aborted) return
    if (error instanceof AppFailure) desk.log.info('campaign not refreshed', { code: error.code })
    else desk.log.error('campaign not refreshed', error)
  }
}

/** Asking for it again would only say the same. */
function isForgotten(campaign: Campaign): boolean {
  return campaign.problem?.code === 'practice-restarted'
}

/** Milliseconds between two questions about this campaign. */
function pauseFor(campaign: Campaign, now: number): number {
  if (campaign.practice) return tickMs
  return isFarAway(campaign, now) ? farAwayMs : liveMs
}

function isFarAway({ status, tranches }: Campaign, now: number): boolean {
  if (status !== 'scheduled') return false
  return tranches.every(({ startsAt }) => startsAt !== null && Date.parse(startsAt) - now > soonMs)
}
