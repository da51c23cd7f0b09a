// Takes up at the start what the last run of the program left unfinished. It sends nothing.
import { isWaiting } from '../../../shared/campaigns/standing.ts'
import { AppFailure } from '../app-failure.ts'
import { type CampaignRecord, madeWith } from '../campaigns/campaign-store.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import { leaveUnresolved, reconcile } from './reconcile.ts'
import type { SendingDesk } from './sending-desk.ts'

const interrupted = { code: 'interrupted', message: '' } as const
const unclear = { code: 'send-unclear', message: '' } as const

/** At once and on the disk: cut-short sends are unknown, cut-short uploads are stopped. */
export function markInterrupted(desk: SendingDesk): void {
  desk.database.transaction(() => {
    desk.intents.markCutShort(desk.bootId)
    for (const { campaign } of desk.campaigns.withStatus(['preparing', 'uploading'])) {
      desk.campaigns.change(campaign.id, { event: 'stopped', problem: interrupted })
    }
    // What was confirmed in an earlier run of the program goes on only when a person says so.
    for (const { campaign } of desk.campaigns.withStatus(['stopped'])) {
      if (isWaiting(campaign)) desk.campaigns.change(campaign.id, { problem: interrupted })
    }
    for (const { campaign } of desk.campaigns.withStatus(['requesting'])) {
      const isRestored = campaign.problem?.code === 'restored'
      const problem = isRestored ? campaign.problem : unclear
      desk.campaigns.change(campaign.id, { problem })
    }
  })
}

/** Looks for every send whose outcome is not known; ends when each is found or unresolved. */
export async function reconcileInterrupted(
  desk: SendingDesk,
  session: ProviderSession,
  signal: AbortSignal,
): Promise<void> {
  const unknown = desk.campaigns.withStatus(['requesting'])
  await Promise.all(unknown.map((record) => lookFor(record, { desk, session, signal })))
}

type Parts = {
  readonly desk: SendingDesk
  readonly session: ProviderSession
  readonly signal: AbortSignal
}

async function lookFor(record: CampaignRecord, parts: Parts): Promise<void> {
  const { desk, session, signal } = parts
  try {
    const provider = await session.forMade(madeWith(record))
    await reconcile({ desk, provider, record, signal })
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof AppFailure)) desk.log.error('an interrupted send was not found', error)
    const message = error instanceof AppFailure ? error.code : ''
    leaveUnresolved(desk, record.campaign.id, message)
  }
}
