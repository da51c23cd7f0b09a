// Gives a database of node:sqlite the few verbs the core knows.
import { renameSync, rmSync } from 'node:fs'
import { backup, type DatabaseSync, type StatementSync } from 'node:sqlite'
import { AppFailure } from '../core/app-failure.ts'
import type { SqlRow, SqlStatement, WorkProgress, WorkspaceDatabase } from '../core/ports.ts'
import { letGo } from './sqlite-statement.ts'
import { doChore } from './workspace-chore.ts'

export function asWorkspaceDatabase(database: DatabaseSync): WorkspaceDatabase {
  const prepared = new Map<string, SqlStatement>()
  return {
    prepare(sql) {
      const known = prepared.get(sql)
      if (known) return known
      const statement = asStatement(database.prepare(sql))
      prepared.set(sql, statement)
      return statement
    },
    transaction(work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        // A full disk makes SQLite roll back by itself; a second ROLLBACK would hide the first error.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    copyTo: (path, onProgress) => copyWhole(database, path, onProgress),
    close() {
      prepared.clear()
      if (!database.isOpen) return
      letGo(database)
      database.close()
    },
  }
}

const pagesPerStep = 250

/** In steps between which the program goes on; what is written meanwhile is in the copy too. */
async function copyWhole(
  database: DatabaseSync,
  path: string,
  onProgress: (progress: WorkProgress) => void,
): Promise<void> {
  const part = `${path}.part`
  try {
    await backup(database, part, {
      rate: pagesPerStep,
      progress: ({ totalPages, remainingPages }) =>
        onProgress({ done: totalPages - remainingPages, total: totalPages }),
    })
    const { version, verdict } = await doChore({ task: 'check', path: part, isCopy: true })
    if (verdict !== 'ok' || version === 0) throw new AppFailure('bad-copy', { detail: verdict })
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function asStatement(statement: StatementSync): SqlStatement {
  return {
    run: (...values) => ({ changes: Number(statement.run(...values).changes) }),
    get: (...values) => statement.get(...values) as SqlRow | undefined,
    all: (...values) => statement.all(...values) as SqlRow[],
    iterate: (...values) => statement.iterate(...values) as IterableIterator<SqlRow>,
  }
}
