// Opens the workspace file for this process alone, checks it, and moves a damaged one aside.
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AppFailure } from '../core/app-failure.ts'
import type { WorkspacePort } from '../core/ports.ts'
import { workspaceMigrations } from '../core/workspace/schema.ts'
import { asWorkspaceDatabase } from './sqlite-database.ts'
import { migrate, workspaceVersion } from './workspace-migrations.ts'

/** Earlier versions can lose committed data when the write-ahead log is reset (SQLite, "WAL-reset bug"). */
const oldestSafeSqlite = '3.51.3'
const sidecars = ['', '-wal', '-shm'] as const
const busy = 5
const damagedCodes = new Set([11, 26])

type WorkspaceFileOptions = {
  /** The folder that holds `workspace.db`; made when it is missing. */
  readonly folder: string
  /** Epoch milliseconds: goes into the names of copies. */
  readonly now: () => number
  readonly migrations?: readonly string[]
}

export function createWorkspaceFile(options: WorkspaceFileOptions): WorkspacePort {
  const { folder, now, migrations = workspaceMigrations } = options
  const path = join(folder, 'workspace.db')
  return {
    open() {
      refuseUnsafeSqlite()
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        return { database: openFile(path, migrations, now), movedAside: null }
      } catch (error) {
        if (!isDamage(error)) throw asFailure(error, path)
      }
      try {
        const movedAside = moveAside(path, now())
        return { database: openFile(path, migrations, now), movedAside }
      } catch (error) {
        throw asFailure(error, path)
      }
    },
  }
}

function openFile(path: string, migrations: readonly string[], now: () => number) {
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
    refuseDamaged(database)
    migrate(database, migrations, `${path}.version-${version}-${now()}.bak`)
  } catch (error) {
    database.close()
    throw error
  }
  return asWorkspaceDatabase(database)
}

class DamagedWorkspace extends Error {}

function refuseDamaged(database: DatabaseSync): void {
  const [first] = database.prepare('PRAGMA quick_check(1)').all()
  const verdict = Object.values(first ?? {})[0]
  if (verdict !== 'ok') throw new DamagedWorkspace(String(verdict))
}

function isDamage(error: unknown): boolean {
  return error instanceof DamagedWorkspace || damagedCodes.has(sqliteCode(error))
}

/** The primary result code of SQLite, -1 for anything else. */
function sqliteCode(error: unknown): number {
  const code = (error as { errcode?: unknown } | null)?.errcode
  return typeof code === 'number' ? code & 0xff : -1
}

function moveAside(path: string, at: number): string {
  const stamp = new Date(at).toISOString().replace(/[:.]/g, '-')
  const target = path.replace(/\.db$/, `.damaged-${stamp}.db`)
  for (const sidecar of sidecars) {
    if (existsSync(path + sidecar)) renameSync(path + sidecar, target + sidecar)
  }
  return target
}

function newerVersion(found: number, known: number): AppFailure {
  return new AppFailure('workspace-unavailable', {
    detail: `newer-version: the workspace is of version ${found}, this program knows up to ${known}`,
  })
}

function refuseUnsafeSqlite(): void {
  const database = new DatabaseSync(':memory:')
  const row = database.prepare('SELECT sqlite_version() AS version').get() as { version: string }
  database.close()
  if (compareVersions(row.version, oldestSafeSqlite) >= 0) return
  throw new AppFailure('workspace-unavailable', {
    detail: `old-sqlite: SQLite ${row.version} is older than ${oldestSafeSqlite}`,
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

function asFailure(error: unknown, path: string): AppFailure {
  if (error instanceof AppFailure) return error
  const detail =
    sqliteCode(error) === busy
      ? `in-use: another Campanero is using ${path}`
      : `unreadable: ${path}: ${error instanceof Error ? error.message : String(error)}`
  return new AppFailure('workspace-unavailable', { detail, cause: error })
}
