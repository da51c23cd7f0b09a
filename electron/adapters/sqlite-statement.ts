// Statements that end with their use: one left open keeps a closed database locked in some runtimes.
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { SqlRow, SqlValue } from '../core/ports.ts'

/** `node:sqlite` ends them all when it closes; the stand-in for tests has to be told. */
export function endStatement(statement: StatementSync): void {
  const { [Symbol.dispose]: dispose } = statement as Partial<Disposable>
  dispose?.call(statement)
}

/** The rows of a statement that is used once. */
export function rowsOf(
  database: DatabaseSync,
  sql: string,
  ...values: readonly SqlValue[]
): readonly SqlRow[] {
  const statement = database.prepare(sql)
  try {
    return statement.all(...values)
  } finally {
    endStatement(statement)
  }
}
