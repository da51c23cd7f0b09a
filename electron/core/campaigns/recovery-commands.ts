// The commands for campaigns that stopped short or whose outcome nobody knows; each is a person's decision.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { CommandInput } from '../../../shared/ipc/contract.ts'
import type { recoveryCommands as menu } from '../../../shared/ipc/recovery-menu.ts'
import { AppFailure } from '../app-failure.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import type { OpenWorkspace } from './campaign-commands.ts'
import { type CampaignRecord, madeWith } from './campaign-store.ts'
import { goOn, refuseImpossible } from './go-on.ts'
import { refreshCampaign } from './refresh-campaign.ts'
import { repeatedElsewhere } from './sent-elsewhere.ts'
import { unsentCampaign } from './unsent-campaign.ts'

type Parts = {
  /** Throws while the workspace is closed. */
  readonly workspace: () => OpenWorkspace
  readonly session: ProviderSession
}

export function recoveryCommands(parts: Parts): Pick<CommandHandlers, keyof typeof menu> {
  return {
    'campaign.resume': ({ campaignId }) => resume(campaignId, parts),
    'campaign.mark-as-sent': async ({ campaignId }) => markAsSent(campaignId, parts.workspace()),
    'campaign.send-again': (input) => sendAgain(input, parts),
  }
}

/** What was confirmed goes on; nothing of it can be changed on the way. */
async function resume(campaignId: string, { workspace, session }: Parts): Promise<Campaign> {
  const stopped = workspace().running.untilStopAll()
  const provider = await session.forMade(madeWith(workspace().desk.campaigns.get(campaignId)))
  await workspace().running.ended(campaignId)
  refuseStopped(stopped)
  return goOn(campaignId, workspace(), provider)
}

/** Everything was stopped while this waited to begin. */
function refuseStopped(stopped: AbortSignal): void {
  if (stopped.aborted) throw new AppFailure('not-editable', { detail: 'stopped-by-person' })
}

function markAsSent(campaignId: string, { desk }: OpenWorkspace): Campaign {
  const { campaign } = desk.campaigns.get(campaignId)
  if (campaign.status !== 'unresolved') throw new AppFailure('not-editable')
  desk.database.transaction(() => {
    settleUnknown(campaignId, 'sent', desk)
    desk.campaigns.change(campaignId, {
      event: 'marked-as-sent',
      problem: { code: 'marked-as-sent', message: '' },
    })
  })
  return desk.campaigns.get(campaignId).campaign
}

/** A new campaign with a mark of its own; the earlier one is closed for good in the same moment. */
async function sendAgain(
  { campaignId, typedName, despite }: CommandInput<'campaign.send-again'>,
  { workspace, session }: Parts,
): Promise<Campaign> {
  const stopped = workspace().running.untilStopAll()
  const made = workspace().desk.campaigns.get(campaignId)
  if (made.campaign.status !== 'unresolved') throw new AppFailure('not-editable')
  if (typedName.trim() !== made.campaign.name.trim()) throw new AppFailure('name-mismatch')
  const provider = await session.forMade(madeWith(made))
  // The last look: its mark may have turned up since.
  const { desk: lookingDesk, closing } = workspace()
  const looking = { desk: lookingDesk, provider, signal: closing }
  await refreshCampaign(campaignId, looking)
  // A copy of the work does not know of the repeat that was sent after it was made.
  const other = await repeatedElsewhere(made.campaign, looking)
  if (other !== null && other !== despite) throw new AppFailure('sent-elsewhere', { detail: other })
  const { desk, running } = workspace()
  const earlier = desk.campaigns.get(campaignId)
  if (earlier.campaign.status !== 'unresolved') {
    throw new AppFailure('not-editable', { detail: earlier.campaign.status })
  }
  refuseStopped(stopped)
  refuseImpossible(earlier, desk)
  const record = repeatOf(earlier, desk.clock.now())
  desk.database.transaction(() => {
    settleUnknown(campaignId, 'unknown', desk)
    const problem = { code: 'sent-again', message: record.campaign.id }
    desk.campaigns.change(campaignId, { event: 'sent-again', problem })
    desk.campaigns.add(record)
  })
  running.start(record, provider)
  return record.campaign
}

function settleUnknown(campaignId: string, outcome: 'sent' | 'unknown', desk: SendingDesk): void {
  for (const intent of desk.intents.ofCampaign(campaignId)) {
    if (intent.outcome !== 'unknown') continue
    desk.intents.settle(intent.id, outcome, 'said by a person', desk.clock.now())
  }
}

function repeatOf({ campaign, ...kept }: CampaignRecord, nowMs: number): CampaignRecord {
  const repeat: Campaign = { ...campaign, ...unsentCampaign(nowMs), repeatOf: campaign.id }
  return { ...kept, campaign: repeat }
}
