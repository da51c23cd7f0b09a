// Reads a group back from providers that list its people, and holds them against the audience.
import { haltForLook, haltIfStopped } from './halt.ts'
import { untilHeard } from './patience.ts'
import type { CampaignRun } from './sending-desk.ts'

export type Members = {
  readonly has: (e164: string) => boolean
  /** People of the audience in it. */
  readonly known: number
  /** True with nobody twice and nobody else. */
  readonly isSound: boolean
  /** Sound, and everybody of the audience is in it. */
  readonly isWhole: boolean
}

/** null when the profile declares no such list. */
export async function readMembers(run: CampaignRun, groupId: string): Promise<Members | null> {
  const { client, profile } = run.provider
  if (!profile.operations.listContacts.enabled) return null
  const outcome = await untilHeard(run, () =>
    client.listContacts({ groupId }, { signal: run.signal }),
  )
  haltIfStopped(run)
  if (outcome.kind !== 'done') throw haltForLook(outcome)
  const listed = new Set(outcome.value)
  let known = 0
  for await (const { e164 } of run.desk.audiences.contacts(run.record.audienceId)) {
    if (listed.has(e164.slice(1))) known += 1
  }
  const isSound = listed.size === outcome.value.length && known === listed.size
  return {
    has: (e164) => listed.has(e164.slice(1)),
    known,
    isSound,
    isWhole: isSound && known === run.record.campaign.audience,
  }
}
