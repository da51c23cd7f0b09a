// Keeps who was in a list the last time it was sent, as keyed tags alone, and says who is new or changed in the next one.
import { namesInOrder } from '../../../shared/contacts/memory/column-names.ts'
import { AppFailure } from '../app-failure.ts'
import type { WorkspaceDatabase } from '../ports.ts'
import type { FieldCipher } from '../workspace/field-cipher.ts'
import { dropOrphanRows } from './memory-tables.ts'

export type MonthStore = ReturnType<typeof createMonthStore>

type Rows = { readonly numbers: readonly number[]; readonly prints: readonly number[] }
type Names = readonly string[]

/** Half of the tag is enough to tell a few hundred thousand people apart. */
const tagBytes = 16

export function createMonthStore(database: WorkspaceDatabase, cipher: FieldCipher) {
  const sql = monthStatements(database)
  const listTag = (names: Names) => cipher.tag(`list:${namesInOrder(names)}`)
  const tag = (text: string) => cipher.tag(text).slice(0, tagBytes)
  const numberTag = (number: number) => tag(`month:${number}`)
  const cellsTag = (number: number, print: number) => tag(`cells:${number}:${print}`)

  return {
    /** Null for a list of which nothing is kept. What is kept stays until the new rows are all here. */
    begin(names: Names): number | null {
      return database.transaction(() => {
        const list = listTag(names)
        if (sql.list.get(list) === undefined) return null
        // Before and after: no number of a batch is given twice, and what is overtaken goes.
        sql.dropOrphans.run()
        sql.begin.run(list)
        sql.dropOrphans.run()
        return Number(sql.list.get(list)?.next_batch)
      })
    },

    append(batch: number, { numbers, prints }: Rows): void {
      if (sql.isOpen.get(batch) === undefined) throw new AppFailure('not-found')
      database.transaction(() => {
        for (const [place, number] of numbers.entries()) {
          sql.insert.run(batch, numberTag(number), cellsTag(number, prints[place] ?? 0))
        }
      })
    },

    end(batch: number, at: number): void {
      database.transaction(() => {
        sql.end.run(at, batch)
        sql.dropOrphans.run()
      })
    },

    /** How many people there were, and when; null when nobody was kept. */
    last(names: Names): { readonly people: number; readonly at: string } | null {
      const row = sql.list.get(listTag(names))
      if (row === undefined || row.batch === null) return null
      const people = Number(sql.count.get(Number(row.batch))?.people)
      return { people, at: new Date(Number(row.rows_at)).toISOString() }
    },

    compare(names: Names, { numbers, prints }: Rows) {
      const batch = sql.list.get(listTag(names))?.batch ?? -1
      const added: number[] = []
      const changed: number[] = []
      for (const [place, number] of numbers.entries()) {
        const kept = sql.find.get(Number(batch), numberTag(number))?.cells_tag
        if (kept === undefined) added.push(number)
        else if (!isSame(kept as Uint8Array, cellsTag(number, prints[place] ?? 0))) {
          changed.push(number)
        }
      }
      return { added, changed }
    },
  }
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

function monthStatements(database: WorkspaceDatabase) {
  return {
    list: database.prepare(
      'SELECT batch, next_batch, rows_at FROM import_memory WHERE names_tag = ?',
    ),
    begin: database.prepare(
      `UPDATE import_memory SET next_batch =
         1 + (SELECT max(max(coalesce(batch, 0), coalesce(next_batch, 0))) FROM import_memory)
       WHERE names_tag = ?`,
    ),
    isOpen: database.prepare('SELECT 1 FROM import_memory WHERE next_batch = ?'),
    insert: database.prepare(
      `INSERT OR IGNORE INTO import_memory_row (batch, number_tag, cells_tag) VALUES (?, ?, ?)`,
    ),
    end: database.prepare(
      `UPDATE import_memory SET batch = next_batch, next_batch = NULL, rows_at = ?
       WHERE next_batch = ?`,
    ),
    dropOrphans: database.prepare(dropOrphanRows),
    count: database.prepare('SELECT count(*) AS people FROM import_memory_row WHERE batch = ?'),
    find: database.prepare(
      'SELECT cells_tag FROM import_memory_row WHERE batch = ? AND number_tag = ?',
    ),
  }
}
