// Runs in a thread of its own: checks, sweeps or salvages a workspace file, and tells how it went.
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import type { Chore, ChoreAnswer, ChoreMessage } from './workspace-chore.ts'

const nothing = { version: 0, verdict: 'ok', rows: 0, broken: [] } as const
/** What every workspace has had from its first version on. */
const ownTables = ['audience', 'audience_contact', 'campaign', 'intent']
const rowsPerStep = 5000

try {
  tell({ kind: 'done', answer: perform(workerData as Chore) })
} catch (error) {
  const { message, errcode = null } = error as { message: string; errcode?: number }
  tell({ kind: 'failed', message, errcode })
}

function tell(message: ChoreMessage): void {
  parentPort?.postMessage(message)
}

function perform(chore: Chore): ChoreAnswer {
  switch (chore.task) {
    case 'check':
      return within(chore.path, (database) => check(database, chore.isCopy))
    case 'sweep':
      return within(chore.path, (database) => sweep(database, chore.statements))
    case 'salvage':
      return within(chore.to, (database) => salvage(database, chore.from, chore.steps))
    default:
      return chore satisfies never
  }
}

function within(path: string, work: (database: DatabaseSync) => ChoreAnswer): ChoreAnswer {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

function check(database: DatabaseSync, isCopy: boolean): ChoreAnswer {
  const version = versionOf(database)
  const verdict = Object.values(database.prepare('PRAGMA quick_check(1)').get() ?? {})[0]
  const known = new Set(tablesOf(database))
  const isWorkspace = version > 0 && ownTables.every((name) => known.has(name))
  if (isCopy) database.exec('PRAGMA journal_mode = DELETE')
  return { ...nothing, version: isWorkspace ? version : 0, verdict: String(verdict) }
}

/** The new file is written from what is kept alone, so what is deleted need not be overwritten first. */
function sweep(database: DatabaseSync, statements: readonly string[]): ChoreAnswer {
  database.exec('PRAGMA secure_delete = OFF; PRAGMA cache_size = -200000')
  database.exec('BEGIN EXCLUSIVE')
  for (const statement of statements) database.exec(statement)
  database.exec('COMMIT')
  database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)')
  return nothing
}

function salvage(database: DatabaseSync, from: string, steps: readonly string[]): ChoreAnswer {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF')
  const damaged = new DatabaseSync(from)
  const version = versionToSave(damaged, steps.length)
  for (const step of steps.slice(0, version)) database.exec(step)
  database.exec(`PRAGMA user_version = ${version}`)
  const wanted = tablesOf(database)
  const found = readable(() => tablesOf(damaged)) ?? []
  const broken: string[] = []
  let rows = 0
  for (const [index, table] of wanted.entries()) {
    tell({ kind: 'progress', progress: { done: index, total: wanted.length } })
    const isThere = found.includes(table)
    const saved = isThere ? saveTable(damaged, database, table) : { rows: 0, isWhole: false }
    rows += saved.rows
    if (!saved.isWhole) broken.push(table)
  }
  damaged.close()
  dropOrphans(database)
  // Out of the log, so that nothing holds the file when this thread has ended.
  database.exec('PRAGMA journal_mode = DELETE')
  return { ...nothing, rows, broken }
}

/** That of the damaged one, whose columns have the same meaning; it is brought up to date afterwards. */
function versionToSave(damaged: DatabaseSync, newest: number): number {
  const version = readable(() => versionOf(damaged)) ?? newest
  return version > 0 && version <= newest ? version : newest
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version)
}

function tablesOf(database: DatabaseSync): readonly string[] {
  const names = database.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  )
  return names.all().map(({ name }) => String(name))
}

/** From the front as far as it reads, then from the back: a damaged page in the middle loses little else. */
function saveTable(damaged: DatabaseSync, database: DatabaseSync, table: string) {
  const kept = new Set(readable(() => columnsOf(damaged, table)) ?? [])
  const columns = columnsOf(database, table).filter((name) => kept.has(name))
  if (columns.length === 0) return { rows: 0, isWhole: false }
  const list = columns.join(', ')
  const marks = columns.map(() => '?').join(', ')
  const insert = database.prepare(`INSERT OR IGNORE INTO ${table} (${list}) VALUES (${marks})`)
  const key = keyOf(database, table)
  const isWhole = (['ASC', 'DESC'] as const).some((way) => {
    const order = key.map((name) => `${name} ${way}`).join(', ')
    const rows = rowsWhileReadable(damaged, `SELECT ${list} FROM ${table} ORDER BY ${order}`)
    return pour(rows, database, insert)
  })
  const { n } = database.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }
  return { rows: n, isWhole }
}

type Row = Readonly<Record<string, SQLOutputValue>>

/** Ends with true after the last row, with false at the first that cannot be read. */
function* rowsWhileReadable(damaged: DatabaseSync, query: string): Generator<Row, boolean> {
  const rows = readable(() => damaged.prepare(query).iterate())
  if (rows === null) return false
  for (;;) {
    const next = readable(() => rows.next())
    if (next === null) return false
    if (next.done) return true
    yield next.value
  }
}

function pour(
  rows: Generator<Row, boolean>,
  database: DatabaseSync,
  insert: StatementSync,
): boolean {
  database.exec('BEGIN')
  for (let taken = 1; ; taken += 1) {
    const next = rows.next()
    if (next.done) {
      database.exec('COMMIT')
      return next.value
    }
    // A row that breaks a rule of its table was damaged too.
    readable(() => insert.run(...Object.values(next.value)))
    if (taken % rowsPerStep === 0) database.exec('COMMIT; BEGIN')
  }
}

function columnsOf(database: DatabaseSync, table: string): readonly string[] {
  const columns = database.prepare(`PRAGMA table_info(${table})`).all()
  return columns.map(({ name }) => String(name))
}

/** The columns whose order is the order on the disk, so that no index of the damaged file is needed. */
function keyOf(database: DatabaseSync, table: string): readonly string[] {
  const about = database.prepare('SELECT wr FROM pragma_table_list WHERE name = ?').get(table)
  if (about?.wr !== 1) return ['rowid']
  const columns = database.prepare(`PRAGMA table_info(${table})`).all()
  const inKey = columns.filter(({ pk }) => Number(pk) > 0)
  return inKey.sort((a, b) => Number(a.pk) - Number(b.pk)).map(({ name }) => String(name))
}

/** A row whose parent was lost cannot stay; its own children are found in the next round. */
function dropOrphans(database: DatabaseSync): void {
  for (;;) {
    const orphans = database.prepare('PRAGMA foreign_key_check').all()
    if (orphans.length === 0) return
    for (const { table, rowid, parent, fkid } of orphans) {
      if (rowid !== null) database.exec(`DELETE FROM ${table} WHERE rowid = ${rowid}`)
      else dropWithoutParent(database, { table, parent, fkid })
    }
  }
}

function dropWithoutParent(
  database: DatabaseSync,
  { table, parent, fkid }: Readonly<Record<string, unknown>>,
): void {
  const keys = database.prepare(`PRAGMA foreign_key_list(${table})`).all()
  const key = keys.find(({ id }) => id === fkid)
  if (key === undefined) return
  database.exec(`DELETE FROM ${table} WHERE ${key.from} NOT IN (SELECT ${key.to} FROM ${parent})`)
}

/** What reads, or null where the file is damaged. */
function readable<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
