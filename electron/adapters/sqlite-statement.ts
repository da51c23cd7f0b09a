// Asks a database without leaving a statement behind: one left open keeps a closed database locked in some runtimes.
import type { DatabaseSync } from 'node:sqlite'
import type { SqlRow } from '../core/ports.ts'

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

/** Every row of a table, by the names of its columns. */
export function rowsOf(database: DatabaseSync, table: string): SqlRow[] {
  const names = valuesOf(database, 'name', `pragma_table_info('${table}')`).map(String)
  const rows: SqlRow[] = []
  database.function('told_row', { varargs: true }, (...values) => {
    rows.push(Object.fromEntries(names.map((name, index) => [name, values[index]])))
    return null
  })
  database.exec(`SELECT told_row(${names.join(', ')}) FROM ${table}`)
  return rows
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
