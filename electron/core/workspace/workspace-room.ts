// Opens the workspace, sets the ledgers on it, takes up what was left, and closes it in order.
import { randomUUID } from 'node:crypto'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { GroupUpload } from '../../../shared/groups/group.ts'
import type { SingleMessage } from '../../../shared/single/single-message.ts'
import { type ActivityStore, createActivityStore } from '../activity/activity-store.ts'
import { AppFailure } from '../app-failure.ts'
import { createAudienceStore } from '../audience/audience-store.ts'
import { createCampaignBook } from '../campaigns/campaign-book.ts'
import type { OpenWorkspace } from '../campaigns/campaign-commands.ts'
import { createCampaignStore } from '../campaigns/campaign-store.ts'
import { followCampaigns } from '../campaigns/follow-campaigns.ts'
import { goOnWhenReachable } from '../campaigns/go-on-when-reachable.ts'
import { lookAtCampaigns } from '../campaigns/look-at-campaigns.ts'
import { createSnapshotPublisher, type SnapshotPublisher } from '../campaigns/snapshot-publisher.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import { createExclusionStore } from '../exclusions/exclusion-store.ts'
import { createGroupUploadStore } from '../groups/group-upload-store.ts'
import { createGroupUploads, type GroupUploads } from '../groups/group-uploads.ts'
import { createListFileStore } from '../lists/list-file-store.ts'
import type { Ports, Publish, WorkspaceDatabase, WorkspacePort } from '../ports.ts'
import { createBatchStore } from '../sending/batch-store.ts'
import { withGrace } from '../sending/closing-grace.ts'
import { createGroupLedger } from '../sending/group-ledger.ts'
import { createIntentStore } from '../sending/intent-store.ts'
import { createPreflight } from '../sending/preflight.ts'
import { markInterrupted, reconcileInterrupted } from '../sending/recover.ts'
import { createRunningCampaigns } from '../sending/running-campaigns.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import type { SingleDesk } from '../single/send-single.ts'
import { createSingleStore } from '../single/single-store.ts'
import type { FieldCipher } from './field-cipher.ts'
import { createKeeping } from './keeping.ts'
import { createKeyKeeper, type KeyKeeper } from './key-keeper.ts'
import { createSealedTexts, type SealedTexts } from './sealed-texts.ts'
import { createWorkspaceData, type WorkspaceData } from './workspace-data.ts'

export type WorkspaceRoom = {
  /** Never rejects. */
  readonly open: () => Promise<void>
  /** Throws `workspace-unavailable` while it is closed. */
  readonly current: () => Furnished
  /** Why it is closed; null while it is open. */
  readonly trouble: () => AppFailure | null
  /**
   * Closes it, has the file for `work` alone, and opens it again, whatever came of the work. Throws
   * `workspace-busy` while something is on its way to the provider, or another work has the file.
   */
  readonly whileClosed: <T>(work: () => Promise<T>) => Promise<T>
  /** Throws `workspace-busy` where `whileClosed` would. */
  readonly refuseBusy: () => void
  /** Records a request, also while the workspace is closing. Nothing once it is closed. */
  readonly note: ActivityStore['add']
  readonly close: () => Promise<void>
}

type Furnished = OpenWorkspace &
  SingleDesk & {
    readonly uploads: GroupUploads
    readonly activity: ActivityStore
    readonly data: WorkspaceData
  }
type Opened = Furnished & { readonly isIdle: () => boolean; readonly close: () => Promise<void> }

export function createWorkspaceRoom(ports: Ports, session: ProviderSession): WorkspaceRoom {
  let state: Opened | AppFailure = new AppFailure('workspace-unavailable', {
    detail: 'not-started',
  })
  let opened: Opened | null = null
  let isHeld = false
  let wasOpen = false
  const keeper = createKeyKeeper(ports.vault, ports.keyFile)
  const numbering = { ...ports, publish: numbered(ports.publish) }

  async function open(): Promise<void> {
    try {
      opened = await openWorkspace({ ...numbering, keeper, wasOpen }, session)
      state = opened
      wasOpen = true
    } catch (error) {
      ports.log.error('the workspace could not be opened', error)
      state =
        error instanceof AppFailure
          ? error
          : new AppFailure('workspace-unavailable', { detail: 'unreadable', cause: error })
    }
  }

  async function close(): Promise<void> {
    state = new AppFailure('workspace-unavailable', { detail: 'closed' })
    await opened?.close()
    opened = null
  }

  function refuseBusy(): void {
    if (isHeld || opened?.isIdle() === false) throw new AppFailure('workspace-busy')
  }

  return {
    open,
    close,
    current() {
      if (state instanceof AppFailure) throw state
      return state
    },
    trouble: () => (state instanceof AppFailure ? state : null),
    refuseBusy,
    note: (record, by) => opened?.activity.add(record, by),
    async whileClosed(work) {
      refuseBusy()
      isHeld = true
      try {
        await close()
        return await work()
      } finally {
        await open()
        isHeld = false
      }
    },
  }
}

/** What an earlier run of the program began and nobody goes on with. */
function dropLeftOver({ database, cipher, audiences }: SendingDesk): void {
  audiences.dropNeverSent()
  createListFileStore(database, cipher).dropUnused()
}

