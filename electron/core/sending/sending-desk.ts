// What every step of a send has at hand: the ledgers, the clock, and the run it belongs to.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { AudienceStore } from '../audience/audience-store.ts'
import type { CampaignBook } from '../campaigns/campaign-book.ts'
import type { CampaignRecord } from '../campaigns/campaign-store.ts'
import type { Provider } from '../connection/provider-session.ts'
import type { ExclusionStore } from '../exclusions/exclusion-store.ts'
import type { Clock, Log, WorkspaceDatabase } from '../ports.ts'
import type { FieldCipher } from '../workspace/field-cipher.ts'
import type { BatchStore } from './batch-store.ts'
import type { GroupLedger } from './group-ledger.ts'
import type { IntentStore } from './intent-store.ts'
import type { Preflight } from './preflight.ts'

export type SendingDesk = {
  readonly database: WorkspaceDatabase
  /** Throws `data-locked` while the workspace's key is not there. */
  readonly cipher: FieldCipher
  readonly audiences: AudienceStore
  readonly exclusions: ExclusionStore
  readonly campaigns: CampaignBook
  readonly intents: IntentStore
  readonly batches: BatchStore
  readonly groups: GroupLedger
  /** To be asked before an intent is written. */
  readonly preflight: Preflight
  readonly clock: Clock
  readonly log: Log
  /** Names this run of the program in the ledger. */
  readonly bootId: string
}

/** Questions and changes at the provider that take patience and can be called off. */
export type Errand = {
  readonly desk: { readonly clock: Clock }
  readonly provider: Provider
  readonly signal: AbortSignal
  /** Aborts when the person pauses: what is on its way is waited for, nothing more begins. */
  readonly pausing?: AbortSignal
}

/** One campaign on its way to the provider. */
export type CampaignRun = {
  readonly desk: SendingDesk
  readonly provider: Provider
  /** As it was when the run began: what is fixed in it may be read here, the rest from the book. */
  readonly record: CampaignRecord
  /** Aborts when the person stops the upload or the program closes. */
  readonly signal: AbortSignal
  readonly pausing?: AbortSignal
}

export function campaignNow(run: CampaignRun): Campaign {
  return run.desk.campaigns.get(run.record.campaign.id).campaign
}
