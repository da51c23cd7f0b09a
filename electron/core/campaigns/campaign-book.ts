// The only writer of campaigns: each change passes the table of transitions and reaches the window.
import type { Campaign, CampaignStatus } from '../../../shared/campaigns/campaign.ts'
import { AppFailure } from '../app-failure.ts'
import type { Clock } from '../ports.ts'
import { type CampaignEvent, nextStatus } from '../sending/campaign-transitions.ts'
import type { CampaignQuery, CampaignRecord, CampaignStore } from './campaign-store.ts'
import type { SnapshotPublisher } from './snapshot-publisher.ts'

type Changing =
  | 'template'
  | 'schedule'
  | 'uploaded'
  | 'parts'
  | 'groupId'
  | 'providerCampaignId'
  | 'providerStatus'
  | 'tranches'
  | 'counts'
  | 'refusal'
  | 'problem'
  | 'refreshedAt'
  | 'requestedAt'
  | 'looks'
  | 'forgottenAt'

type CampaignChange = Partial<Pick<Campaign, Changing>> & { readonly event?: CampaignEvent }

export type CampaignBook = {
  /** Throws `not-found`. */
  readonly get: (campaignId: string) => CampaignRecord
  readonly list: (query: CampaignQuery) => readonly Campaign[]
  readonly withStatus: (statuses: readonly CampaignStatus[]) => readonly CampaignRecord[]
  readonly lastWithContent: (contentHash: string, since: number) => Campaign | null
  readonly add: (record: CampaignRecord) => void
  /**
   * Writes at once; may be part of a transaction. An impossible event of ours throws, one that the
   * provider reports leaves the status as it is.
   */
  readonly change: (campaignId: string, change: CampaignChange) => Campaign
  /** For the moment in which the workspace takes no more writes: the window still learns of it. */
  readonly showUnwritten: (campaign: Campaign) => void
}

export function createCampaignBook(parts: {
  readonly store: CampaignStore
  readonly snapshots: SnapshotPublisher<Campaign>
  readonly clock: Clock
}): CampaignBook {
  const { store, snapshots, clock } = parts

  function get(campaignId: string): CampaignRecord {
    const record = store.find(campaignId)
    if (record === null) throw new AppFailure('not-found')
    return record
  }

  return {
    get,
    list: store.list,
    withStatus: store.withStatus,
    lastWithContent: store.lastWithContent,
    showUnwritten: (campaign) => snapshots.showUnwritten(campaign.id, campaign),
    add(record) {
      store.insert(record)
      snapshots.changed(record.campaign.id)
    },
    change(campaignId, { event, ...fields }) {
      const before = get(campaignId).campaign
      const status = event === undefined ? before.status : statusAfter(before.status, event)
      const updatedAt = new Date(clock.now()).toISOString()
      const campaign = { ...before, ...fields, status, updatedAt }
      store.update(campaign, Object.keys(fields))
      snapshots.changed(campaignId)
      return campaign
    },
  }
}

function statusAfter(status: CampaignStatus, event: CampaignEvent): CampaignStatus {
  const next = nextStatus(status, event)
  if (next !== null) return next
  if (event.startsWith('provider-')) return status
  throw new Error(`a campaign that is ${status} cannot have ${event}`)
}
