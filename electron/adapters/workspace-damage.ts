// Looks a workspace over before it is opened for writing: closing a damaged one would already change it.
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { CampaignLook, SqlRow } from '../core/ports.ts'
import { rowsOf, valuesOf } from './sqlite-statement.ts'
import { migrate, workspaceVersion } from './workspace-migrations.ts'
import { hasLostCommits } from './write-ahead-log.ts'

export class DamagedWorkspace extends Error {}

const mostLogBytes = 2 ** 30
const damagedCodes = new Set([11, 26])

export type DamageLook = {
  readonly path: string
  readonly migrations: readonly string[]
  /** Null: the campaigns are not looked at. */
  readonly look: CampaignLook | null
}

/**
 * Throws `DamagedWorkspace`, what SQLite says of a damaged file, or what `look` says of campaigns that
 * nobody can read, and leaves every byte as it is. Anything else that stands in the way shows itself
 * when the workspace is opened.
 */
export function refuseDamaged({ path, migrations, look }: DamageLook): void {
  if (!existsSync(path)) return
  // Never made so: a new workspace gets its name when it is whole.
  if (statSync(path).size === 0) throw new DamagedWorkspace('the file is empty')
  const log = `${path}-wal`
  if (isReadable(log) && hasLostCommits(readFileSync(log))) {
    throw new DamagedWorkspace('the log is damaged')
  }
  let campaigns: readonly SqlRow[] = []
  try {
    campaigns = checkedCampaigns(path, migrations)
  } catch (error) {
    if (error instanceof DamagedWorkspace || damagedCodes.has(primaryCode(error))) throw error
  }
  look?.(campaigns)
}

/** A log far beyond any that was seen is left to SQLite. */
function isReadable(log: string): boolean {
  return existsSync(log) && statSync(log).size <= mostLogBytes
}

/**
 * Read-only: such a connection can neither take the log into the file nor remove it. No campaigns of a
 * version that is not this program's: they are brought up to date first, after a copy.
 */
function checkedCampaigns(path: string, migrations: readonly string[]): readonly SqlRow[] {
  const index = `${path}-shm`
  const hadIndex = existsSync(index)
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const [verdict] = valuesOf(database, 'quick_check', 'pragma_quick_check')
    if (verdict !== 'ok') throw new DamagedWorkspace(String(verdict))
    const version = workspaceVersion(database)
    if (version <= migrations.length) refuseStrangeSchema(database, migrations.slice(0, version))
    return version === migrations.length ? rowsOf(database, 'campaign') : []
  } finally {
    database.close()
    // SQLite makes it anew whenever it needs one.
    if (!hadIndex) rmSync(index, { force: true })
  }
}

/**
 * A flipped bit in the name of a table or a column is no damage to SQLite. Tables may be missing: what
 * was plain once is dropped when it is sealed.
 */
function refuseStrangeSchema(database: DatabaseSync, steps: readonly string[]): void {
  const sound = new DatabaseSync(':memory:')
  migrate(sound, steps, null)
  const known = new Set(schemaOf(sound))
  sound.close()
  const strange = schemaOf(database).find((each) => !known.has(each))
  if (strange !== undefined) throw new DamagedWorkspace(`the schema is damaged: ${strange}`)
}

const schemaOf = (database: DatabaseSync): readonly string[] =>
  valuesOf(
    database,
    `type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')`,
    'sqlite_schema',
  ).map(String)

/** Of SQLite; -1 for anything else. */
function primaryCode(error: unknown): number {
  const code = (error as { errcode?: unknown } | null)?.errcode
  return typeof code === 'number' ? code & 0xff : -1
}
