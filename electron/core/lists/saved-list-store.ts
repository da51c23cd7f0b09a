// Keeps the lists that a person saved by name, sealed, until that person deletes them.
import { randomUUID } from 'node:crypto'
import { listNameKey, type SavedList } from '../../../shared/lists/saved-list.ts'
import { AppFailure } from '../app-failure.ts'
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'
import type { FieldCipher } from '../workspace/field-cipher.ts'
import { createListFileStore } from './list-file-store.ts'

export type SavedListStore = ReturnType<typeof createSavedListStore>

export type NewList = Pick<SavedList, 'name' | 'fileName' | 'rows' | 'people'> & {
  /** Allows the list of this name to be lost. */
  readonly replace: boolean
  readonly sourceId: string
  readonly content: string
}

type Summary = Pick<SavedList, 'name' | 'fileName' | 'rows' | 'people'>

export function createSavedListStore(database: WorkspaceDatabase, cipher: FieldCipher) {
  const sql = listStatements(database)
  const files = createListFileStore(database, cipher)
  const tagOf = (name: string) => cipher.tag(`saved-list:${listNameKey(name)}`)

  function summaryOf(row: SqlRow): Summary {
    const listId = String(row.id)
    return JSON.parse(cipher.open(row.summary as Uint8Array, place('summary', listId)))
  }

  const sealed = (listId: string, summary: Summary) =>
    cipher.seal(JSON.stringify(summary), place('summary', listId))

  function find(listId: string): SqlRow {
    const row = sql.get.get(listId)
    if (row === undefined) throw new AppFailure('not-found')
    return row
  }

  return {
    /** Throws `audience-incomplete` for half a file, `name-taken` where a list must not be replaced. */
    save(list: NewList, at: number): string {
      const { name, fileName, rows, people, replace, sourceId } = list
      files.refuseHalf(sourceId)
      const tag = tagOf(name)
      const before = sql.named.get(tag)
      if (before !== undefined && !replace) throw new AppFailure('name-taken')
      const listId = before === undefined ? randomUUID() : String(before.id)
      const summary = sealed(listId, { name, fileName, rows, people })
      const content = cipher.seal(list.content, place('content', listId))
      database.transaction(() => {
        sql.save.run(listId, tag, sourceId, summary, content, at)
        if (before !== undefined) files.drop(String(before.source_id))
      })
      return listId
    },

    all: (): SavedList[] =>
      sql.all.all().map((row) => ({
        listId: String(row.id),
        ...summaryOf(row),
        savedAt: instant(row.saved_at),
        usedAt: row.used_at === null ? null : instant(row.used_at),
      })),

    open(listId: string) {
      const row = find(listId)
      const content = cipher.open(row.content as Uint8Array, place('content', listId))
      return { name: summaryOf(row).name, content, sourceId: String(row.source_id) }
    },

    used: (listId: string, at: number) => void sql.used.run(at, String(find(listId).id)),

    /** Throws `name-taken`. */
    rename(listId: string, name: string): void {
      const summary = { ...summaryOf(find(listId)), name }
      const other = sql.named.get(tagOf(name))
      if (other !== undefined && other.id !== listId) throw new AppFailure('name-taken')
      sql.rename.run(tagOf(name), sealed(listId, summary), listId)
    },

    /** What it held still lies in the file until that is swept. */
    delete(listId: string): void {
      const row = find(listId)
      database.transaction(() => {
        sql.delete.run(listId)
        files.drop(String(row.source_id))
      })
    },
  }
}

const place = (column: string, listId: string): string => `saved_list.${column}:${listId}`
const instant = (at: unknown): string => new Date(Number(at)).toISOString()

function listStatements(database: WorkspaceDatabase) {
  return {
    named: database.prepare('SELECT id, source_id FROM saved_list WHERE name_tag = ?'),
    get: database.prepare('SELECT * FROM saved_list WHERE id = ?'),
    all: database.prepare(
      'SELECT id, summary, saved_at, used_at FROM saved_list ORDER BY saved_at DESC, id',
    ),
    save: database.prepare(
      `INSERT INTO saved_list (id, name_tag, source_id, summary, content, saved_at)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         source_id = excluded.source_id, summary = excluded.summary, content = excluded.content,
         saved_at = excluded.saved_at`,
    ),
    used: database.prepare('UPDATE saved_list SET used_at = ? WHERE id = ?'),
    rename: database.prepare('UPDATE saved_list SET name_tag = ?, summary = ? WHERE id = ?'),
    delete: database.prepare('DELETE FROM saved_list WHERE id = ?'),
  }
}
