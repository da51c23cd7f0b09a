// Keeps campaigns that are still being made, sealed: which file they have, and what was done to it.
import { randomUUID } from 'node:crypto'
import type { DraftSummary } from '../../../shared/drafts/draft.ts'
import type { KeepDays } from '../../../shared/workspace/workspace-view.ts'
import { AppFailure } from '../app-failure.ts'
import { createListFileStore } from '../lists/list-file-store.ts'
import type { SqlRow, WorkspaceDatabase } from '../ports.ts'
import type { FieldCipher } from '../workspace/field-cipher.ts'

export type DraftStore = ReturnType<typeof createDraftStore>

export type SavedDraft = Omit<DraftSummary, 'draftId' | 'updatedAt'> & {
  readonly draftId: string | null
  readonly sourceId: string
  readonly content: string
}

const dayMs = 24 * 60 * 60 * 1000
/** Drafts nobody saved on purpose are not kept longer than this, whatever the period. */
const autosaveDays = 30

export function createDraftStore(database: WorkspaceDatabase, cipher: FieldCipher) {
  const sql = draftStatements(database)
  const files = createListFileStore(database, cipher)

  function summaryOf(row: SqlRow): DraftSummary {
    const draftId = String(row.id)
    const told = cipher.open(row.summary as Uint8Array, place('summary', draftId))
    const { name, fileName, rows } = JSON.parse(told) as Pick<
      DraftSummary,
      'name' | 'fileName' | 'rows'
    >
    const updatedAt = new Date(Number(row.updated_at)).toISOString()
    return { draftId, name, fileName, rows, kept: row.kept === 1, updatedAt }
  }

  return {
    save(draft: SavedDraft, at: number): string {
      files.refuseHalf(draft.sourceId)
      const draftId = draft.draftId ?? randomUUID()
      const { name, fileName, rows } = draft
      const summary = cipher.seal(
        JSON.stringify({ name, fileName, rows }),
        place('summary', draftId),
      )
      const content = cipher.seal(draft.content, place('content', draftId))
      database.transaction(() => {
        sql.save.run(draftId, draft.sourceId, summary, content, draft.kept ? 1 : 0, at)
        // The file it had before; a newer one may be on its way.
        files.dropBefore(draft.sourceId)
      })
      return draftId
    },

    list: (): DraftSummary[] => sql.list.all().map(summaryOf),

    open(draftId: string) {
      const row = sql.get.get(draftId)
      if (row === undefined) throw new AppFailure('not-found')
      const sourceId = String(row.source_id)
      const content = cipher.open(row.content as Uint8Array, place('content', draftId))
      return { content, sourceId, size: files.size(sourceId) }
    },

    discard(draftId: string): void {
      database.transaction(() => {
        const row = sql.get.get(draftId)
        if (row === undefined) return
        sql.discard.run(draftId)
        files.drop(String(row.source_id))
      })
    },

    /** Those untouched for as long as anything is kept; tells how many. What they held is still to be swept. */
    forgetOld(at: number, days: KeepDays): number {
      const life = days === 'always' ? Number.POSITIVE_INFINITY : days
      const autosaved = at - Math.min(autosaveDays, life) * dayMs
      const kept = Math.max(0, at - life * dayMs)
      return database.transaction(() => {
        const { changes } = sql.forgetOld.run(autosaved, kept)
        files.dropUnused()
        return changes
      })
    },
  }
}

const place = (column: string, draftId: string): string => `draft.${column}:${draftId}`

function draftStatements(database: WorkspaceDatabase) {
  return {
    save: database.prepare(
      `INSERT INTO draft (id, source_id, summary, content, kept, updated_at)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         source_id = excluded.source_id, summary = excluded.summary, content = excluded.content,
         kept = max(kept, excluded.kept), updated_at = excluded.updated_at`,
    ),
    list: database.prepare('SELECT * FROM draft ORDER BY updated_at DESC, id LIMIT 50'),
    get: database.prepare('SELECT * FROM draft WHERE id = ?'),
    discard: database.prepare('DELETE FROM draft WHERE id = ?'),
    forgetOld: database.prepare(
      'DELETE FROM draft WHERE (kept = 0 AND updated_at < ?) OR updated_at < ?',
    ),
  }
}
