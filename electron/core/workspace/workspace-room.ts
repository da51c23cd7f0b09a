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
import { createSnapshotPublisher, type SnapshotPublisher } from '../campaigns/snapshot-publisher.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import { createGroupUploadStore } from '../groups/group-upload-store.ts'
import { createGroupUploads, type GroupUploads } from '../groups/group-uploads.ts'
import type { Ports, WorkspaceDatabase } from '../ports.ts'
import { createBatchStore } from '../sending/batch-store.ts'
import { withGrace } from '../sending/closing-grace.ts'
import { createGroupLedger } from '../sending/group-ledger.ts'
import { createIntentStore } from '../sending/intent-store.ts'
import { markInterrupted, reconcileInterrupted } from '../sending/recover.ts'
import { createRunningCampaigns } from '../sending/running-campaigns.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import type { SingleDesk } from '../single/send-single.ts'
import { createSingleStore } from '../single/single-store.ts'

export type WorkspaceRoom = {
  readonly open: () => void
  /** Throws `workspace-unavailable` while it is closed. */
  readonly current: () => Furnished
  /** Records a request, also while the workspace is closing. Nothing once it is closed. */
  readonly note: ActivityStore['add']
  readonly close: () => Promise<void>
}

type Furnished = OpenWorkspace &
  SingleDesk & { readonly uploads: GroupUploads; readonly activity: ActivityStore }
type Opened = Furnished & { readonly close: () => Promise<void> }

export function createWorkspaceRoom(ports: Ports, session: ProviderSession): WorkspaceRoom {
  let state: Opened | AppFailure = new AppFailure('workspace-unavailable', {
    detail: 'not-started',
  })
  let opened: Opened | null = null
  return {
    open() {
      try {
        opened = openWorkspace(ports, session)
        state = opened
      } catch (error) {
        ports.log.error('the workspace could not be opened', error)
        state =
          error instanceof AppFailure
            ? error
            : new AppFailure('workspace-unavailable', { detail: 'unreadable', cause: error })
      }
    },
    current() {
      if (state instanceof AppFailure) throw state
      return state
    },
    note: (record, by) => opened?.activity.add(record, by),
    async close() {
      state = new AppFailure('workspace-unavailable', { detail: 'closed' })
      await opened?.close()
      opened = null
    },
  }
}

function openWorkspace(ports: Ports, session: ProviderSession): Opened {
  const { database, movedAside } = ports.workspace.open()
  if (movedAside !== null) {
    database.close()
    // Sending from an empty ledger could repeat what the damaged one knew: a new start is the person's choice.
    throw new AppFailure('workspace-unavailable', { detail: `damaged: moved to ${movedAside}` })
  }
  const closing = new AbortController()
  const { desk, snapshots } = furnish(ports, database)
  const groups = furnishGroups(ports, desk)
  const single = furnishSingles(ports, desk)
  const activity = createActivityStore(database)
  activity.forgetOld(ports.clock.now())
  markInterrupted(desk)
  const running = createRunningCampaigns(desk)
  const background = Promise.all([
    reconcileInterrupted(desk, session, closing.signal),
    followCampaigns({ desk, session, signal: closing.signal }),
  ]).catch((error: unknown) => ports.log.error('background work ended', error))
  return {
    desk,
    running,
    uploads: groups.uploads,
    activity,
    singles: single.store,
    changed: single.snapshots.changed,
    underWay: single.underWay,
    closing: closing.signal,
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

function furnish(
  ports: Ports,
  database: WorkspaceDatabase,
): { readonly desk: SendingDesk; readonly snapshots: SnapshotPublisher<Campaign> } {
  const { clock, log, publish } = ports
  const store = createCampaignStore(database)
  const read = (campaignId: string) => store.find(campaignId)?.campaign ?? null
  const snapshots = createSnapshotPublisher<Campaign>({
    read,
    publish: (campaign, revision) => publish('campaign.changed', { revision, campaign }),
    clock,
    log,
  })
  const desk: SendingDesk = {
    database,
    audiences: createAudienceStore(database),
    campaigns: createCampaignBook({ store, snapshots, clock }),
    intents: createIntentStore(database),
    batches: createBatchStore(database),
    groups: createGroupLedger(database),
    clock,
    log,
    bootId: randomUUID(),
  }
  return { desk, snapshots }
}

function furnishGroups({ publish, clock, log }: Ports, desk: SendingDesk) {
  const store = createGroupUploadStore(desk.database)
  store.markCutShort(clock.now())
  const snapshots = createSnapshotPublisher<GroupUpload>({
    read: store.find,
    publish: (upload, revision) => publish('group-upload.changed', { revision, upload }),
    clock,
    log,
  })
  return { snapshots, uploads: createGroupUploads({ desk, store, snapshots }) }
}

function furnishSingles({ publish, clock, log }: Ports, desk: SendingDesk) {
  const store = createSingleStore(desk.database)
  store.markCutShort(desk.bootId)
  const snapshots = createSnapshotPublisher<SingleMessage>({
    read: (id) => store.find(id)?.message ?? null,
    publish: (message, revision) => publish('single.changed', { revision, message }),
    clock,
    log,
  })
  return { snapshots, store, underWay: new Set<Promise<unknown>>() }
}
