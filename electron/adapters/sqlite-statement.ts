// Asks a database without leaving a statement behind: one left open keeps a closed database locked in some runtimes.
import type { DatabaseSync } from 'node:sqlite'

/** The values of one expression over the rows that `from` gives. */
export function valuesOf(database: DatabaseSync, expression: string, from: string): unknown[] {
  const values: unknown[] = []
  database.function('told', (value) => {
    values.push(value)
    return null
  })
  database.exec(`SELECT told(${expression}) FROM ${from}`)
  return values
}

/**
 * To be called before closing. `node:sqlite` lets go of everything then; the stand-in for tests keeps
 * the lock until its statements are collected, unless the lock is given up first.
 */
export function letGo(database: DatabaseSync): void {
  try {
    database.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL')
    valuesOf(database, 'count(*)', 'sqlite_master')
  } catch {
    // A full disk or a damaged file: closing is all that is left.
  }
}
