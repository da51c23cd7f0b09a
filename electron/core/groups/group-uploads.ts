// The uploads into groups: begun, told of as they go, stopped, and ended when the program closes.
import type { GroupUpload } from '../../../shared/groups/group.ts'
import { AppFailure } from '../app-failure.ts'
import type { SnapshotPublisher } from '../campaigns/snapshot-publisher.ts'
import type { Provider } from '../connection/provider-session.ts'
import { withGrace } from '../sending/closing-grace.ts'
import { makeOrderedId } from '../sending/ordered-id.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import type { GroupUploadStore } from './group-upload-store.ts'
import { findGroup } from './group-view.ts'
import { type UploadChange, uploadToGroup } from './upload-to-group.ts'

export type GroupUploads = {
  /** Throws `not-editable` while another upload goes into the same group. */
  readonly start: (
    input: { readonly audienceId: string; readonly groupId: string },
    provider: Provider,
  ) => Promise<GroupUpload>
  /** Throws `not-found`. */
  readonly get: (uploadId: string) => GroupUpload
  readonly list: () => GroupUpload[]
  /** After the batch under way; throws `not-editable` when it has ended. */
  readonly stop: (uploadId: string) => GroupUpload
  readonly isIdle: () => boolean
  readonly end: () => Promise<void>
}

type Running = {
  readonly groupId: string
  readonly abort: AbortController
  readonly done: Promise<void>
}

type Parts = {
  readonly desk: Pick<SendingDesk, 'clock' | 'log' | 'audiences'>
  readonly store: GroupUploadStore
  readonly snapshots: SnapshotPublisher
}

export function createGroupUploads({ desk, store, snapshots }: Parts): GroupUploads {
  const running = new Map<string, Running>()
  const claimed = new Set<string>()
  const stoppedByPerson = new Set<string>()

  function get(uploadId: string): GroupUpload {
    const upload = store.find(uploadId)
    if (upload === null) throw new AppFailure('not-found')
    return upload
  }

  function change(uploadId: string, changed: UploadChange): void {
    const after = { ...get(uploadId), ...changed }
    if (after.status === 'stopped' && stoppedByPerson.has(uploadId)) {
      after.problem = { code: 'stopped-by-person', message: '' }
    }
    const hasEnded = after.status !== 'uploading'
    store.update(hasEnded ? { ...after, endedAt: isoNow() } : after)
    snapshots.changed(uploadId)
  }

  function isoNow(): string {
    return new Date(desk.clock.now()).toISOString()
  }

  async function prepare(audienceId: string, groupId: string, provider: Provider) {
    const audience = desk.audiences.get(audienceId)
    if (audience === null) throw new AppFailure('not-found')
    const { received, expected } = audience
    if (received !== expected) {
      throw new AppFailure('audience-incomplete', { detail: `${received} / ${expected}` })
    }
    const group = await findGroup(provider, groupId)
    const upload: GroupUpload = {
      id: makeOrderedId(desk.clock.now()),
      groupId,
      groupName: group.name,
      status: 'uploading',
      contacts: expected,
      uploaded: 0,
      countBefore: group.contacts,
      countAfter: null,
      refusal: null,
      problem: null,
      practice: provider.practice,
      startedAt: isoNow(),
      endedAt: null,
    }
    return upload
  }

  return {
    async start({ audienceId, groupId }, provider) {
      if (claimed.has(groupId)) throw new AppFailure('not-editable', { detail: 'uploading' })
      claimed.add(groupId)
      try {
        const upload = await prepare(audienceId, groupId, provider)
        store.insert(upload, provider.accountId)
        const abort = new AbortController()
        const own = { change: (changed: UploadChange) => change(upload.id, changed) }
        const run = { desk, provider, signal: abort.signal, upload, audienceId, ...own }
        const done = uploadToGroup(run).finally(() => {
          running.delete(upload.id)
          claimed.delete(groupId)
        })
        running.set(upload.id, { groupId, abort, done })
        return upload
      } catch (error) {
        claimed.delete(groupId)
        throw error
      }
    },
    get,
    list: store.list,
    isIdle: () => claimed.size === 0,
    stop(uploadId) {
      const upload = get(uploadId)
      const run = running.get(uploadId)
      if (run === undefined) throw new AppFailure('not-editable')
      stoppedByPerson.add(uploadId)
      run.abort.abort()
      return upload
    },
    async end() {
      const all = [...running.values()]
      for (const { abort } of all) abort.abort()
      await withGrace(
        all.map(({ done }) => done),
        desk.clock,
      )
    },
  }
}
