// The contract of the workspace, kept by the file on the disk and by the fake in memory.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { createWorkspaceFile } from '../../electron/adapters/workspace-file.ts'
import { AppFailure } from '../../electron/core/app-failure.ts'
import type { WorkspacePort } from '../../electron/core/ports.ts'
import { workspaceMigrations } from '../../electron/core/workspace/schema.ts'
import { createMemoryWorkspace } from '../fakes/memory-workspace.ts'
import { newFolder } from '../fakes/temporary-folder.ts'

const now = () => Date.parse('2026-12-01T15:00:00Z')

const kinds: readonly (readonly [string, () => WorkspacePort])[] = [
  ['the file', () => createWorkspaceFile({ folder: newFolder(), now })],
  ['the fake', () => createMemoryWorkspace()],
]

const insertAudience = `INSERT INTO audience (id, fields, expected, excluded, source_name, created_at)
  VALUES (?, '[]', 1, 0, 'x', 0)`

describe.each(kinds)('%s', (_, create) => {
  it('keeps what a transaction wrote, also after it is opened again', () => {
    const port = create()
    const first = port.open()
    first.database.transaction(() => first.database.prepare(insertAudience).run('a'))
    first.database.close()
    const second = port.open()
    expect(second.database.prepare('SELECT id FROM audience').all()).toEqual([{ id: 'a' }])
    second.database.close()
  })

  it('keeps nothing of a transaction that failed', () => {
    const { database } = create().open()
    const work = () => {
      database.prepare(insertAudience).run('a')
      throw new Error('changed its mind')
    }
    expect(() => database.transaction(work)).toThrow('changed its mind')
    expect(database.prepare('SELECT id FROM audience').all()).toEqual([])
    database.close()
  })

  it('obeys references and types', () => {
    const { database } = create().open()
    const orphan = `INSERT INTO audience_contact VALUES ('nobody', 0, 2, '+573005550001', '[]')`
    expect(() => database.prepare(orphan).run()).toThrow()
    const wrongType = `INSERT INTO audience VALUES ('a', '[]', 'many', 0, 0, 'x', NULL, 0)`
    expect(() => database.prepare(wrongType).run()).toThrow()
    database.close()
  })

  it('refuses a second send of a campaign while the first may have arrived', () => {
    const { database } = create().open()
    database.prepare(insertAudience).run('a')
    const names = ['audience_id', 'content_hash', 'marker', 'name', 'sender_id', 'purpose']
    const texts = ['target', 'schedule', 'status', 'tranches']
    const numbers = [
      'audience',
      'excluded',
      'uploaded',
      'parts',
      'practice',
      'created_at',
      'updated_at',
    ]
    const columns = ['id', ...names, ...texts, ...numbers]
    const marks = columns.map(() => '?').join(', ')
    const values = [
      'c',
      'a',
      ...names.slice(1).map(() => 'x'),
      ...texts.map(() => 'x'),
      ...numbers.map(() => 0),
    ]
    database
      .prepare(`INSERT INTO campaign (${columns.join(', ')}) VALUES (${marks})`)
      .run(...values)
    const intent = database.prepare(
      `INSERT INTO intent (id, campaign_id, attempt, request_hash, contacts, boot_id, outcome, created_at)
       VALUES (?, 'c', ?, 'h', 1, 'b', 'pending', 0)`,
    )
    const settle = database.prepare('UPDATE intent SET outcome = ?')
    intent.run('1', 1)
    for (const outcome of ['pending', 'unknown', 'sent', 'rejected']) {
      settle.run(outcome)
      expect(() => intent.run('2', 2)).toThrow(/UNIQUE/)
    }
    settle.run('not-sent')
    expect(() => intent.run('2', 2)).not.toThrow()
    database.close()
  })
})

