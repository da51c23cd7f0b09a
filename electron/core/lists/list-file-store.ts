// Keeps the files of lists in sealed chunks, for drafts and saved lists alike; a file nobody has is dropped.
import { randomUUID } from 'node:crypto'
import { fileChunkBytes } from '../../../shared/lists/list-file.ts'
import { AppFailure } from '../app-failure.ts'
import type { WorkspaceDatabase } from '../ports.ts'
import type { FieldCipher } from '../workspace/field-cipher.ts'

export type ListFileStore = ReturnType<typeof createListFileStore>

export function createListFileStore(database: WorkspaceDatabase, cipher: FieldCipher) {
  const sql = fileStatements(database)

  function find(sourceId: string) {
    const row = sql.file.get(sourceId)
    if (row === undefined) throw new AppFailure('not-found')
    return { size: Number(row.size), received: Number(row.received) }
  }

  return {
    begin(size: number, at: number): string {
      const sourceId = randomUUID()
      sql.begin.run(sourceId, size, at)
      return sourceId
    },

    /** Throws `bad-request` for a chunk out of order. */
    append(sourceId: string, offset: number, bytes: Uint8Array): number {
      const { size, received } = find(sourceId)
      const next = offset + bytes.length
      if (offset !== received || next > size || bytes.length === 0) {
        throw new AppFailure('bad-request', {
          detail: `offset: ${received} bytes are here already`,
        })
      }
      // All but the last are whole, so that a reader knows where each begins.
      if (next < size && bytes.length !== fileChunkBytes) {
        throw new AppFailure('bad-request', { detail: 'bytes: a chunk is too short' })
      }
      database.transaction(() => {
        sql.insertChunk.run(sourceId, offset, cipher.sealBytes(bytes, chunkPlace(sourceId, offset)))
        sql.received.run(next, sourceId)
      })
      return next
    },

    size: (sourceId: string): number => find(sourceId).size,

    /** Throws `audience-incomplete` for half a file, `not-found` for none. */
    refuseHalf(sourceId: string): void {
      const { size, received } = find(sourceId)
      if (size !== received) throw new AppFailure('audience-incomplete', { detail: 'source' })
    },

    /** The chunk that begins there; empty where none does. */
    read(sourceId: string, offset: number): Uint8Array {
      const row = sql.chunk.get(sourceId, offset)
      if (row === undefined) return new Uint8Array()
      return cipher.openBytes(row.bytes as Uint8Array, chunkPlace(sourceId, offset))
    },

    /** Only this one, and only when nobody has it: another may be on its way. */
    drop: (sourceId: string) => void sql.drop.run(sourceId),

    /** Those nobody has that came before this one. */
    dropBefore: (sourceId: string) => void sql.dropBefore.run(sourceId),

    /** At the start: files that came half-way, or whose draft or list is gone. */
    dropUnused: () => void sql.dropUnused.run(),
  }
}

const chunkPlace = (sourceId: string, first: number): string =>
  `draft_chunk.bytes:${sourceId}:${first}`

/** The tables are named after drafts, which had files first. */
function fileStatements(database: WorkspaceDatabase) {
  const unused = `NOT EXISTS (SELECT 1 FROM draft WHERE draft.source_id = draft_source.id)
     AND NOT EXISTS (SELECT 1 FROM saved_list WHERE saved_list.source_id = draft_source.id)`
  return {
    begin: database.prepare('INSERT INTO draft_source (id, size, created_at) VALUES (?, ?, ?)'),
    file: database.prepare('SELECT size, received FROM draft_source WHERE id = ?'),
    insertChunk: database.prepare(
      'INSERT INTO draft_chunk (source_id, first, bytes) VALUES (?, ?, ?)',
    ),
    received: database.prepare('UPDATE draft_source SET received = ? WHERE id = ?'),
    chunk: database.prepare('SELECT bytes FROM draft_chunk WHERE source_id = ? AND first = ?'),
    drop: database.prepare(`DELETE FROM draft_source WHERE id = ? AND ${unused}`),
    dropBefore: database.prepare(
      `DELETE FROM draft_source WHERE ${unused}
       AND created_at < (SELECT created_at FROM draft_source AS used WHERE used.id = ?)`,
    ),
    dropUnused: database.prepare(`DELETE FROM draft_source WHERE ${unused}`),
  }
}
