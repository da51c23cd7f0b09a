// Gives a database of node:sqlite the few verbs the core knows.
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { SqlRow, SqlStatement, WorkspaceDatabase } from '../core/ports.ts'

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
    close() {
      prepared.clear()
      if (database.isOpen) database.close()
    },
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
