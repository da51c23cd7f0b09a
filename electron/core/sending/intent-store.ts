// The ledger of sends: what was about to leave is on the disk before its first byte leaves.
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'

/** The closed set of ways a send can have ended. `pending` is the row of a send under way or cut short. */
export type IntentOutcome = 'pending' | 'not-sent' | 'rejected' | 'sent' | 'unknown'

export type Intent = {
  readonly id: string
  readonly campaignId: string
  /** 1-based; a second one exists only after a `not-sent`. */
  readonly attempt: number
  /** Of method, address and body, under the workspace's key. */
  readonly requestHash: string
  readonly contacts: number
  /** Which run of the program wrote it. */
  readonly bootId: string
  readonly outcome: IntentOutcome
  readonly detail: string | null
  readonly createdAt: number
  readonly settledAt: number | null
}

export type IntentStore = ReturnType<typeof createIntentStore>

export function createIntentStore(database: WorkspaceDatabase) {
  const insert = database.prepare(
    `INSERT INTO intent (id, campaign_id, attempt, request_hash, contacts, boot_id, outcome, created_at)
     VALUES (?, ?, ?, ?, ?, ?, 'pending', ?)`,
  )
  const settle = database.prepare(
    'UPDATE intent SET outcome = ?, detail = ?, settled_at = ? WHERE id = ?',
  )
  const ofCampaign = database.prepare('SELECT * FROM intent WHERE campaign_id = ? ORDER BY attempt')
  const cutShort = database.prepare(
    `UPDATE intent SET outcome = 'unknown', detail = 'cut-short' WHERE outcome = 'pending' AND boot_id <> ?`,
  )

  return {
    /** The database refuses a second intent while the first may have reached the provider. */
    insert(intent: Omit<Intent, 'outcome' | 'detail' | 'settledAt'>): void {
      const { id, campaignId, attempt, requestHash, contacts, bootId, createdAt } = intent
      insert.run(id, campaignId, attempt, requestHash, contacts, bootId, createdAt)
    },

    settle(id: string, outcome: IntentOutcome, detail: string | null, at: number): void {
      settle.run(outcome, detail, at, id)
    },

    ofCampaign(campaignId: string): readonly Intent[] {
      return ofCampaign.all(campaignId).map(intentOf)
    },

    /** What an earlier run left without an outcome: nobody knows whether it arrived. */
    markCutShort(bootId: string): number {
      return cutShort.run(bootId).changes
    },
  }
}

function intentOf(row: SqlRow): Intent {
  return {
    id: String(row.id),
    campaignId: String(row.campaign_id),
    attempt: Number(row.attempt),
    requestHash: String(row.request_hash),
    contacts: Number(row.contacts),
    bootId: String(row.boot_id),
    outcome: row.outcome as IntentOutcome,
    detail: row.detail === null ? null : String(row.detail),
    createdAt: Number(row.created_at),
    settledAt: row.settled_at === null ? null : Number(row.settled_at),
  }
}
