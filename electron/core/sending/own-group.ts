// Gives a campaign its own group at the provider: the one it has, or one that is asked for once.

import type { OwnGroup } from './group-ledger.ts'
import { lookAtGroup } from './group-look.ts'
import { haltFor, haltIfStopped, stoppedBy } from './halt.ts'
import { LostGroup } from './lost-group.ts'
import { makeMarker, withMarker } from './marker.ts'
import { untilHeard } from './patience.ts'
import type { CampaignRun } from './sending-desk.ts'

/** Answers the group's id, already written in the campaign. Throws `LostGroup` when nobody knows of it. */
export async function openOwnGroup(run: CampaignRun, groupName: string): Promise<string> {
  const { desk, record } = run
  const { id } = record.campaign
  const kept = desk.groups.current(id)
  const groupId = kept === null ? await makeGroup(run, groupName) : await findKept(run, kept)
  desk.database.transaction(() => {
    const group = desk.groups.current(id)
    if (group !== null) desk.groups.mark(group, 'made', groupId)
    desk.campaigns.change(id, { groupId })
  })
  haltIfStopped(run)
  return groupId
}

async function makeGroup(run: CampaignRun, groupName: string): Promise<string> {
  const group = beginGroup(run)
  const name = withMarker(groupName, group.marker)
  const outcome = await untilHeard(run, () => run.provider.client.createGroup({ name }))
  if (outcome.kind === 'done' && outcome.value.groupId !== null) return outcome.value.groupId
  if (outcome.kind === 'refused' || outcome.kind === 'not-sent') {
    run.desk.groups.forget(group)
    throw haltFor(outcome, 'group-unclear')
  }
  // Accepted without an id, or no clear answer: the mark in its name tells whether it is there.
  return findByMarker(run, group)
}

/** On the disk before it is asked for. The first one carries the campaign's own mark. */
function beginGroup({ desk, record }: CampaignRun): OwnGroup {
  const { id } = record.campaign
  const number = desk.groups.count(id) + 1
  return desk.groups.begin(id, number, number === 1 ? record.campaign.marker : makeMarker())
}

/** What an earlier run of the campaign made, or may have made. */
async function findKept(run: CampaignRun, kept: OwnGroup): Promise<string> {
  const { groupId } = kept
  if (groupId === null) return findByMarker(run, kept)
  const found = await lookAtGroup(
    run,
    (group) => group.groupId === groupId,
    (group) => group !== null,
  )
  if (found === null) throw new LostGroup('group-missing')
  return groupId
}

async function findByMarker(run: CampaignRun, { marker }: OwnGroup): Promise<string> {
  const found = await lookAtGroup(
    run,
    (group) => group.groupId !== null && (group.name ?? '').includes(marker),
    (group) => group !== null,
  )
  if (found === null) throw new LostGroup('group-unclear')
  if (found.groupId === null) throw stoppedBy('group-unclear')
  return found.groupId
}
