// Keeps the people a campaign is for, in the order in which the window sent them.
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { AudienceContact } from '../../../shared/ipc/contract.ts'
import type { SqlRow, SqlValue, WorkspaceDatabase } from '../ports.ts'
import { type FieldCipher, tagInHex } from '../workspace/field-cipher.ts'
import { contactPlace } from './contact-place.ts'

export type Audience = {
  readonly id: string
  readonly fields: readonly string[]
  /** People announced; the audience is complete when as many were received. */
  readonly expected: number
  readonly received: number
  readonly excluded: number
  readonly sourceName: string
  /** Epoch milliseconds at which its people began to cross; before, the main process had none of them. */
  readonly createdAt: number
}

export type StoredContact = AudienceContact & { readonly position: number }

export type AudienceStore = ReturnType<typeof createAudienceStore>

/** Sealed or opened in one go: a few milliseconds. */
const rowsPerPage = 500

class RepeatedNumber extends Error {}

export function createAudienceStore(database: WorkspaceDatabase, cipher: FieldCipher) {
  const sql = audienceStatements(database)

  function get(id: string): Audience | null {
    const row = sql.get.get(id)
    return row ? audienceOf(row) : null
  }

  /** Positions `from` to `from + limit - 1`, in order; shorter at the end. */
  function page(id: string, from: number, limit: number): readonly StoredContact[] {
    return sql.page.all(id, from, limit).map((row) => contactOf(row, cipher))
  }

  return {
    get,
    page,

    insert(audience: Omit<Audience, 'received' | 'createdAt'>, createdAt: number): void {
      const { id, fields, expected, excluded, sourceName } = audience
      sql.insert.run(id, JSON.stringify(fields), expected, excluded, sourceName, createdAt)
    },

    /**
     * All or nothing. Refused when another chunk took this place meanwhile, or when a number is
     * there already: it would get the message twice.
     */
    async append(
      id: string,
      offset: number,
      contacts: readonly AudienceContact[],
    ): Promise<'appended' | 'out-of-turn' | 'repeated'> {
      const rows: SqlValue[][] = []
      for (const [index, contact] of contacts.entries()) {
        if (index > 0 && index % rowsPerPage === 0) await nextTurn()
        rows.push(sealedRow(id, { ...contact, position: offset + index }, cipher))
      }
      try {
        return database.transaction(() => {
          if (sql.received.run(offset + rows.length, id, offset).changes === 0) return 'out-of-turn'
          for (const row of rows) {
            if (sql.insertContact.run(...row).changes === 0) throw new RepeatedNumber()
          }
          return 'appended'
        })
      } catch (error) {
        if (error instanceof RepeatedNumber) return 'repeated'
        throw error
      }
    },

    /** Lets other work run between pages: a long audience must not stop the window. */
    async *contacts(id: string): AsyncGenerator<StoredContact> {
      for (let from = 0; ; from += rowsPerPage) {
        const rows = page(id, from, rowsPerPage)
        yield* rows
        if (rows.length < rowsPerPage) return
        await nextTurn()
      }
    },

    /** The same for the same people in any order, and only under one key. Kept once known. */
    async fingerprint(id: string): Promise<string> {
      const kept = sql.get.get(id)?.fingerprint
      if (typeof kept === 'string') return kept
      const hash = createHash('sha256')
      for (let after = new Uint8Array(); ; ) {
        const rows = sql.sortedTags.all(id, after, rowsPerPage)
        for (const row of rows) hash.update(row.number_tag as Uint8Array)
        if (rows.length < rowsPerPage) break
        after = rows.at(-1)?.number_tag as Uint8Array<ArrayBuffer>
        await nextTurn()
      }
      const fingerprint = tagInHex(cipher, hash.digest('hex'))
      sql.keepFingerprint.run(fingerprint, id)
      return fingerprint
    },

    /** False when a campaign was made of it: then it stays. */
    discard(id: string): boolean {
      return sql.discard.run(id).changes > 0
    },

    dropNeverSent(): number {
      return sql.dropNeverSent.run().changes
    },
  }
}

function audienceStatements(database: WorkspaceDatabase) {
  const unused = 'NOT EXISTS (SELECT 1 FROM campaign WHERE campaign.audience_id = audience.id)'
  return {
    insert: database.prepare(
      `INSERT INTO audience (id, fields, expected, excluded, source_name, created_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    get: database.prepare('SELECT * FROM audience WHERE id = ?'),
    insertContact: database.prepare(
      `INSERT INTO audience_contact (audience_id, position, source_row, number_tag, e164, field_values)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ),
    received: database.prepare('UPDATE audience SET received = ? WHERE id = ? AND received = ?'),
    page: database.prepare(
      `SELECT * FROM audience_contact WHERE audience_id = ? AND position >= ?
       ORDER BY position LIMIT ?`,
    ),
    sortedTags: database.prepare(
      `SELECT number_tag FROM audience_contact WHERE audience_id = ? AND number_tag > ?
       ORDER BY number_tag LIMIT ?`,
    ),
    keepFingerprint: database.prepare('UPDATE audience SET fingerprint = ? WHERE id = ?'),
    discard: database.prepare(`DELETE FROM audience WHERE id = ? AND ${unused}`),
    dropNeverSent: database.prepare(`DELETE FROM audience WHERE ${unused}`),
  }
}

function audienceOf(row: SqlRow): Audience {
  return {
    id: String(row.id),
    fields: JSON.parse(String(row.fields)) as string[],
    expected: Number(row.expected),
    received: Number(row.received),
    excluded: Number(row.excluded),
    sourceName: String(row.source_name),
    createdAt: Number(row.created_at),
  }
}

function sealedRow(id: string, contact: StoredContact, cipher: FieldCipher): SqlValue[] {
  const { position, row, e164, values } = contact
  const at = contactPlace(id, position)
  const number = cipher.seal(e164, at.e164)
  const others = cipher.seal(JSON.stringify(values), at.fieldValues)
  return [id, position, row, cipher.tag(e164), number, others]
}

function contactOf(row: SqlRow, cipher: FieldCipher): StoredContact {
  const position = Number(row.position)
  const at = contactPlace(String(row.audience_id), position)
  return {
    position,
    row: Number(row.source_row),
    e164: cipher.open(row.e164 as Uint8Array, at.e164),
    values: JSON.parse(cipher.open(row.field_values as Uint8Array, at.fieldValues)) as string[],
  }
}
