// Looks at the provider's list of groups: the only way to learn what became of an unclear upload.
import type { RemoteGroup } from '../../../shared/provider/remote-campaign.ts'
import { haltForLook, haltIfStopped } from './halt.ts'
import { lookAgainDelaysMs, rest, untilHeard } from './patience.ts'
import type { Errand } from './sending-desk.ts'

/** Looks up to four times while `isSettled` says no; answers what it saw last, null for no such group. */
export async function lookAtGroup(
  run: Errand,
  wanted: (group: RemoteGroup) => boolean,
  isSettled: (group: RemoteGroup | null) => boolean,
): Promise<RemoteGroup | null> {
  let group = await findGroup(run, wanted)
  for (const delayMs of lookAgainDelaysMs) {
    if (isSettled(group)) return group
    await rest(run, delayMs)
    haltIfStopped(run)
    group = await findGroup(run, wanted)
  }
  return group
}

async function findGroup(
  run: Errand,
  wanted: (group: RemoteGroup) => boolean,
): Promise<RemoteGroup | null> {
  const { client } = run.provider
  const outcome = await untilHeard(run, () => client.listGroups({ signal: run.signal }))
  haltIfStopped(run)
  if (outcome.kind !== 'done') throw haltForLook(outcome)
  return outcome.value.find(wanted) ?? null
}
