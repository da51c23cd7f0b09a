// Looks a workspace over before it is opened for writing: closing a damaged one would already change it.
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { valuesOf } from './sqlite-statement.ts'
import { hasLostCommits } from './write-ahead-log.ts'

export class DamagedWorkspace extends Error {}

const mostLogBytes = 2 ** 30
const damagedCodes = new Set([11, 26])

/**
 * Throws `DamagedWorkspace`, or what SQLite says of a damaged file, and leaves every byte as it is.
 * Anything else that stands in the way shows itself when the workspace is opened.
 */
export function refuseDamaged(path: string): void {
  if (!existsSync(path)) return
  // Never made so: a new workspace gets its name when it is whole.
  if (statSync(path).size === 0) throw new DamagedWorkspace('the file is empty')
  const log = `${path}-wal`
  if (isReadable(log) && hasLostCommits(readFileSync(log))) {
    throw new DamagedWorkspace('the log is damaged')
  }
  try {
    checkPages(path)
  } catch (error) {
    if (error instanceof DamagedWorkspace || damagedCodes.has(primaryCode(error))) throw error
  }
}

/** A log far beyond any that was seen is left to SQLite. */
function isReadable(log: string): boolean {
  return existsSync(log) && statSync(log).size <= mostLogBytes
}

/** Read-only: such a connection can neither take the log into the file nor remove it. */
function checkPages(path: string): void {
  const index = `${path}-shm`
  const hadIndex = existsSync(index)
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const [verdict] = valuesOf(database, 'quick_check', 'pragma_quick_check')
    if (verdict !== 'ok') throw new DamagedWorkspace(String(verdict))
  } finally {
    database.close()
    // SQLite makes it anew whenever it needs one.
    if (!hadIndex) rmSync(index, { force: true })
  }
}

/** Of SQLite; -1 for anything else. */
function primaryCode(error: unknown): number {
  const code = (error as { errcode?: unknown } | null)?.errcode
  return typeof code === 'number' ? code & 0xff : -1
}