describe('the file of the workspace', () => {
  const open = (folder: string, migrations = workspaceMigrations) =>
    createWorkspaceFile({ folder, now, migrations }).open()

  function failureOf(act: () => unknown): AppFailure {
    try {
      act()
    } catch (error) {
      if (error instanceof AppFailure) return error
      throw error
    }
    throw new Error('it was expected to fail')
  }

  /** 5 000 audiences, and noise over the pages in the middle. */
  function damageInside(folder: string): void {
    const { database } = open(folder)
    const insert = database.prepare(insertAudience)
    database.transaction(() => {
      for (let row = 0; row < 5000; row += 1) insert.run(`audience-${row}`)
    })
    database.close()
    const path = join(folder, 'workspace.db')
    const bytes = readFileSync(path)
    const middle = Math.floor(bytes.length / 8192) * 4096
    bytes.fill(0xa5, middle, middle + 3 * 4096)
    writeFileSync(path, bytes)
  }

  it('is durable on each commit and deletes for good', () => {
    const { database } = open(newFolder())
    const pragma = (name: string) =>
      Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('secure_delete')]).toEqual([
      'wal',
      2,
      1,
    ])
    expect([pragma('foreign_keys'), pragma('user_version')]).toEqual([
      1,
      workspaceMigrations.length,
    ])
    database.close()
  })

  it('is refused to a second process with a reason', () => {
    const folder = newFolder()
    const { database } = open(folder)
    const adapter = resolve('electron/adapters/workspace-file.ts')
    const script = `const { createWorkspaceFile } = await import(${JSON.stringify(adapter)})
      try { createWorkspaceFile({ folder: ${JSON.stringify(folder)}, now: () => 0 }).open(); console.log('opened') }
      catch (error) { console.log(error.code, error.detail) }`
    const second = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    expect(second.stdout).toMatch(/^workspace-unavailable in-use: /)
    database.close()
  })

  it('is left untouched when a newer version of the program made it', () => {
    const folder = newFolder()
    open(folder, [...workspaceMigrations, 'CREATE TABLE later (id TEXT) STRICT']).database.close()
    const before = readFileSync(join(folder, 'workspace.db'))
    expect(failureOf(() => open(folder)).detail).toMatch(/^newer-version/)
    expect(readFileSync(join(folder, 'workspace.db')).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['workspace.db'])
  })

  it('is set aside when it is damaged, never overwritten, and stays a question at every start', () => {
    const folder = newFolder()
    const damaged = Buffer.alloc(8192, 7)
    writeFileSync(join(folder, 'workspace.db'), damaged)
    const aside = join(folder, 'workspace.damaged-2026-12-01T15-00-00-000Z.db')
    for (let start = 1; start <= 3; start += 1) {
      expect(failureOf(() => open(folder)).detail).toBe(`damaged: moved to ${aside}`)
    }
    expect(readFileSync(aside).equals(damaged)).toBe(true)
    expect(readdirSync(folder)).toEqual(['workspace.damaged-2026-12-01T15-00-00-000Z.db'])
    const port = createWorkspaceFile({ folder, now })
    port.startNew()
    const { database } = port.open()
    expect(database.prepare('SELECT count(*) AS n FROM campaign').get()).toEqual({ n: 0 })
    database.close()
    expect(port.copies()).toMatchObject([{ path: aside, kind: 'damaged', bytes: 8192 }])
  })

  it('takes the log of a damaged file along, also when it was cut short before', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'workspace.damaged-2026-12-01T15-00-00-000Z.db'), 'damaged')
    writeFileSync(join(folder, 'workspace.db-wal'), 'its log')
    expect(failureOf(() => open(folder)).detail).toMatch(/^damaged/)
    expect(readdirSync(folder).sort()).toEqual([
      'workspace.damaged-2026-12-01T15-00-00-000Z.db',
      'workspace.damaged-2026-12-01T15-00-00-000Z.db-wal',
    ])
  })

  it('finds damage inside a page that still opens', () => {
    const folder = newFolder()
    damageInside(folder)
    expect(failureOf(() => open(folder)).detail).toMatch(/^damaged/)
  })

  it('is set aside when a bit of the name of a column is flipped', () => {
    const folder = newFolder()
    open(folder).database.close()
    const path = join(folder, 'workspace.db')
    const bytes = readFileSync(path)
    bytes.set(Buffer.from('zarker'), bytes.indexOf('marker'))
    writeFileSync(path, bytes)
    expect(failureOf(() => open(folder)).detail).toMatch(/^damaged/)
    const [aside = ''] = readdirSync(folder)
    expect(readFileSync(join(folder, aside)).equals(bytes)).toBe(true)
  })

  it('shows its campaigns before a byte is written, and stays as it is when they cannot be read', () => {
    const folder = newFolder()
    open(folder).database.close()
    const before = readFileSync(join(folder, 'workspace.db'))
    const seen: unknown[] = []
    const look = (campaigns: readonly unknown[]) => {
      seen.push(campaigns)
      throw new Error('nobody can read this')
    }
    const port = createWorkspaceFile({ folder, now })
    expect(failureOf(() => port.open(look)).detail).toMatch(/^unreadable: /)
    expect(seen).toEqual([[]])
    expect(readFileSync(join(folder, 'workspace.db')).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['workspace.db'])
  })

  it('keeps a copy before it brings an older workspace up to date', () => {
    const folder = newFolder()
    const { database } = open(folder)
    database.prepare(insertAudience).run('a')
    database.close()
    open(folder, [...workspaceMigrations, 'CREATE TABLE later (id TEXT) STRICT']).database.close()
    const copy = readdirSync(folder).find((name) => name.endsWith('.bak'))
    const kept = new DatabaseSync(join(folder, copy ?? ''))
    expect(kept.prepare('SELECT id FROM audience').all()).toEqual([{ id: 'a' }])
    kept.close()
  })

  it('takes a step of a migration whole or not at all', () => {
    const folder = newFolder()
    open(folder).database.close()
    const broken = [...workspaceMigrations, 'CREATE TABLE later (id TEXT) STRICT; NOT SQL']
    expect(failureOf(() => open(folder, broken)).detail).toMatch(/^unreadable/)
    const { database } = open(folder)
    expect(database.prepare(`SELECT name FROM sqlite_master WHERE name = 'later'`).all()).toEqual(
      [],
    )
    database.close()
  })

  it('says so when its folder cannot be made', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'taken'), 'a file')
    expect(failureOf(() => open(join(folder, 'taken'))).code).toBe('workspace-unavailable')
    expect(existsSync(join(folder, 'taken', 'workspace.db'))).toBe(false)
  })
})
