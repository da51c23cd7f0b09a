// Carries the numbers that no message may go to over into a copy that may be older than them.
import type { WorkspaceDatabase } from '../ports.ts'

/**
 * Taken before the workspace closes. What is sealed with another key than the copy's is left behind;
 * the answer is how many those are.
 */
export function keptExclusions(
  present: WorkspaceDatabase,
  isOwnKey: (check: Uint8Array) => boolean,
): (copy: WorkspaceDatabase) => number {
  const own = checkIn(present)
  const rows = present
    .prepare('SELECT number_tag, number, source, reason, added_at FROM exclusion')
    .all()
  return (copy) => {
    const other = checkIn(copy)
    // A locked workspace can still tell that a copy is one of its own.
    if (other === null || !(isOwnKey(other) || own?.equals(other))) return rows.length
    const insert = copy.prepare(
      `INSERT OR IGNORE INTO exclusion (number_tag, number, source, reason, added_at)
       VALUES (?, ?, ?, ?, ?)`,
    )
    for (const { number_tag, number, source, reason, added_at } of rows) {
      const sealed = [number_tag as Uint8Array, number as Uint8Array, String(source)] as const
      insert.run(...sealed, reason as Uint8Array, Number(added_at))
    }
    return 0
  }
}

function checkIn(database: WorkspaceDatabase): Buffer | null {
  const row = database.prepare('SELECT check_value FROM data_key').get()
  return row === undefined ? null : Buffer.from(row.check_value as Uint8Array)
}
