// Stops or pauses what has not asked for its send yet; what was uploaded stays and can be gone on with.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { isWaiting } from '../../../shared/campaigns/standing.ts'
import { AppFailure } from '../app-failure.ts'
import { nextStatus } from '../sending/campaign-transitions.ts'
import type { OpenWorkspace } from './campaign-commands.ts'

/** At once: the request on its way is called off, and what became of it is found out when it goes on. */
export function stopUpload(campaignId: string, workspace: OpenWorkspace): Campaign {
  const stopped = markStopped(campaignId, 'stopped-by-person', workspace)
  workspace.running.abort(campaignId)
  return stopped
}

/** After the batch under way. */
export function pauseUpload(campaignId: string, workspace: OpenWorkspace): Campaign {
  const paused = markStopped(campaignId, 'paused-by-person', workspace)
  workspace.running.pause(campaignId)
  return paused
}

/** On the disk before the run hears of it: whatever happens then, nothing is asked to be sent. */
function markStopped(
  campaignId: string,
  code: 'stopped-by-person' | 'paused-by-person',
  { desk }: OpenWorkspace,
): Campaign {
  const { campaign } = desk.campaigns.get(campaignId)
  const problem = { code, message: '' }
  if (isWaiting(campaign)) return desk.campaigns.change(campaignId, { problem })
  if (nextStatus(campaign.status, 'stopped') === null) throw new AppFailure('not-editable')
  return desk.campaigns.change(campaignId, { event: 'stopped', problem })
}
