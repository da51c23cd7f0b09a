// Makes the campaign's own group at the provider, once, and finds it again when the answer is unclear.

import { lookAtGroup } from './group-look.ts'
import { haltFor, haltIfStopped, stoppedBy } from './halt.ts'
import { withMarker } from './marker.ts'
import { untilHeard } from './patience.ts'
import type { CampaignRun } from './sending-desk.ts'

/** Answers the group's id, already written in the campaign. */
export async function createGroup(run: CampaignRun, groupName: string): Promise<string> {
  const name = withMarker(groupName, run.record.marker)
  const groupId = await madeOrFound(run, name)
  run.desk.campaigns.change(run.record.campaign.id, { groupId })
  haltIfStopped(run)
  return groupId
}

async function madeOrFound(run: CampaignRun, name: string): Promise<string> {
  const outcome = await untilHeard(run, () => run.provider.client.createGroup({ name }))
  if (outcome.kind === 'done' && outcome.value.groupId !== null) return outcome.value.groupId
  if (outcome.kind === 'refused' || outcome.kind === 'not-sent') {
    throw haltFor(outcome, 'group-unclear')
  }
  // Accepted without an id, or no clear answer: the mark in its name tells whether it is there.
  const { marker } = run.record
  const found = await lookAtGroup(
    run,
    (group) => group.groupId !== null && (group.name ?? '').includes(marker),
    (group) => group !== null,
  )
  if (found === null || found.groupId === null) throw stoppedBy('group-unclear')
  return found.groupId
}
