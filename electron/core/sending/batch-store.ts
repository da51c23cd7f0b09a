// The ledger of uploads: one row for each batch of people, from plan to the provider's yes.
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'

export type BatchState = 'planned' | 'intent' | 'acked'

export type UploadBatch = {
  readonly campaignId: string
  /** 0-based. */
  readonly number: number
  /** Position in the audience of its first person. */
  readonly firstPosition: number
  readonly contacts: number
  readonly state: BatchState
  /** Of its people, from the first request on. */
  readonly contentHash: string | null
}

export type BatchStore = ReturnType<typeof createBatchStore>

export function createBatchStore(database: WorkspaceDatabase) {
  const insert = database.prepare(
    `INSERT INTO upload_batch (campaign_id, number, first_position, contacts, state)
     VALUES (?, ?, ?, ?, 'planned')`,
  )
  const mark = database.prepare(
    `UPDATE upload_batch SET state = ?, content_hash = coalesce(?, content_hash)
     WHERE campaign_id = ? AND number = ?`,
  )
  const forget = database.prepare('DELETE FROM upload_batch WHERE campaign_id = ?')
  const ofCampaign = database.prepare(
    'SELECT * FROM upload_batch WHERE campaign_id = ? ORDER BY number',
  )

  return {
    /** Cuts an audience into batches of at most `size` people; call it in a transaction. */
    plan(campaignId: string, audience: number, size: number): void {
      for (let number = 0; number * size < audience; number += 1) {
        const first = number * size
        insert.run(campaignId, number, first, Math.min(size, audience - first))
      }
    },

    /** For a group that begins anew. */
    forget(campaignId: string): void {
      forget.run(campaignId)
    },

    /** `contentHash` is given with the intent, when the people of the batch are known. */
    mark(batch: UploadBatch, state: BatchState, contentHash: string | null = null): void {
      mark.run(state, contentHash, batch.campaignId, batch.number)
    },

    ofCampaign(campaignId: string): readonly UploadBatch[] {
      return ofCampaign.all(campaignId).map(batchOf)
    },
  }
}

function batchOf(row: SqlRow): UploadBatch {
  return {
    campaignId: String(row.campaign_id),
    number: Number(row.number),
    firstPosition: Number(row.first_position),
    contacts: Number(row.contacts),
    state: row.state as BatchState,
    contentHash: row.content_hash === null ? null : String(row.content_hash),
  }
}
