// The ledger of the groups that campaigns made for themselves: one row before each is asked for.
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'

/** `intent`: asked for, no answer kept. `abandoned`: nothing is ever sent to it, and it is to be deleted. */
type GroupState = 'intent' | 'made' | 'abandoned' | 'deleted'

export type OwnGroup = {
  readonly campaignId: string
  /** 1-based; the last one is the one in use. */
  readonly number: number
  /** In its name at the provider. */
  readonly marker: string
  readonly groupId: string | null
  readonly state: GroupState
}

export type GroupLedger = ReturnType<typeof createGroupLedger>

export function createGroupLedger(database: WorkspaceDatabase) {
  const insert = database.prepare(
    `INSERT INTO campaign_group (campaign_id, number, marker, state) VALUES (?, ?, ?, 'intent')`,
  )
  const update = database.prepare(
    'UPDATE campaign_group SET state = ?, group_id = ? WHERE campaign_id = ? AND number = ?',
  )
  const forget = database.prepare('DELETE FROM campaign_group WHERE campaign_id = ? AND number = ?')
  const ofCampaign = database.prepare(
    'SELECT * FROM campaign_group WHERE campaign_id = ? ORDER BY number',
  )
  const all = (campaignId: string) => ofCampaign.all(campaignId).map(groupOf)

  return {
    /** The group in use, asked for or made. */
    current(campaignId: string): OwnGroup | null {
      const last = all(campaignId).at(-1)
      return last?.state === 'intent' || last?.state === 'made' ? last : null
    },

    abandoned: (campaignId: string): readonly OwnGroup[] =>
      all(campaignId).filter(({ state }) => state === 'abandoned'),

    /** How many there were, abandoned ones included. */
    count: (campaignId: string): number => all(campaignId).length,

    begin(campaignId: string, number: number, marker: string): OwnGroup {
      insert.run(campaignId, number, marker)
      return { campaignId, number, marker, groupId: null, state: 'intent' }
    },

    mark({ campaignId, number, groupId: known }: OwnGroup, state: GroupState, groupId = known) {
      update.run(state, groupId, campaignId, number)
    },

    /** For one that certainly was not asked for. */
    forget({ campaignId, number }: OwnGroup): void {
      forget.run(campaignId, number)
    },
  }
}

function groupOf(row: SqlRow): OwnGroup {
  return {
    campaignId: String(row.campaign_id),
    number: Number(row.number),
    marker: String(row.marker),
    groupId: row.group_id === null ? null : String(row.group_id),
    state: row.state as GroupState,
  }
}
