// Takes one campaign from its confirmation to the provider: group, people, check, one send.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { CampaignProblemCode } from '../../../shared/campaigns/campaign-problems.ts'
import { checkGroup } from './check-group.ts'
import { Halt, stoppedBy } from './halt.ts'
import { haltIfExcluded } from './halt-if-excluded.ts'
import { abandonGroup, deleteAbandoned, LostGroup } from './lost-group.ts'
import { openOwnGroup } from './own-group.ts'
import { isPassing } from './patience.ts'
import { reconcile } from './reconcile.ts'
import { requestSend } from './request-send.ts'
import { type CampaignRun, campaignNow } from './sending-desk.ts'
import { uploadPeople } from './upload-people.ts'

/** A provider that loses one group after the other is not asked for more than these in one go. */
const mostGroups = 3
/** After these nobody knows what is in the group, or somebody is who must not be. */
const unusableGroups = new Set<string>(['group-missing', 'group-count-differs', 'excluded-people'])

/** Never rejects: whatever happens is written in the campaign. */
export async function runCampaign(run: CampaignRun): Promise<void> {
  try {
    haltIfExcluded(run)
    const groupId = await prepareGroup(run)
    if ((await requestSend(run, groupId)) === 'unknown') await reconcile(run)
    await deleteAbandoned(run)
  } catch (error) {
    await endEarly(run, error)
  }
}

async function prepareGroup(run: CampaignRun): Promise<string | null> {
  const { target } = run.record.campaign
  if (target.kind === 'direct') return null
  const groupId = await filledGroup(run, target.groupName)
  await checkGroup(run, groupId)
  return groupId
}

/** A group whose content nobody knows makes way for a new one with a new mark. */
async function filledGroup(run: CampaignRun, groupName: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const groupId = await openOwnGroup(run, groupName)
      await uploadPeople(run, groupId)
      return groupId
    } catch (error) {
      if (!(error instanceof LostGroup)) throw error
      abandonGroup(run)
      await deleteAbandoned(run)
      if (attempt === mostGroups) throw error.asHalt()
    }
  }
}

async function endEarly(run: CampaignRun, error: unknown): Promise<void> {
  const { desk, record } = run
  const { id } = record.campaign
  try {
    if (!(error instanceof Halt)) desk.log.error(`campaign ${id} failed`, error)
    const { status } = campaignNow(run)
    // The fault struck after the intent was written: only the provider knows what it did.
    if (status === 'requesting') return await reconcile(run)
    const halt = asWaiting(run, error instanceof Halt ? error : stoppedBy('unexpected'))
    // A stop and a refused send are already written, each at the moment it was known.
    const isWritten = status !== 'preparing' && status !== 'uploading'
    if (!isWritten) desk.campaigns.change(id, halt.ending)
    if (unusableGroups.has(halt.ending.problem.code)) abandonGroup(run)
    if (campaignNow(run).status === 'rejected') markUnwanted(run)
    await deleteAbandoned(run)
  } catch (failure) {
    desk.log.error(`campaign ${id} could not be closed`, failure)
    showUnwritten(run)
  }
}

/** Before the first try to send, an upload that found no way to the provider goes on by itself later. */
function asWaiting({ desk, record }: CampaignRun, halt: Halt): Halt {
  const { code, message } = halt.ending.problem
  const isAway = code === 'provider-unreachable' && isPassing(message)
  const wasTried = desk.intents.ofCampaign(record.campaign.id).length > 0
  return isAway && !wasTried ? stoppedBy('waiting-for-network', message) : halt
}

/**
 * The workspace takes no more writes: the disk is full, or gone. The next start comes to the same
 * end from the ledger; until then the person is told, never that nothing was sent when it may have been.
 */
function showUnwritten(run: CampaignRun): void {
  const last = lastKnown(run)
  const mayBeSent = last.status !== 'preparing' && last.status !== 'uploading'
  const code: CampaignProblemCode = mayBeSent ? 'send-unclear' : 'unexpected'
  const status = mayBeSent ? 'unresolved' : 'stopped'
  run.desk.campaigns.showUnwritten({ ...last, status, problem: { code, message: '' } })
}

function lastKnown(run: CampaignRun): Campaign {
  try {
    return campaignNow(run)
  } catch {
    // Not even readable: the worst case is taken.
    return { ...run.record.campaign, status: 'requesting' }
  }
}

/** A refused list is corrected first, and then it is another campaign: its group has no use any more. */
function markUnwanted({ desk, record }: CampaignRun): void {
  const group = desk.groups.current(record.campaign.id)
  if (group === null) return
  desk.database.transaction(() => {
    desk.groups.mark(group, 'abandoned')
    desk.campaigns.change(record.campaign.id, { groupId: null })
  })
}
