// Reads and writes campaigns in the workspace.
import {
  type Campaign,
  type CampaignStatus,
  campaignSchema,
} from '../../../shared/campaigns/campaign.ts'
import type { SqlRow, SqlValue, WorkspaceDatabase } from '../ports.ts'

/** What the window need not know of a campaign, fixed when it is made. */
export type CampaignRecord = {
  readonly campaign: Campaign
  readonly audienceId: string
  readonly accountId: string
  /** SHA-256 of the people and the text. */
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

export function createCampaignStore(database: WorkspaceDatabase) {
  const get = database.prepare('SELECT * FROM campaign WHERE id = ?')
  const insert = database.prepare(insertSql)
  const update = database.prepare(updateSql)
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

    insert({ campaign, audienceId, accountId, contentHash }: CampaignRecord): void {
      const fixed = fixedColumns(campaign)
      insert.run(
        campaign.id,
        audienceId,
        accountId,
        contentHash,
        campaign.marker,
        ...fixed,
        ...changingColumns(campaign),
      )
    },

    update(campaign: Campaign): void {
      update.run(...changingColumns(campaign), campaign.id)
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

const fixedNames = [
  'name',
  'sender_id',
  'purpose',
  'target',
  'audience',
  'excluded',
  'practice',
  'repeat_of',
  'created_at',
]
const changingNames = [
  'template',
  'schedule',
  'status',
  'uploaded',
  'parts',
  'group_id',
  'provider_campaign_id',
  'provider_status',
  'tranches',
  'counts',
  'refusal',
  'problem',
  'updated_at',
  'refreshed_at',
  'requested_at',
  'looks',
]
const ownNames = ['id', 'audience_id', 'account_id', 'content_hash', 'marker']
const insertNames = [...ownNames, ...fixedNames, ...changingNames]
const insertSql = `INSERT INTO campaign (${insertNames.join(', ')})
  VALUES (${insertNames.map(() => '?').join(', ')})`
const updateSql = `UPDATE campaign SET ${changingNames.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`

function fixedColumns(campaign: Campaign): SqlValue[] {
  return [
    campaign.name,
    campaign.senderId,
    campaign.purpose,
    JSON.stringify(campaign.target),
    campaign.audience,
    campaign.excluded,
    campaign.practice ? 1 : 0,
    campaign.repeatOf,
    Date.parse(campaign.createdAt),
  ]
}

function changingColumns(campaign: Campaign): SqlValue[] {
  return [
    campaign.template,
    JSON.stringify(campaign.schedule),
    campaign.status,
    campaign.uploaded,
    campaign.parts,
    campaign.groupId,
    campaign.providerCampaignId,
    campaign.providerStatus,
    JSON.stringify(campaign.tranches),
    jsonOrNull(campaign.counts),
    jsonOrNull(campaign.refusal),
    jsonOrNull(campaign.problem),
    Date.parse(campaign.updatedAt),
    epochOrNull(campaign.refreshedAt),
    epochOrNull(campaign.requestedAt),
    JSON.stringify(campaign.looks),
  ]
}

function recordOf(row: SqlRow): CampaignRecord {
  return {
    audienceId: String(row.audience_id),
    accountId: String(row.account_id),
    contentHash: String(row.content_hash),
    campaign: campaignSchema.parse({
      id: row.id,
      marker: row.marker,
      name: row.name,
      senderId: row.sender_id,
      purpose: row.purpose,
      template: row.template,
      target: parsed(row.target),
      schedule: parsed(row.schedule),
      status: row.status,
      audience: row.audience,
      excluded: row.excluded,
      uploaded: row.uploaded,
      parts: row.parts,
      groupId: row.group_id,
      providerCampaignId: row.provider_campaign_id,
      providerStatus: row.provider_status,
      tranches: parsed(row.tranches),
      counts: parsed(row.counts),
      refusal: parsed(row.refusal),
      problem: parsed(row.problem),
      practice: row.practice === 1,
      repeatOf: row.repeat_of,
      createdAt: isoOf(row.created_at),
      updatedAt: isoOf(row.updated_at),
      refreshedAt: isoOrNull(row.refreshed_at),
      requestedAt: isoOrNull(row.requested_at),
      looks: parsed(row.looks),
    }),
  }
}

function parsed(text: unknown): unknown {
  return typeof text === 'string' ? JSON.parse(text) : null
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value)
}

function isoOrNull(epochMs: unknown): string | null {
  return epochMs === null ? null : isoOf(epochMs)
}

function epochOrNull(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant)
}

function isoOf(epochMs: unknown): string {
  return new Date(Number(epochMs)).toISOString()
}

/** Case and accents do not count in a search. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
