// Keeps campaigns that are still being made: their file in sealed chunks, and what was done to it.
import { randomUUID } from 'node:crypto'
import { type DraftSummary, draftChunkBytes } from '../../../shared/drafts/draft.ts'
import type { KeepDays } from '../../../shared/workspace/workspace-view.ts'
import { AppFailure } from '../app-failure.ts'
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

  function source(sourceId: string) {
    const row = sql.source.get(sourceId)
    if (row === undefined) throw new AppFailure('not-found')
    return { size: Number(row.size), received: Number(row.received) }
  }

  return {
    beginSource(size: number, at: number): string {
      const sourceId = randomUUID()
      sql.insertSource.run(sourceId, size, at)
      return sourceId
    },

    /** Throws `bad-request` for a chunk out of order. */
    append(sourceId: string, offset: number, bytes: Uint8Array): number {
      const { size, received } = source(sourceId)
      const next = offset + bytes.length
      if (offset !== received || next > size || bytes.length === 0) {
        throw new AppFailure('bad-request', {
          detail: `offset: ${received} bytes are here already`,
        })
      }
      // All but the last are whole, so that a reader knows where each begins.
      if (next < size && bytes.length !== draftChunkBytes) {
        throw new AppFailure('bad-request', { detail: 'bytes: a chunk is too short' })
      }
      database.transaction(() => {
        const sealed = cipher.sealBytes(bytes, chunkPlace(sourceId, offset))
        sql.insertChunk.run(sourceId, offset, sealed)
        sql.received.run(next, sourceId)
      })
      return next
    },

    save(draft: SavedDraft, at: number): string {
      const { size, received } = source(draft.sourceId)
      if (size !== received) throw new AppFailure('audience-incomplete', { detail: 'source' })
      const draftId = draft.draftId ?? randomUUID()
      const { name, fileName, rows } = draft
      const summary = cipher.seal(
        JSON.stringify({ name, fileName, rows }),
        place('summary', draftId),
      )
      const content = cipher.seal(draft.content, place('content', draftId))
      database.transaction(() => {
        sql.save.run(draftId, draft.sourceId, summary, content, draft.kept ? 1 : 0, at)
        sql.dropReplaced.run(draft.sourceId)
      })
      return draftId
    },

    list: (): DraftSummary[] => sql.list.all().map(summaryOf),

    open(draftId: string) {
      const row = sql.get.get(draftId)
      if (row === undefined) throw new AppFailure('not-found')
      const sourceId = String(row.source_id)
      const content = cipher.open(row.content as Uint8Array, place('content', draftId))
      return { content, sourceId, size: source(sourceId).size }
    },

    /** The chunk that begins there; empty where none does. */
    read(sourceId: string, offset: number): Uint8Array {
      const row = sql.chunk.get(sourceId, offset)
      if (row === undefined) return new Uint8Array()
      return cipher.openBytes(row.bytes as Uint8Array, chunkPlace(sourceId, offset))
    },

    discard(draftId: string): void {
      database.transaction(() => {
        const row = sql.get.get(draftId)
        if (row === undefined) return
        sql.discard.run(draftId)
        // The file of another draft may be on its way.
        sql.dropSource.run(String(row.source_id))
      })
    },

    /** At the start: files that came half-way, or whose draft is gone. */
    dropUnused: () => void sql.dropUnused.run(),

    /** Those untouched for as long as anything is kept; tells how many. What they held is still to be swept. */
    forgetOld(at: number, days: KeepDays): number {
      const life = days === 'always' ? Number.POSITIVE_INFINITY : days
      const autosaved = at - Math.min(autosaveDays, life) * dayMs
      const kept = Math.max(0, at - life * dayMs)
      return database.transaction(() => {
        const { changes } = sql.forgetOld.run(autosaved, kept)
        sql.dropUnused.run()
        return changes
      })
    },
  }
}

const place = (column: string, draftId: string): string => `draft.${column}:${draftId}`
const chunkPlace = (sourceId: string, first: number): string =>
  `draft_chunk.bytes:${sourceId}:${first}`

function draftStatements(database: WorkspaceDatabase) {
  const unused = 'NOT EXISTS (SELECT 1 FROM draft WHERE draft.source_id = draft_source.id)'
  return {
    insertSource: database.prepare(
      'INSERT INTO draft_source (id, size, created_at) VALUES (?, ?, ?)',
    ),
    source: database.prepare('SELECT size, received FROM draft_source WHERE id = ?'),
    insertChunk: database.prepare(
      'INSERT INTO draft_chunk (source_id, first, bytes) VALUES (?, ?, ?)',
    ),
    received: database.prepare('UPDATE draft_source SET received = ? WHERE id = ?'),
    chunk: database.prepare('SELECT bytes FROM draft_chunk WHERE source_id = ? AND first = ?'),
    save: database.prepare(
      `INSERT INTO draft (id, source_id, summary, content, kept, updated_at)
       VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         source_id = excluded.source_id, summary = excluded.summary, content = excluded.content,
         kept = max(kept, excluded.kept), updated_at = excluded.updated_at`,
    ),
    /** The file a draft had before it got this one; a newer one may be on its way. */
    dropReplaced: database.prepare(
      `DELETE FROM draft_source WHERE ${unused}
       AND created_at < (SELECT created_at FROM draft_source AS used WHERE used.id = ?)`,
    ),
    list: database.prepare('SELECT * FROM draft ORDER BY updated_at DESC, id LIMIT 50'),
    get: database.prepare('SELECT * FROM draft WHERE id = ?'),
    discard: database.prepare('DELETE FROM draft WHERE id = ?'),
    dropSource: database.prepare(`DELETE FROM draft_source WHERE id = ? AND ${unused}`),
    dropUnused: database.prepare(`DELETE FROM draft_source WHERE ${unused}`),
    forgetOld: database.prepare(
      'DELETE FROM draft WHERE (kept = 0 AND updated_at < ?) OR updated_at < ?',
    ),
  }
}
