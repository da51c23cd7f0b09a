// A group whose content nobody knows: how it is found out, given up and deleted.
import type { CampaignProblemCode } from '../../../shared/campaigns/campaign-problems.ts'
import { stoppedBy } from './halt.ts'
import type { CampaignRun } from './sending-desk.ts'

/** Thrown for a group that is not to be used any more; another one may take its place. */
export class LostGroup extends Error {
  readonly code: CampaignProblemCode

  constructor(code: CampaignProblemCode, message = '') {
    super(message)
    this.name = 'LostGroup'
    this.code = code
  }

  asHalt() {
    return stoppedBy(this.code, this.message)
  }
}

/** On the disk at once: from here on nothing is sent to it, and everybody is to be uploaded again. */
export function abandonGroup({ desk, record }: CampaignRun): void {
  const { id } = record.campaign
  desk.database.transaction(() => {
    const group = desk.groups.current(id)
    if (group !== null) desk.groups.mark(group, 'abandoned')
    desk.batches.forget(id)
    desk.campaigns.change(id, { groupId: null, uploaded: 0 })
  })
}

/**
 * Deletes what was abandoned, as far as the provider lets it: people's numbers are not left behind.
 * Never rejects. The list is read first, and only a group with our mark in its name is deleted.
 */
export async function deleteAbandoned(run: CampaignRun): Promise<void> {
  const { desk, provider, record, signal } = run
  const abandoned = desk.groups.abandoned(record.campaign.id)
  if (abandoned.length === 0) return
  const listed = await provider.client.listGroups({ signal })
  for (const group of listed.kind === 'done' ? abandoned : []) {
    const there = (listed.kind === 'done' ? listed.value : []).find(
      ({ name, groupId }) => groupId !== null && (name ?? '').includes(group.marker),
    )
    const groupId = there?.groupId
    if (groupId === null || groupId === undefined) continue
    const outcome = await provider.client.deleteGroup({ groupId })
    if (outcome.kind === 'done') desk.groups.mark(group, 'deleted', groupId)
    else desk.log.warn('an abandoned group could not be deleted', { outcome: outcome.kind })
  }
}
