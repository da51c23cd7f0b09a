// Puts an audience into a group that exists already, batch by batch, and writes down how it went.
import type { GroupUpload } from '../../../shared/groups/group.ts'
import type { OutgoingContact } from '../../../shared/provider/outgoing-campaign.ts'
import { lookAtGroup } from '../sending/group-look.ts'
import { Halt, haltFor, haltIfStopped, stoppedBy } from '../sending/halt.ts'
import { untilHeard } from '../sending/patience.ts'
import type { Errand, SendingDesk } from '../sending/sending-desk.ts'
import { changeMembers } from './change-members.ts'

/** What came of it, as fields of the upload. */
export type UploadChange = Partial<
  Pick<GroupUpload, 'status' | 'uploaded' | 'countAfter' | 'refusal' | 'problem'>
>

export type UploadRun = Errand & {
  readonly desk: Pick<SendingDesk, 'clock' | 'log' | 'audiences'>
  readonly upload: GroupUpload
  readonly audienceId: string
  readonly change: (change: UploadChange) => void
}

/** Never rejects: whatever happens is written in the upload. */
export async function uploadToGroup(run: UploadRun): Promise<void> {
  try {
    const ending = await uploadBatches(run)
    const countAfter = await countNow(run).catch(() => null)
    run.change({ ...ending, countAfter })
  } catch (error) {
    run.desk.log.error('an upload to a group failed', error)
    giveUp(run)
  }
}

/** The fault may lie in the workspace itself: then the next start finds the upload cut short. */
function giveUp(run: UploadRun): void {
  try {
    run.change({ status: 'failed', problem: { code: 'unexpected', message: '' } })
  } catch (error) {
    run.desk.log.error('an upload to a group could not be closed', error)
  }
}

async function uploadBatches(run: UploadRun): Promise<UploadChange> {
  const size = run.provider.profile.wire.contactsPerRequest
  try {
    for (let from = 0; from < run.upload.contacts; from += size) {
      haltIfStopped(run)
      const ending = await uploadBatch(run, from, Math.min(size, run.upload.contacts - from))
      if (ending !== null) return ending
    }
    return { status: 'completed' }
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    const { problem } = error.ending
    const isStop = problem.code === 'interrupted' || problem.code === 'stopped-by-person'
    return { status: isStop ? 'stopped' : 'failed', problem }
  }
}

/** null when the batch was taken. A batch that certainly was not is tried a second time. */
async function uploadBatch(run: UploadRun, from: number, size: number) {
  const contacts = batchOf(run, from, size)
  const { groupId, countBefore } = run.upload
  const change = {
    kind: 'add' as const,
    groupId,
    numbers: contacts.map(({ e164 }) => e164),
    countBefore: countBefore === null ? null : countBefore + from,
    // Without the signal: a stop waits for the batch under way rather than leave it in doubt.
    call: () => untilHeard(run, () => run.provider.client.addContacts({ groupId, contacts })),
  }
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const result = await changeMembers(run, change)
    switch (result.kind) {
      case 'done':
        run.change({ uploaded: from + contacts.length })
        return null
      case 'refused': {
        const problem = { code: 'refused', message: result.refusal.message }
        return { status: 'refused', refusal: result.refusal, problem } as const
      }
      case 'unclear':
        return unclear(result.reason)
      case 'failed':
        throw haltFor(result.failure, 'upload-unclear')
      case 'unchanged':
        break
      default:
        return result satisfies never
    }
  }
  return unclear('not-taken-twice')
}

function unclear(message: string): UploadChange {
  return { status: 'unclear', problem: { code: 'upload-unclear', message } }
}

function batchOf(run: UploadRun, from: number, size: number): readonly OutgoingContact[] {
  const { audiences } = run.desk
  const fields = audiences.get(run.audienceId)?.fields ?? []
  const people = audiences.page(run.audienceId, from, size)
  if (people.length !== size) throw stoppedBy('unexpected', 'audience changed')
  return people.map(({ e164, values }) => ({
    e164,
    wildcards: Object.fromEntries(fields.map((field, index) => [field, values[index] ?? ''])),
  }))
}

async function countNow(run: UploadRun): Promise<number | null> {
  // The run may have been stopped; the count is asked for all the same.
  const errand = { ...run, signal: new AbortController().signal }
  const group = await lookAtGroup(
    errand,
    ({ groupId }) => groupId === run.upload.groupId,
    () => true,
  )
  return group?.totalContacts ?? null
}
