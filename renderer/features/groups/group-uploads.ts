// Lists on their way into groups: handed over to the main process, followed by snapshots, stopped on request.
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import type { GroupUpload } from '../../../shared/groups/group.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'
import type { Listen } from '../../bridge/events.ts'
import { discardQuietly, handOver } from '../../bridge/hand-over.ts'
import type { GroupsState, StoreParts } from './groups-store.ts'

/** The stretch before the upload itself: nothing has left the computer yet. */
export type Preparing =
  | { readonly stage: 'idle' }
  | {
      readonly stage: 'handing-over'
      readonly groupId: string
      readonly done: number
      readonly total: number
    }
  | { readonly stage: 'failed'; readonly groupId: string; readonly failure: Failure }

export type UploadWish = {
  readonly groupId: string
  readonly source: ContactSource
  /** Columns that travel with the number. */
  readonly fields: readonly string[]
}

export type Uploads = {
  /** Groups and the lists that went, or began to go, into them since the window opened. */
  readonly uploadedLists: readonly Pick<UploadWish, 'groupId' | 'source'>[]
  readonly uploads: Readonly<Record<string, GroupUpload>>
  readonly preparing: Preparing
  readonly stoppingUploads: readonly string[]
  /** Uploads whose ending the person has read. */
  readonly readUploads: readonly string[]
  readonly uploadWanted: (wish: UploadWish) => Promise<void>
  readonly preparingCancelled: () => void
  /** Rejects with `CommandError`. */
  readonly uploadStopped: (uploadId: string) => Promise<void>
  readonly uploadRead: (uploadId: string) => void
}

/** Snapshots and answers may cross: an ended upload stays ended, and a count never goes back. */
export function withUpload(state: GroupsState, upload: GroupUpload): Partial<GroupsState> {
  const known = state.uploads[upload.id]
  if (known && !isNewer(upload, known)) return {}
  const uploads = { ...state.uploads, [upload.id]: upload }
  const { countAfter, groupId } = upload
  if (countAfter === null || !known || state.list.stage !== 'ready') return { uploads }
  const groups = state.list.groups.map((group) =>
    group.groupId === groupId ? { ...group, contacts: countAfter } : group,
  )
  return { uploads, list: { stage: 'ready', groups } }
}

function isNewer(upload: GroupUpload, known: GroupUpload): boolean {
  if (known.status !== 'uploading') return false
  return upload.status !== 'uploading' || upload.uploaded >= known.uploaded
}

/** The newest into that group; null when there was none. */
export function latestUpload(uploads: Uploads['uploads'], groupId: string): GroupUpload | null {
  const own = Object.values(uploads).filter((upload) => upload.groupId === groupId)
  return own.sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0] ?? null
}

/** Discards the people the main process holds once their upload has ended. */
function createHeldPeople(call: Call, uploadOf: (id: string) => GroupUpload | undefined) {
  const audiences = new Map<string, string>()
  const discardEnded = (uploadId: string) => {
    const audienceId = audiences.get(uploadId)
    if (audienceId === undefined || uploadOf(uploadId)?.status === 'uploading') return
    audiences.delete(uploadId)
    void discardQuietly(call, audienceId)
  }
  return {
    hold(uploadId: string, audienceId: string) {
      audiences.set(uploadId, audienceId)
      // Its end may have been heard before its beginning was answered.
      discardEnded(uploadId)
    },
    discardEnded,
  }
}

/** The same people a second time: the group would hold them twice. */
export function wasUploaded(
  { uploadedLists }: Pick<Uploads, 'uploadedLists'>,
  { groupId, source }: Pick<UploadWish, 'groupId' | 'source'>,
): boolean {
  return uploadedLists.some(
    (list) =>
      list.groupId === groupId &&
      list.source.sourceName === source.sourceName &&
      list.source.count === source.count,
  )
}

export function createUploadActions({
  call,
  listen,
  set,
  get,
}: StoreParts & { readonly listen: Listen }): Uploads {
  let stop = new AbortController()
  const held = createHeldPeople(call, (id) => get().uploads[id])
  const keep = (upload: GroupUpload) => set((state) => withUpload(state, upload))
  listen('group-upload.changed', ({ upload }) => {
    keep(upload)
    held.discardEnded(upload.id)
  })

  async function start({ groupId, source, fields }: UploadWish, signal: AbortSignal) {
    const { count: total } = source
    const onProgress = (done: number) =>
      set({ preparing: { stage: 'handing-over', groupId, done, total } })
    onProgress(0)
    const audienceId = await handOver({ call, source, fields, signal, onProgress })
    try {
      const upload = await call('group.upload', { audienceId, groupId })
      keep(upload)
      held.hold(upload.id, audienceId)
      set(({ uploadedLists }) => ({ uploadedLists: [...uploadedLists, { groupId, source }] }))
    } catch (error) {
      await discardQuietly(call, audienceId)
      throw error
    }
  }

  return {
    uploads: {},
    uploadedLists: [],
    preparing: { stage: 'idle' },
    stoppingUploads: [],
    readUploads: [],
    async uploadWanted(wish) {
      if (get().preparing.stage === 'handing-over') return
      stop = new AbortController()
      const { signal } = stop
      try {
        await start(wish, signal)
        set({ preparing: { stage: 'idle' } })
      } catch (error) {
        const { groupId } = wish
        const failed = { stage: 'failed', groupId, failure: toFailure(error) } as const
        set({ preparing: signal.aborted ? { stage: 'idle' } : failed })
      }
    },
    preparingCancelled: () => stop.abort(),
    async uploadStopped(uploadId) {
      set((state) => ({ stoppingUploads: [...state.stoppingUploads, uploadId] }))
      try {
        keep(await call('group.stop-upload', { uploadId }))
      } catch (error) {
        set((state) => ({ stoppingUploads: state.stoppingUploads.filter((id) => id !== uploadId) }))
        throw error
      }
    },
    uploadRead: (id) => set((state) => ({ readUploads: [...state.readUploads, id] })),
  }
}
