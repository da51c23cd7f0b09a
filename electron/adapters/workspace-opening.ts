// Opens one workspace file for this process alone, checks it, and brings it up to date.
import { DatabaseSync } from 'node:sqlite'
import { AppFailure } from '../core/app-failure.ts'
import type { WorkspaceDatabase } from '../core/ports.ts'
import { asWorkspaceDatabase } from './sqlite-database.ts'
import { valuesOf } from './sqlite-statement.ts'
import { type DamageLook, refuseDamaged } from './workspace-damage.ts'
import { migrate, workspaceVersion } from './workspace-migrations.ts'

/** Earlier versions can lose committed data when the write-ahead log is reset (SQLite, "WAL-reset bug"). */
const oldestSafeSqlite = '3.51.3'

type Opening = DamageLook & {
  /** Where a copy goes before an older workspace is changed; null: none is taken. */
  readonly copyTo: ((version: number) => string) | null
}

/** Throws what `refuseDamaged` throws, an `AppFailure` for a version that is not ours to open, or what SQLite threw. */
export function openWorkspaceFile({ copyTo, ...looked }: Opening): WorkspaceDatabase {
  const { path, migrations } = looked
  refuseDamaged(looked)
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true })
  try {
    // Before anything else: with this mode the first read takes a lock that no other process gets past.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    const version = workspaceVersion(database)
    if (version > migrations.length) throw newerVersion(version, migrations.length)
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = FULL')
    database.exec('PRAGMA secure_delete = ON')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
    migrate(database, migrations, copyTo === null ? null : copyTo(version))
  } catch (error) {
    database.close()
    throw error
  }
  return asWorkspaceDatabase(database)
}

export function newerVersion(found: number, known: number): AppFailure {
  return new AppFailure('workspace-unavailable', {
    detail: `newer-version: the workspace is of version ${found}, this program knows up to ${known}`,
  })
}

export function refuseUnsafeSqlite(): void {
  const database = new DatabaseSync(':memory:')
  const version = String(valuesOf(database, 'sqlite_version()', '(SELECT 1)')[0])
  database.close()
  if (compareVersions(version, oldestSafeSqlite) >= 0) return
  throw new AppFailure('workspace-unavailable', {
    detail: `old-sqlite: SQLite ${version} is older than ${oldestSafeSqlite}`,
  })
}

function compareVersions(left: string, right: string): number {
  const [a, b] = [left.split('.').map(Number), right.split('.').map(Number)]
  for (let index = 0; index < 3; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
