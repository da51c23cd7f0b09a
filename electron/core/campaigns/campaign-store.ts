// Reads and writes campaigns in the workspace.
import type { Campaign, CampaignStatus } from '../../../shared/campaigns/campaign.ts'
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'
import type { SealedTexts } from '../workspace/sealed-texts.ts'
import {
  changingColumns,
  insertCampaignSql,
  openedRecord,
  ownColumns,
  updateCampaignSql,
} from './campaign-columns.ts'

/** What the window need not know of a campaign, fixed when it is made. */
export type CampaignRecord = {
  readonly campaign: Campaign
  readonly audienceId: string
  readonly accountId: string
  /** Of the people and the text, under the workspace's key. */
  readonly contentHash: string
}

/** Which provider it went to. */
export function madeWith({ campaign, accountId }: CampaignRecord) {
  return { practice: campaign.practice, accountId }
}

/** Instants are epoch milliseconds, `until` exclusive. */
export type CampaignQuery = {
  readonly status?: CampaignStatus | undefined
  /** Part of the name, in any case. */
  readonly name?: string | undefined
  readonly from?: number | undefined
  readonly until?: number | undefined
}

export type CampaignStore = ReturnType<typeof createCampaignStore>

export function createCampaignStore(database: WorkspaceDatabase, texts: SealedTexts) {
  const recordOf = (row: SqlRow) => openedRecord(row, texts)
  const get = database.prepare('SELECT * FROM campaign WHERE id = ?')
  const insert = database.prepare(insertCampaignSql)
  const update = database.prepare(updateCampaignSql)
  const listed = database.prepare(
    `SELECT * FROM campaign
     WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR created_at >= ?2)
       AND (?3 IS NULL OR created_at < ?3)
     ORDER BY created_at DESC, id DESC`,
  )
  const sameContent = database.prepare(
    `SELECT * FROM campaign
     WHERE content_hash = ? AND created_at >= ? AND status NOT IN ('rejected', 'stopped', 'cancelled')
     ORDER BY created_at DESC LIMIT 1`,
  )
  const byStatus = database.prepare('SELECT * FROM campaign WHERE status = ? ORDER BY created_at')

  return {
    find(id: string): CampaignRecord | null {
      const row = get.get(id)
      return row ? recordOf(row) : null
    },

    insert(record: CampaignRecord): void {
      insert.run(...ownColumns(record), ...changingColumns(record.campaign, 'all', texts))
    },

    /** `fields` are those that changed: a text that cannot be read now must not be written over. */
    update(campaign: Campaign, fields: readonly string[]): void {
      update.run(...changingColumns(campaign, fields, texts), campaign.id)
    },

    /** Newest first. */
    list({ status, name, from, until }: CampaignQuery): readonly Campaign[] {
      const wanted = fold(name ?? '')
      return listed
        .all(status ?? null, from ?? null, until ?? null)
        .map((row) => recordOf(row).campaign)
        .filter((campaign) => fold(campaign.name).includes(wanted))
    },

    /** The newest campaign since then that took, or may have taken, the same text to the same people. */
    lastWithContent(contentHash: string, since: number): Campaign | null {
      const row = sameContent.get(contentHash, since)
      return row ? recordOf(row).campaign : null
    },

    withStatus(statuses: readonly CampaignStatus[]): readonly CampaignRecord[] {
      return statuses.flatMap((status) => byStatus.all(status).map(recordOf))
    },
  }
}

/** Case and accents do not count in a search. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
