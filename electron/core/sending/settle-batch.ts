// Finds out what became of a batch of people whose answer was lost.
import type { StoredContact } from '../audience/audience-store.ts'
import type { UploadBatch } from './batch-store.ts'
import { lookAtGroup } from './group-look.ts'
import { haltIfStopped } from './halt.ts'
import { LostGroup } from './lost-group.ts'
import { lookAgainDelaysMs, rest } from './patience.ts'
import { type Members, readMembers } from './read-members.ts'
import type { CampaignRun } from './sending-desk.ts'

export type LostBatch = {
  readonly groupId: string
  readonly batch: UploadBatch
  readonly people: readonly StoredContact[]
}

/** The people of the batch that are not in the group; throws `LostGroup` when nobody can tell. */
export async function missingPeople(
  run: CampaignRun,
  lost: LostBatch,
): Promise<readonly StoredContact[]> {
  const members = await readMembers(run, lost.groupId)
  return members === null ? missingByCount(run, lost) : missingByList(run, lost, members)
}

/** A list may lag behind, so it is read for some time while somebody is missing. */
async function missingByList(run: CampaignRun, lost: LostBatch, first: Members) {
  const missingIn = ({ has }: Members) => lost.people.filter(({ e164 }) => !has(e164))
  let members = first
  for (const delayMs of lookAgainDelaysMs) {
    if (!members.isSound) break
    if (missingIn(members).length === 0) break
    await rest(run, delayMs)
    haltIfStopped(run)
    members = (await readMembers(run, lost.groupId)) ?? members
  }
  const missing = missingIn(members)
  const expected = lost.batch.firstPosition + lost.people.length - missing.length
  if (members.isSound && members.known === expected) return missing
  throw new LostGroup('upload-unclear', `${members.known}, expected ${expected}`)
}

/** The group grew by exactly this batch: it was taken. It did not grow: it was not. Else nobody knows. */
async function missingByCount(run: CampaignRun, { groupId, batch, people }: LostBatch) {
  const before = batch.firstPosition
  const after = before + batch.contacts
  const group = await lookAtGroup(
    run,
    (candidate) => candidate.groupId === groupId,
    (seen) => seen !== null && seen.totalContacts !== before,
  )
  if (group?.totalContacts === after) return []
  if (group?.totalContacts === before) return people
  throw new LostGroup('upload-unclear', `${group?.totalContacts ?? 'no count'}, expected ${after}`)
}
