// Goes on with uploads that found no way to the provider, once there is one again.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { isWaiting } from '../../../shared/campaigns/standing.ts'
import { AppFailure } from '../app-failure.ts'
import type { Provider, ProviderSession } from '../connection/provider-session.ts'
import type { OpenWorkspace } from './campaign-commands.ts'
import { type CampaignRecord, madeWith } from './campaign-store.ts'
import { goOn } from './go-on.ts'

const tickMs = 10_000
/** Later the hour is another one than the person confirmed: going on is theirs to decide. */
const longestWaitMs = 60 * 60_000

type Parts = Pick<OpenWorkspace, 'desk' | 'running'> & {
  readonly session: ProviderSession
  readonly signal: AbortSignal
}

/**
 * Ends when the signal aborts. Only campaigns that were confirmed in this run of the program wait:
 * `markInterrupted` has settled all others at the start.
 */
export async function goOnWhenReachable(parts: Parts): Promise<void> {
  const { desk, signal } = parts
  const waitingSince = new Map<string, number>()
  while (!signal.aborted) {
    await desk.clock.wait(tickMs, signal)
    for (const record of desk.campaigns.withStatus(['stopped'])) {
      if (signal.aborted || !isWaiting(record.campaign)) continue
      const { id, updatedAt } = record.campaign
      // A way that opens for a moment and closes again does not begin the hour anew.
      const since = waitingSince.get(id) ?? Date.parse(updatedAt)
      waitingSince.set(id, since)
      await tryAgain(record, since, parts)
    }
  }
}

async function tryAgain(record: CampaignRecord, since: number, parts: Parts): Promise<void> {
  const { desk, running, session, signal } = parts
  const { id } = record.campaign
  try {
    if (desk.clock.now() - since > longestWaitMs) return giveUp(id, parts)
    const provider = await session.forMade(madeWith(record))
    if (!(await isReachable(provider, signal)) || signal.aborted) return
    await running.ended(id)
    // Begun now, it would outlive the workspace that is closing.
    if (signal.aborted) return
    // The person may have stopped it, or gone on with it, while the provider was asked.
    if (isWaiting(desk.campaigns.get(id).campaign)) goOn(id, { desk, running }, provider)
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof AppFailure)) desk.log.error('a campaign could not go on', error)
    giveUp(id, parts, reasonOf(error))
  }
}

/** A list of groups carries nothing about anybody. */
async function isReachable({ client }: Provider, signal: AbortSignal): Promise<boolean> {
  const outcome = await client.listGroups({ signal })
  return outcome.kind === 'done'
}

/** Without a reason of its own the provider was away for too long. */
function giveUp(campaignId: string, { desk }: Parts, reason: Reason | null = null): void {
  const { campaign } = desk.campaigns.get(campaignId)
  if (!isWaiting(campaign)) return
  const message = campaign.problem?.message ?? ''
  const problem = reason ?? { code: 'provider-unreachable', message }
  desk.campaigns.change(campaignId, { problem })
}

type Reason = NonNullable<Campaign['problem']>

/** What `goOn` refuses, in the words of a campaign's problems. */
function reasonOf(error: unknown): Reason | null {
  if (!(error instanceof AppFailure)) return { code: 'unexpected', message: '' }
  const { code, detail } = error
  if (code === 'excluded-people' || code === 'no-key') return { code, message: detail }
  if (code === 'list-not-kept') return { code, message: '' }
  if (code === 'schedule-invalid') return { code: 'schedule-passed', message: detail }
  const [, other] = /^sent-before: (.*)$/s.exec(detail) ?? []
  return other === undefined ? null : { code: 'sent-meanwhile', message: other }
}
