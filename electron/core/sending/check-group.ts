// Compares the group with the plan before anything is sent to it.
import { lookAtGroup } from './group-look.ts'
import { stoppedBy } from './halt.ts'
import type { CampaignRun } from './sending-desk.ts'

/**
 * Passes when the provider counts exactly the people of the plan, or gives no count at all: then
 * every batch was acknowledged. A count may lag behind, so it is asked for some time.
 */
export async function checkGroup(run: CampaignRun, groupId: string): Promise<void> {
  const planned = run.record.campaign.audience
  const group = await lookAtGroup(
    run,
    (candidate) => candidate.groupId === groupId,
    (seen) => seen !== null && (seen.totalContacts === null || seen.totalContacts >= planned),
  )
  if (group === null) throw stoppedBy('group-missing')
  if (group.totalContacts === null || group.totalContacts === planned) return
  throw stoppedBy('group-count-differs', `${group.totalContacts} / ${planned}`)
}
