// Puts the people of a campaign into its group, batch by batch, each with its row in the ledger.
import type { StoredContact } from '../audience/audience-store.ts'
import type { Outcome } from '../provider/outcome.ts'
import type { ContactsChange } from '../provider/read-group.ts'
import type { UploadBatch } from './batch-store.ts'
import { lookAtGroup } from './group-look.ts'
import { haltFor, haltIfStopped, refusalOf, refusedHalt, stoppedBy } from './halt.ts'
import { outgoingPeople, peopleHash } from './outgoing-people.ts'
import { untilHeard } from './patience.ts'
import type { CampaignRun } from './sending-desk.ts'

export async function uploadPeople(run: CampaignRun, groupId: string): Promise<void> {
  const { desk, provider, record } = run
  const { id, audience } = record.campaign
  desk.database.transaction(() => {
    desk.batches.plan(id, audience, provider.profile.wire.contactsPerRequest)
    desk.campaigns.change(id, { event: 'upload-began' })
  })
  for (const batch of desk.batches.ofCampaign(id)) {
    await uploadBatch(run, groupId, batch)
    haltIfStopped(run)
  }
}

async function uploadBatch(run: CampaignRun, groupId: string, batch: UploadBatch): Promise<void> {
  const { desk, record } = run
  const people = desk.audiences.page(record.audienceId, batch.firstPosition, batch.contacts)
  const fields = desk.audiences.get(record.audienceId)?.fields ?? []
  const contacts = outgoingPeople(people, fields, record.campaign.template)
  if (contacts.length !== batch.contacts) throw stoppedBy('unexpected', 'audience changed')
  desk.batches.mark(batch, 'intent', peopleHash(contacts))
  const { template } = record.campaign
  const add = () =>
    run.provider.client.addContacts({ groupId, contacts, template }, { signal: run.signal })
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const outcome = await untilHeard(run, add)
    if (isTaken(run, batch, { outcome, people })) return
    if (await arrivedUnseen(run, groupId, batch)) return acknowledge(run, batch)
  }
  throw stoppedBy('upload-unclear')
}

type Answer = {
  readonly outcome: Outcome<ContactsChange>
  readonly people: readonly StoredContact[]
}

/** True when the provider took the batch, false when nobody knows; throws when it refused. */
function isTaken(run: CampaignRun, batch: UploadBatch, { outcome, people }: Answer): boolean {
  if (outcome.kind === 'unknown') {
    haltIfStopped(run)
    return false
  }
  if (outcome.kind === 'refused') throw refusedHalt(refusalOf(outcome, people))
  if (outcome.kind === 'not-sent') {
    haltIfStopped(run)
    throw haltFor(outcome, 'upload-unclear')
  }
  const { listErrors } = outcome.value
  if (listErrors.length > 0) {
    throw refusedHalt(refusalOf({ status: 200, message: '', listErrors }, people))
  }
  acknowledge(run, batch)
  return true
}

function acknowledge(run: CampaignRun, batch: UploadBatch): void {
  const { desk, record } = run
  desk.database.transaction(() => {
    desk.batches.mark(batch, 'acked')
    desk.campaigns.change(record.campaign.id, { uploaded: batch.firstPosition + batch.contacts })
  })
}

/** The group grew by exactly this batch: it was taken. It did not grow: it was not. Else nobody knows. */
async function arrivedUnseen(
  run: CampaignRun,
  groupId: string,
  batch: UploadBatch,
): Promise<boolean> {
  const before = batch.firstPosition
  const after = before + batch.contacts
  const group = await lookAtGroup(
    run,
    (candidate) => candidate.groupId === groupId,
    (seen) => seen !== null && seen.totalContacts !== before,
  )
  if (group?.totalContacts === after) return true
  if (group?.totalContacts === before) return false
  throw stoppedBy('upload-unclear', `${group?.totalContacts ?? 'no count'}, expected ${after}`)
}
