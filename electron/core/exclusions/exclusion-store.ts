// Keeps the numbers that no message may go to, each sealed, found by its tag.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Exclusion, ExclusionSource } from '../../../shared/exclusions/exclusion.ts'
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'
import type { FieldCipher } from '../workspace/field-cipher.ts'

export type ExclusionStore = ReturnType<typeof createExclusionStore>

export type NewExclusions = {
  /** E.164. */
  readonly numbers: readonly string[]
  readonly source: ExclusionSource
  readonly reason: string
}

const rowsPerPage = 2000

export function createExclusionStore(database: WorkspaceDatabase, cipher: FieldCipher) {
  const sql = exclusionStatements(database)
  /** Opened once, when numbers are matched for the first time, and kept in step from then on. */
  let opened: Set<number> | null = null
  let changes = 0

  function has(e164: string): boolean {
    return sql.find.get(cipher.tag(e164)) !== undefined
  }

  function exclusionOf(row: SqlRow): Exclusion {
    const id = Number(row.id)
    return {
      id,
      e164: cipher.open(row.number as Uint8Array, numberPlace(row.number_tag as Uint8Array)),
      source: row.source as ExclusionSource,
      reason: cipher.open(row.reason as Uint8Array, reasonPlace(row.number_tag as Uint8Array)),
      addedAt: new Date(Number(row.added_at)).toISOString(),
    }
  }

  function insert(e164: string, { source, reason }: NewExclusions, at: number): boolean {
    const tag = cipher.tag(e164)
    const number = cipher.seal(e164, numberPlace(tag))
    const sealedReason = cipher.seal(reason, reasonPlace(tag))
    return sql.insert.run(tag, number, source, sealedReason, at).changes > 0
  }

  /** Lets other work run between pages, and begins again when the list changed meanwhile. */
  async function openAll(): Promise<Set<number>> {
    const before = changes
    const numbers = new Set<number>()
    for (let after = 0; ; ) {
      const rows = sql.numbers.all(after, rowsPerPage)
      for (const row of rows) {
        const place = numberPlace(row.number_tag as Uint8Array)
        numbers.add(digitsOf(cipher.open(row.number as Uint8Array, place)))
      }
      if (rows.length < rowsPerPage) return numbers
      after = Number(rows.at(-1)?.id)
      await nextTurn()
      if (changes !== before) return openAll()
    }
  }

  return {
    has,

    /** People of an audience who are on the list: asked by tags alone, so also of a locked workspace. */
    countInAudience: (audienceId: string): number =>
      Number(sql.inAudience.get(audienceId)?.excluded),

    total: (): number => Number(sql.total.get()?.total),

    find(e164: string): Exclusion | null {
      const row = sql.find.get(cipher.tag(e164))
      return row ? exclusionOf(row) : null
    },

    /** Newest first; `before` is the id of the last one of the page before. */
    page(before: number | undefined, limit: number): Exclusion[] {
      return sql.page.all(before ?? Number.MAX_SAFE_INTEGER, limit).map(exclusionOf)
    },

    /** All or nothing; answers how many were not there yet. Nothing is ever written over. */
    add(exclusions: NewExclusions, at: number): number {
      const added = database.transaction(
        () => exclusions.numbers.filter((e164) => insert(e164, exclusions, at)).length,
      )
      changes += 1
      for (const e164 of exclusions.numbers) opened?.add(digitsOf(e164))
      return added
    },

    /** Answers how many were there. */
    remove(numbers: readonly string[]): number {
      const removed = database.transaction(
        () => numbers.filter((e164) => sql.remove.run(cipher.tag(e164)).changes > 0).length,
      )
      changes += 1
      for (const e164 of numbers) opened?.delete(digitsOf(e164))
      return removed
    },

    /** Those of `numbers`, digits of E.164 as doubles, that are on the list at this moment. */
    async match(numbers: readonly number[]): Promise<number[]> {
      const known = opened ?? (await openAll())
      opened ??= known
      return numbers.filter((number) => opened?.has(number))
    },
  }
}

/** A double holds the fifteen digits of the longest number. */
export const digitsOf = (e164: string): number => Number(e164.slice(1))

const numberPlace = (tag: Uint8Array): string =>
  `exclusion.number:${Buffer.from(tag).toString('hex')}`

const reasonPlace = (tag: Uint8Array): string =>
  `exclusion.reason:${Buffer.from(tag).toString('hex')}`

function exclusionStatements(database: WorkspaceDatabase) {
  return {
    total: database.prepare('SELECT count(*) AS total FROM exclusion'),
    inAudience: database.prepare(
      `SELECT count(*) AS excluded FROM exclusion WHERE EXISTS (
         SELECT 1 FROM audience_contact
         WHERE audience_id = ? AND audience_contact.number_tag = exclusion.number_tag)`,
    ),
    find: database.prepare('SELECT * FROM exclusion WHERE number_tag = ?'),
    page: database.prepare('SELECT * FROM exclusion WHERE id < ? ORDER BY id DESC LIMIT ?'),
    numbers: database.prepare(
      'SELECT id, number_tag, number FROM exclusion WHERE id > ? ORDER BY id LIMIT ?',
    ),
    insert: database.prepare(
      `INSERT INTO exclusion (number_tag, number, source, reason, added_at)
       VALUES (?, ?, ?, ?, ?) ON CONFLICT (number_tag) DO NOTHING`,
    ),
    remove: database.prepare('DELETE FROM exclusion WHERE number_tag = ?'),
  }
}
