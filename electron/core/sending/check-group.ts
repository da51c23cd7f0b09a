// Compares the group with the plan before anything is sent to it.
import { lookAtGroup } from './group-look.ts'
import { stoppedBy } from './halt.ts'
import { readMembers } from './read-members.ts'
import type { CampaignRun } from './sending-desk.ts'

/**
 * Passes when the provider counts exactly the people of the plan, or gives no count at all: then
 * every batch was acknowledged. A count may lag behind, so it is asked for some time. Where the
 * provider lists the people of a group, they are compared one by one.
 */
export async function checkGroup(run: CampaignRun, groupId: string): Promise<void> {
  const planned = run.record.campaign.audience
  const group = await lookAtGroup(
    run,
    (candidate) => candidate.groupId === groupId,
    (seen) => seen !== null && (seen.totalContacts === null || seen.totalContacts >= planned),
  )
  if (group === null) throw stoppedBy('group-missing')
  const { totalContacts } = group
  if (totalContacts !== null && totalContacts !== planned) {
    throw stoppedBy('group-count-differs', `${totalContacts} / ${planned}`)
  }
  const members = await readMembers(run, groupId)
  if (members === null || members.isWhole) return
  throw stoppedBy('group-count-differs', `${members.known} / ${planned}`)
}
