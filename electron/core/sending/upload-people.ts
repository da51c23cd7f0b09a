// Puts the people of a campaign into its group, batch by batch, each with its row in the ledger.
import type { StoredContact } from '../audience/audience-store.ts'
import type { Outcome } from '../provider/outcome.ts'
import type { ContactsChange } from '../provider/read-group.ts'
import { tagInHex } from '../workspace/field-cipher.ts'
import type { UploadBatch } from './batch-store.ts'
import { haltFor, haltIfStopped, refusalOf, refusedHalt, stoppedBy } from './halt.ts'
import { outgoingPeople, peopleHash } from './outgoing-people.ts'
import { untilHeard } from './patience.ts'
import { type CampaignRun, campaignNow } from './sending-desk.ts'
import { missingPeople } from './settle-batch.ts'

/** Goes on with the first batch that was not acknowledged. Throws `LostGroup` when one stays unclear. */
export async function uploadPeople(run: CampaignRun, groupId: string): Promise<void> {
  const { desk, record } = run
  const { id } = record.campaign
  beginUpload(run)
  for (const batch of desk.batches.ofCampaign(id)) {
    if (batch.state === 'acked') continue
    await uploadBatch(run, groupId, batch)
    haltIfStopped(run)
  }
}

/** The cut of an upload under way stays, whatever the profile says by now. */
function beginUpload(run: CampaignRun): void {
  const { desk, provider, record } = run
  const { id, audience } = record.campaign
  desk.database.transaction(() => {
    const isUnderWay = desk.batches.ofCampaign(id).some(({ state }) => state !== 'planned')
    if (!isUnderWay) {
      desk.batches.forget(id)
      desk.batches.plan(id, audience, provider.profile.wire.contactsPerRequest)
    }
    if (campaignNow(run).status === 'preparing')
      desk.campaigns.change(id, { event: 'upload-began' })
  })
}

async function uploadBatch(run: CampaignRun, groupId: string, batch: UploadBatch): Promise<void> {
  const people = peopleOf(run, batch)
  // Asked for by a run that ended before the answer.
  const isLost = batch.state === 'intent'
  let missing = isLost ? await missingPeople(run, { groupId, batch, people }) : people
  for (let attempt = 1; missing.length > 0; attempt += 1) {
    if (attempt > 2) throw stoppedBy('upload-unclear')
    if (await isAdded(run, groupId, { batch, people: missing })) break
    missing = await missingPeople(run, { groupId, batch, people })
  }
  acknowledge(run, batch)
}

function peopleOf(run: CampaignRun, batch: UploadBatch): readonly StoredContact[] {
  const { desk, record } = run
  const people = desk.audiences.page(record.audienceId, batch.firstPosition, batch.contacts)
  const hash = tagInHex(desk.cipher, peopleHash(contactsOf(run, people)))
  const isSame = batch.contentHash === null || batch.contentHash === hash
  if (people.length !== batch.contacts || !isSame) throw stoppedBy('unexpected', 'audience changed')
  if (batch.contentHash === null) desk.batches.mark(batch, batch.state, hash)
  return people
}

function contactsOf({ desk, record }: CampaignRun, people: readonly StoredContact[]) {
  const fields = desk.audiences.get(record.audienceId)?.fields ?? []
  return outgoingPeople(people, fields, record.campaign.template)
}

type Part = { readonly batch: UploadBatch; readonly people: readonly StoredContact[] }

async function isAdded(run: CampaignRun, groupId: string, part: Part): Promise<boolean> {
  const { template } = run.record.campaign
  const contacts = contactsOf(run, part.people)
  run.desk.batches.mark(part.batch, 'intent')
  const add = () =>
    run.provider.client.addContacts({ groupId, contacts, template }, { signal: run.signal })
  return isTaken(run, part, await untilHeard(run, add))
}

/** True when the provider took the people, false when nobody knows; throws when it did not. */
function isTaken(run: CampaignRun, part: Part, outcome: Outcome<ContactsChange>): boolean {
  switch (outcome.kind) {
    case 'unknown':
      haltIfStopped(run)
      return false
    case 'refused':
      throw refusedHalt(refusalOf(outcome, part.people))
    case 'not-sent':
      markUntouched(run, part)
      haltIfStopped(run)
      throw haltFor(outcome, 'upload-unclear')
    default:
      refuseListErrors(outcome.value, part.people)
      return true
  }
}

/** Nothing left the computer, so nothing has to be found out later. */
function markUntouched({ desk }: CampaignRun, { batch, people }: Part): void {
  if (people.length === batch.contacts) desk.batches.mark(batch, 'planned')
}

function refuseListErrors({ listErrors }: ContactsChange, people: readonly StoredContact[]): void {
  if (listErrors.length === 0) return
  throw refusedHalt(refusalOf({ status: 200, message: '', listErrors }, people))
}

function acknowledge(run: CampaignRun, batch: UploadBatch): void {
  const { desk, record } = run
  desk.database.transaction(() => {
    desk.batches.mark(batch, 'acked')
    desk.campaigns.change(record.campaign.id, { uploaded: batch.firstPosition + batch.contacts })
  })
}
