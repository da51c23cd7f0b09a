// The ledger of messages to one or a few people: each is on the disk before its first byte leaves.
import {
  type SingleMessage,
  type SinglePart,
  type SingleStatus,
  singleMessageSchema,
} from '../../../shared/single/single-message.ts'
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'
import type { IntentOutcome } from '../sending/intent-store.ts'
import type { FieldCipher } from '../workspace/field-cipher.ts'
import type { SealedTexts } from '../workspace/sealed-texts.ts'

export type SingleRecord = {
  readonly message: SingleMessage
  readonly accountId: string
}

type NewSingle = SingleRecord & {
  /** Of method, address and body, under the workspace's key. */
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

type Seals = { readonly cipher: FieldCipher; readonly texts: SealedTexts }

export function createSingleStore(database: WorkspaceDatabase, { cipher, texts }: Seals) {
  const sql = statements(database)
  const recordOf = (row: SqlRow) => openedRecord(row, texts)

  function find(id: string): SingleRecord | null {
    const row = sql.get.get(id)
    return row ? recordOf(row) : null
  }

  return {
    find,

    /** With its outcome still open. Throws `data-locked`: nothing is sent that cannot be kept. */
    insert({ message, accountId, requestHash, bootId }: NewSingle): void {
      const { id, channel, senderId, numbers, text, practice, createdAt } = message
      const at = placesOf(id)
      const sealed = [
        cipher.seal(JSON.stringify(numbers), at.numbers),
        cipher.seal(text, at.text),
        singleTag(cipher, numbers, text),
      ]
      const made = [accountId, practice ? 1 : 0, requestHash, bootId, Date.parse(createdAt)]
      sql.insert.run(id, channel, senderId, ...sealed, ...made)
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
      const at = placesOf(id)
      const detail = texts.seal(answer.detail, at.detail)
      const parts = texts.seal(JSON.stringify(answer.parts), at.parts)
      sql.settle.run(outcome, detail, parts, answer.at, id)
    },

    /** Throws `data-locked`. */
    noteDelivery(id: string, parts: readonly SinglePart[], at: number): void {
      sql.deliver.run(cipher.seal(JSON.stringify(parts), placesOf(id).parts), at, id)
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
      const row = sql.same.get(singleTag(cipher, numbers, text), since)
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
      `INSERT INTO single_message (id, channel, sender_id, numbers, text, message_tag, account_id,
         practice, request_hash, boot_id, created_at, outcome)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending')`,
    ),
    settle: database.prepare(
      'UPDATE single_message SET outcome = ?, detail = ?, parts = ?, settled_at = ? WHERE id = ?',
    ),
    deliver: database.prepare('UPDATE single_message SET parts = ?, refreshed_at = ? WHERE id = ?'),
    all: database.prepare('SELECT * FROM single_message ORDER BY created_at DESC, id DESC LIMIT ?'),
    same: database.prepare(
      `SELECT * FROM single_message
       WHERE message_tag = ? AND created_at >= ? AND outcome NOT IN ('rejected', 'not-sent')
       ORDER BY created_at DESC LIMIT 1`,
    ),
    cutShort: database.prepare(
      `UPDATE single_message SET outcome = 'unknown', detail = NULL
       WHERE outcome = 'pending' AND boot_id <> ?`,
    ),
  }
}

/** The same for the same text to the same numbers, in the same order. */
export function singleTag(cipher: FieldCipher, numbers: readonly string[], text: string) {
  return cipher.tag(JSON.stringify([numbers, text]))
}

function placesOf(id: string) {
  return {
    numbers: `single_message.numbers:${id}`,
    text: `single_message.text:${id}`,
    detail: `single_message.detail:${id}`,
    parts: `single_message.parts:${id}`,
  }
}

/** Without its numbers and texts where they cannot be read. */
function openedRecord(row: SqlRow, texts: SealedTexts): SingleRecord {
  const id = String(row.id)
  const at = placesOf(id)
  const message = singleMessageSchema.parse({
    id,
    channel: row.channel,
    senderId: row.sender_id,
    numbers: JSON.parse(texts.open(row.numbers, at.numbers) ?? '[]'),
    text: texts.open(row.text, at.text) ?? '',
    status: statuses[row.outcome as IntentOutcome],
    detail: texts.open(row.detail, at.detail) ?? whyUnsaid(row),
    parts: JSON.parse(texts.open(row.parts, at.parts) ?? '[]'),
    practice: row.practice === 1,
    createdAt: isoOf(row.created_at),
    refreshedAt: row.refreshed_at === null ? null : isoOf(row.refreshed_at),
  })
  return { message, accountId: String(row.account_id) }
}

function whyUnsaid(row: SqlRow): string {
  return row.outcome === 'unknown' && row.detail === null ? 'cut-short' : ''
}

function isoOf(epochMs: unknown): string {
  return new Date(Number(epochMs)).toISOString()
}
