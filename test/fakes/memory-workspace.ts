// A workspace that lives in memory and outlasts its closing, so that a test can start the app again on it.
import { DatabaseSync } from 'node:sqlite'
import { asWorkspaceDatabase } from '../../electron/adapters/sqlite-database.ts'
import { migrate } from '../../electron/adapters/workspace-migrations.ts'
import type { WorkspaceDatabase, WorkspacePort } from '../../electron/core/ports.ts'
import { workspaceMigrations } from '../../electron/core/workspace/schema.ts'

export type MemoryWorkspace = WorkspacePort & {
  /** What is in it now, whether or not an app has it open. */
  readonly peek: () => WorkspaceDatabase
  /** From here on everything the app that has it open tries is refused, as after a crash. */
  readonly crash: () => void
  /** From here on it can be read but takes no more writes, as on a full disk. */
  readonly fill: () => void
}

export function createMemoryWorkspace(): MemoryWorkspace {
  const inner = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  migrate(inner, workspaceMigrations, null)
  let holder = 0

  function open() {
    holder += 1
    const mine = holder
    const database = asWorkspaceDatabase(inner)
    const held = () => {
      if (mine !== holder) throw new Error('the workspace is closed')
    }
    const guarded: WorkspaceDatabase = {
      prepare(sql) {
        held()
        const statement = database.prepare(sql)
        const guard = <A extends unknown[], R>(call: (...values: A) => R) => {
          return (...values: A): R => {
            held()
            return call(...values)
          }
        }
        return {
          run: guard(statement.run),
          get: guard(statement.get),
          all: guard(statement.all),
          iterate: guard(statement.iterate),
        }
      },
      transaction(work) {
        held()
        return database.transaction(work)
      },
      copyTo: database.copyTo,
      close() {
        if (mine === holder) holder += 1
      },
    }
    return { database: guarded }
  }

  return {
    open,
    path: ':memory:',
    copies: () => [],
    deleteCopies: () => undefined,
    startNew: () => undefined,
    takeIn: () => Promise.reject(new Error('kept by the file alone')),
    salvage: () => Promise.reject(new Error('kept by the file alone')),
    async sweep(statements) {
      for (const statement of statements) inner.exec(statement)
    },
    peek: () => asWorkspaceDatabase(inner),
    fill: () => inner.exec('PRAGMA query_only = ON'),
    crash: () => {
      holder += 1
    },
  }
}