/** Snapshots are numbered on where they were, when the workspace is opened again. */
function numbered(publish: Publish): Publish {
  const last = new Map<string, number>()
  return (name, payload) => {
    const revision = (last.get(name) ?? 0) + 1
    last.set(name, revision)
    publish(name, { ...payload, revision })
  }
}

type OpenPorts = Ports & { readonly keeper: KeyKeeper; readonly wasOpen: boolean }

async function openWorkspace(ports: OpenPorts, session: ProviderSession): Promise<Opened> {
  const { database } = ports.workspace.open(lookAtCampaigns)
  return orClose(database, () => moveIn(database, ports, session))
}

async function moveIn(
  database: WorkspaceDatabase,
  ports: OpenPorts,
  session: ProviderSession,
): Promise<Opened> {
  const closing = new AbortController()
  const data = createWorkspaceData({
    ...{ keeper: ports.keeper, log: ports.log },
    database,
    onSealed: () => forgetPlainCopies(ports.workspace, database),
  })
  const seals = { cipher: data.cipher, texts: createSealedTexts(data.cipher, ports.log) }
  const { desk, snapshots } = furnish(ports, database, seals)
  const groups = furnishGroups(ports, desk, seals)
  const single = furnishSingles(ports, desk, seals)
  const activity = createActivityStore(database, seals.texts)
  markInterrupted(desk)
  await data.open()
  // Who sent again because a campaign cannot be read any more would send twice.
  desk.campaigns.list({})
  // Opened again in the same run, it still holds what the person is working on.
  if (!ports.wasOpen) dropLeftOver(desk)
  const running = createRunningCampaigns(desk)
  const background = Promise.all([
    reconcileInterrupted(desk, session, closing.signal),
    followCampaigns({ desk, session, signal: closing.signal }),
    goOnWhenReachable({ desk, running, session, signal: closing.signal }),
  ]).catch((error: unknown) => ports.log.error('background work ended', error))
  return {
    desk,
    data,
    running,
    uploads: groups.uploads,
    activity,
    singles: single.store,
    changed: single.snapshots.changed,
    underWay: single.underWay,
    closing: closing.signal,
    isIdle: () => running.isIdle() && groups.uploads.isIdle() && single.underWay.size === 0,
    async close() {
      closing.abort()
      const lastMessages = withGrace(single.underWay, ports.clock)
      await Promise.all([running.end(), groups.uploads.end(), lastMessages])
      await background
      snapshots.end()
      groups.snapshots.end()
      single.snapshots.end()
      database.close()
    },
  }
}

type Seals = { readonly cipher: FieldCipher; readonly texts: SealedTexts }

/** What stays plain could be sent, so a workspace that cannot be sealed is not used. */
async function orClose<T>(database: WorkspaceDatabase, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    database.close()
    throw error
  }
}

/** What was plain before the update is in the copy taken then, and may lie in the file. */
function forgetPlainCopies(port: WorkspacePort, database: WorkspaceDatabase): void {
  const copies = port.copies().filter(({ kind }) => kind === 'before-update')
  port.deleteCopies(copies.map(({ path }) => path))
  const keeping = createKeeping(database)
  database.transaction(() => {
    keeping.dueSweep()
    keeping.plainCopiesDeleted()
  })
}

function furnish(
  ports: Ports,
  database: WorkspaceDatabase,
  { cipher, texts }: Seals,
): { readonly desk: SendingDesk; readonly snapshots: SnapshotPublisher<Campaign> } {
  const { clock, log, publish } = ports
  const store = createCampaignStore(database, texts)
  const read = (campaignId: string) => store.find(campaignId)?.campaign ?? null
  const snapshots = createSnapshotPublisher<Campaign>({
    read,
    publish: (campaign, revision) => publish('campaign.changed', { revision, campaign }),
    clock,
    log,
  })
  const desk: SendingDesk = {
    database,
    cipher,
    audiences: createAudienceStore(database, cipher),
    exclusions: createExclusionStore(database, cipher),
    campaigns: createCampaignBook({ store, snapshots, clock }),
    intents: createIntentStore(database),
    batches: createBatchStore(database),
    groups: createGroupLedger(database),
    preflight: createPreflight({ ...ports, database }),
    clock,
    log,
    bootId: randomUUID(),
  }
  return { desk, snapshots }
}

function furnishGroups({ publish, clock, log }: Ports, desk: SendingDesk, { texts }: Seals) {
  const store = createGroupUploadStore(desk.database, texts)
  store.markCutShort(clock.now())
  const snapshots = createSnapshotPublisher<GroupUpload>({
    read: store.find,
    publish: (upload, revision) => publish('group-upload.changed', { revision, upload }),
    clock,
    log,
  })
  return { snapshots, uploads: createGroupUploads({ desk, store, snapshots }) }
}

function furnishSingles({ publish, clock, log }: Ports, desk: SendingDesk, seals: Seals) {
  const store = createSingleStore(desk.database, seals)
  store.markCutShort(desk.bootId)
  const snapshots = createSnapshotPublisher<SingleMessage>({
    read: (id) => store.find(id)?.message ?? null,
    publish: (message, revision) => publish('single.changed', { revision, message }),
    clock,
    log,
  })
  return { snapshots, store, underWay: new Set<Promise<unknown>>() }
}
