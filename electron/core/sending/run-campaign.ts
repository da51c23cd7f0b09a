// Takes one campaign from its confirmation to the provider: group, people, check, one send.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { CampaignProblemCode } from '../../../shared/campaigns/campaign-problems.ts'
import { checkGroup } from './check-group.ts'
import { createGroup } from './create-group.ts'
import { Halt, stoppedBy } from './halt.ts'
import { reconcile } from './reconcile.ts'
import { requestSend } from './request-send.ts'
import { type CampaignRun, campaignNow } from './sending-desk.ts'
import { uploadPeople } from './upload-people.ts'

/** Never rejects: whatever happens is written in the campaign. */
export async function runCampaign(run: CampaignRun): Promise<void> {
  try {
    const groupId = await prepareGroup(run)
    if ((await requestSend(run, groupId)) === 'unknown') await reconcile(run)
  } catch (error) {
    await endEarly(run, error)
  }
}

async function prepareGroup(run: CampaignRun): Promise<string | null> {
  const { target } = run.record.campaign
  if (target.kind === 'direct') return null
  const groupId = await createGroup(run, target.groupName)
  await uploadPeople(run, groupId)
  await checkGroup(run, groupId)
  return groupId
}

async function endEarly(run: CampaignRun, error: unknown): Promise<void> {
  const { desk, record } = run
  const { id } = record.campaign
  try {
    if (!(error instanceof Halt)) desk.log.error(`campaign ${id} failed`, error)
    const { status } = campaignNow(run)
    // The fault struck after the intent was written: only the provider knows what it did.
    if (status === 'requesting') return await reconcile(run)
    const halt = error instanceof Halt ? error : stoppedBy('unexpected')
    // A stop and a refused send are already written, each at the moment it was known.
    const isWritten = status !== 'preparing' && status !== 'uploading'
    if (!isWritten) desk.campaigns.change(id, halt.ending)
    if (isWritten || halt.ending.problem.code !== 'interrupted') await abandonGroup(run)
  } catch (failure) {
    desk.log.error(`campaign ${id} could not be closed`, failure)
    showUnwritten(run)
  }
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

/** Nothing will ever be sent to it; people's numbers are not left behind where that can be helped. */
async function abandonGroup(run: CampaignRun): Promise<void> {
  const { groupId, id } = campaignNow(run)
  if (groupId === null) return
  const outcome = await run.provider.client.deleteGroup({ groupId })
  if (outcome.kind === 'done') run.desk.campaigns.change(id, { groupId: null })
  else run.desk.log.warn('the abandoned group could not be deleted', { outcome: outcome.kind })
}
