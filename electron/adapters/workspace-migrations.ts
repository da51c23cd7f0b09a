// Brings a workspace to the newest version, step by step, each step whole or not at all.
import type { DatabaseSync } from 'node:sqlite'
import { valuesOf } from './sqlite-statement.ts'

export function workspaceVersion(database: DatabaseSync): number {
  return Number(valuesOf(database, 'user_version', 'pragma_user_version')[0])
}

/** Leaves a file at `backupPath` when there was something to lose; null for a workspace in memory. */
export function migrate(
  database: DatabaseSync,
  migrations: readonly string[],
  backupPath: string | null,
): void {
  const from = workspaceVersion(database)
  if (from >= migrations.length) return
  if (from > 0 && backupPath !== null) database.prepare('VACUUM INTO ?').run(backupPath)
  for (const [index, step] of migrations.entries()) {
    if (index < from) continue
    database.exec('BEGIN IMMEDIATE')
    try {
      database.exec(step)
      database.exec(`PRAGMA user_version = ${index + 1}`)
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
}
