// The ledger of messages to one or a few people: each is on the disk before its first byte leaves.
import {
  type SingleMessage,
  type SinglePart,
  type SingleStatus,
  singleMessageSchema,
} from '../../../shared/single/single-message.ts'
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'
import type { IntentOutcome } from '../sending/intent-store.ts'

export type SingleRecord = {
  readonly message: SingleMessage
  readonly accountId: string
}

type NewSingle = SingleRecord & {
  /** SHA-256 of method, address and body. */
  readonly requestHash: string
  readonly bootId: string
}

export type SingleStore = ReturnType<typeof createSingleStore>

const listed = 1000

const statuses: Readonly<Record<IntentOutcome, SingleStatus>> = {
  pending: 'sending',
  sent: 'sent',
  rejected: 'refused',
  'not-sent': 'not-sent',
  unknown: 'unresolved',
}

export function createSingleStore(database: WorkspaceDatabase) {
  const sql = statements(database)

  function find(id: string): SingleRecord | null {
    const row = sql.get.get(id)
    return row ? recordOf(row) : null
  }

  return {
    find,

    /** With its outcome still open. */
    insert({ message, accountId, requestHash, bootId }: NewSingle): void {
      const { id, channel, senderId, numbers, text, practice, createdAt } = message
      const asked = [id, channel, senderId, JSON.stringify(numbers), text]
      const made = [accountId, practice ? 1 : 0, requestHash, bootId, Date.parse(createdAt)]
      sql.insert.run(...asked, ...made)
    },

    settle(
      id: string,
      outcome: Exclude<IntentOutcome, 'pending'>,
      answer: {
        readonly detail: string
        readonly parts: readonly SinglePart[]
        readonly at: number
      },
    ): void {
      sql.settle.run(outcome, answer.detail, JSON.stringify(answer.parts), answer.at, id)
    },

    noteDelivery(id: string, parts: readonly SinglePart[], at: number): void {
      sql.deliver.run(JSON.stringify(parts), at, id)
    },

    /** Newest first. */
    list: (search = ''): SingleMessage[] => {
      const wanted = search.trim().toLowerCase()
      const messages = sql.all.all(listed).map((row) => recordOf(row).message)
      return messages.filter(({ text, senderId, numbers }) =>
        [text, senderId, ...numbers].some((one) => one.toLowerCase().includes(wanted)),
      )
    },

    /** The newest since then that took, or may have taken, the same text to the same numbers. */
    lastSame(numbers: readonly string[], text: string, since: number): SingleMessage | null {
      const row = sql.same.get(JSON.stringify(numbers), text, since)
      return row ? recordOf(row).message : null
    },

    /** What an earlier run of the program left without an outcome: nobody knows whether it arrived. */
    markCutShort(bootId: string): void {
      sql.cutShort.run(bootId)
    },
  }
}

function statements(database: WorkspaceDatabase) {
  return {
    get: database.prepare('SELECT * FROM single_message WHERE id = ?'),
    insert: database.prepare(
      `INSERT INTO single_message (id, channel, sender_id, numbers, text, account_id, practice,
         request_hash, boot_id, created_at, outcome, detail, parts)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', '', '[]')`,
    ),
    settle: database.prepare(
      'UPDATE single_message SET outcome = ?, detail = ?, parts = ?, settled_at = ? WHERE id = ?',
    ),
    deliver: database.prepare('UPDATE single_message SET parts = ?, refreshed_at = ? WHERE id = ?'),
    all: database.prepare('SELECT * FROM single_message ORDER BY created_at DESC, id DESC LIMIT ?'),
    same: database.prepare(
      `SELECT * FROM single_message
       WHERE numbers = ? AND text = ? AND created_at >= ? AND outcome NOT IN ('rejected', 'not-sent')
       ORDER BY created_at DESC LIMIT 1`,
    ),
    cutShort: database.prepare(
      `UPDATE single_message SET outcome = 'unknown', detail = 'cut-short'
       WHERE outcome = 'pending' AND boot_id <> ?`,
    ),
  }
}

function recordOf(row: SqlRow): SingleRecord {
  const message = singleMessageSchema.parse({
    id: row.id,
    channel: row.channel,
    senderId: row.sender_id,
    numbers: JSON.parse(String(row.numbers)),
    text: row.text,
    status: statuses[row.outcome as IntentOutcome],
    detail: row.detail,
    parts: JSON.parse(String(row.parts)),
    practice: row.practice === 1,
    createdAt: isoOf(row.created_at),
    refreshedAt: row.refreshed_at === null ? null : isoOf(row.refreshed_at),
  })
  return { message, accountId: String(row.account_id) }
}

function isoOf(epochMs: unknown): string {
  return new Date(Number(epochMs)).toISOString()
}
