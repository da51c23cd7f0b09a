// Carries the numbers that no message may go to over into a copy that may be older than them.
import type { WorkspaceDatabase } from '../ports.ts'

/** Taken before the workspace closes. What is sealed with another key than the copy's is left behind. */
export function keptExclusions(present: WorkspaceDatabase): (copy: WorkspaceDatabase) => void {
  const key = keyOf(present)
  const rows = present
    .prepare('SELECT number_tag, number, source, reason, added_at FROM exclusion')
    .all()
  return (copy) => {
    if (key === null || keyOf(copy) !== key) return
    const insert = copy.prepare(
      `INSERT OR IGNORE INTO exclusion (number_tag, number, source, reason, added_at)
       VALUES (?, ?, ?, ?, ?)`,
    )
    for (const { number_tag, number, source, reason, added_at } of rows) {
      const sealed = [number_tag as Uint8Array, number as Uint8Array, String(source)] as const
      insert.run(...sealed, reason as Uint8Array, Number(added_at))
    }
  }
}

function keyOf(database: WorkspaceDatabase): string | null {
  const row = database.prepare('SELECT hex(check_value) AS key FROM data_key').get()
  return row === undefined ? null : String(row.key)
}
