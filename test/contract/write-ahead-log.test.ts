// A spoilt log is told from one that a crash cut short: the first has lost what was committed, the second nothing.
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { hasLostCommits } from '../../electron/adapters/write-ahead-log.ts'
import { newFolder } from '../fakes/temporary-folder.ts'

const frame = 24 + 4096

/** Of four commits, one frame each after the first. */
function someLog(): Buffer {
  const folder = newFolder()
  const path = join(folder, 'a.db')
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (n)')
  for (let n = 0; n < 3; n += 1) database.exec(`INSERT INTO t VALUES (${n})`)
  cpSync(`${path}-wal`, `${path}-copy`)
  database.close()
  return readFileSync(`${path}-copy`)
}

describe('the write-ahead log', () => {
  it('has lost nothing as SQLite left it', () => {
    expect(hasLostCommits(someLog())).toBe(false)
    expect(hasLostCommits(Buffer.alloc(0))).toBe(false)
  })

  it('has lost nothing when a crash cut off its end', () => {
    const log = someLog()
    expect(hasLostCommits(log.subarray(0, log.length - 10))).toBe(false)
    expect(hasLostCommits(log.subarray(0, log.length - frame))).toBe(false)
  })

  it('has lost nothing with a spoilt last commit: it may never have returned', () => {
    const log = someLog()
    log.fill(7, log.length - 100)
    expect(hasLostCommits(log)).toBe(false)
  })

  it('has lost commits with a spoilt frame before others', () => {
    const log = someLog()
    log.fill(7, log.length - frame - 100, log.length - frame)
    expect(hasLostCommits(log)).toBe(true)
  })

  it('has lost commits with a spoilt head', () => {
    const log = someLog()
    log.fill(7, 0, 8)
    expect(hasLostCommits(log)).toBe(true)
    expect(hasLostCommits(Buffer.from('Nombre;Celular\n'.repeat(900)))).toBe(true)
  })
})
