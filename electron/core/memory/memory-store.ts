// Keeps what a person said of a list's columns and how it was cleaned, sealed, known again by the names of its columns.
import type { z } from 'zod'
import type { ColumnMapping } from '../../../shared/contacts/memory/column-mapping.ts'
import { namesInOrder } from '../../../shared/contacts/memory/column-names.ts'
import {
  type ListMemory,
  listMemorySchema,
  type Recipe,
} from '../../../shared/contacts/memory/list-memory.ts'
import type { WorkspaceDatabase } from '../ports.ts'
import type { FieldCipher } from '../workspace/field-cipher.ts'
import { dropOrphanRows } from './memory-tables.ts'

export type MemoryStore = ReturnType<typeof createMemoryStore>

/** The lists that are kept in mind; the one used least lately goes first. */
export const mostMemories = 50

const contentSchema = listMemorySchema.omit({ keptAt: true })
type Content = z.infer<typeof contentSchema>

export function createMemoryStore(database: WorkspaceDatabase, cipher: FieldCipher) {
  const sql = memoryStatements(database)
  const tagOf = (names: readonly string[]) => cipher.tag(`list:${namesInOrder(names)}`)

  function find(names: readonly string[]): ListMemory | null {
    const tag = tagOf(names)
    const row = sql.find.get(tag)
    if (row === undefined) return null
    const text = cipher.open(row.content as Uint8Array, place(tag))
    const content = contentSchema.parse(JSON.parse(text))
    return { ...content, keptAt: new Date(Number(row.kept_at)).toISOString() }
  }

  return {
    find,

    keep(
      names: readonly string[],
      kept: { readonly mapping: ColumnMapping; readonly recipe: Recipe | null },
      at: number,
    ): void {
      const { mapping, recipe } = kept
      const before = find(names)
      const content: Content =
        recipe === null
          ? { mapping, recipe: before?.recipe ?? [], recipeAt: before?.recipeAt ?? null }
          : {
              mapping,
              recipe: [...recipe],
              recipeAt: recipe.length > 0 ? new Date(at).toISOString() : null,
            }
      const tag = tagOf(names)
      database.transaction(() => {
        sql.keep.run(tag, cipher.seal(JSON.stringify(content), place(tag)), at)
        sql.dropOldest.run(mostMemories)
        sql.dropOrphans.run()
      })
    },

    forget(names: readonly string[]): void {
      database.transaction(() => {
        sql.forget.run(tagOf(names))
        sql.dropOrphans.run()
      })
    },
  }
}

const place = (tag: Uint8Array): string =>
  `import_memory.content:${Buffer.from(tag).toString('hex')}`

function memoryStatements(database: WorkspaceDatabase) {
  return {
    find: database.prepare('SELECT content, kept_at FROM import_memory WHERE names_tag = ?'),
    keep: database.prepare(
      `INSERT INTO import_memory (names_tag, content, kept_at) VALUES (?, ?, ?)
       ON CONFLICT (names_tag) DO UPDATE SET content = excluded.content, kept_at = excluded.kept_at`,
    ),
    dropOldest: database.prepare(
      `DELETE FROM import_memory WHERE names_tag NOT IN
         (SELECT names_tag FROM import_memory ORDER BY kept_at DESC, names_tag LIMIT ?)`,
    ),
    dropOrphans: database.prepare(dropOrphanRows),
    forget: database.prepare('DELETE FROM import_memory WHERE names_tag = ?'),
  }
}
