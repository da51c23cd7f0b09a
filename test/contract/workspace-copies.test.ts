// The contract of copies of the workspace: made, checked, taken back, salvaged and swept, on real files.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { createWorkspaceFile } from '../../electron/adapters/workspace-file.ts'
import { AppFailure } from '../../electron/core/app-failure.ts'
import type { WorkspaceDatabase } from '../../electron/core/ports.ts'
import { workspaceMigrations } from '../../electron/core/workspace/schema.ts'
import { newFolder } from '../fakes/temporary-folder.ts'

const now = () => Date.parse('2026-12-01T15:00:00Z')

const insertAudience = `INSERT INTO audience (id, fields, expected, excluded, source_name, created_at)
  VALUES (?, '[]', 1, 0, 'x', 0)`
const idsIn = (database: WorkspaceDatabase) =>
  database
    .prepare('SELECT id FROM audience ORDER BY id')
    .all()
    .map(({ id }) => id)

/** A port whose workspace holds audiences of these names, closed again. */
function workspaceWith(...ids: readonly string[]) {
  const folder = newFolder()
  const port = createWorkspaceFile({ folder, now })
  const { database } = port.open()
  for (const id of ids) database.prepare(insertAudience).run(id)
  database.close()
  return { folder, port, path: join(folder, 'workspace.db') }
}

const idsAt = ({ port }: ReturnType<typeof workspaceWith>) => {
  const { database } = port.open()
  const ids = idsIn(database)
  database.close()
  return ids
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AppFailure)) throw new Error(`expected a refusal, got ${String(error)}`)
  return `${error.code} ${error.detail}`
}

describe('a copy', () => {
  it('is one whole file, also while the workspace is written to', async () => {
    const long = Array.from({ length: 2000 }, (_, row) => `${row}`.padStart(1000, '0'))
    const { folder, port } = workspaceWith('a', ...long)
    const { database } = port.open()
    const target = join(folder, 'copy.campanero')
    const steps: number[] = []
    const copying = database.copyTo(target, ({ done }) => steps.push(done))
    database.prepare(insertAudience).run('b')
    await copying
    database.close()
    expect(steps.length).toBeGreaterThan(0)
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual([
      'copy.campanero',
    ])
    const copy = new DatabaseSync(target, { readOnly: true })
    expect(copy.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' })
    expect(copy.prepare(`SELECT id FROM audience WHERE id = 'a'`).all()).toHaveLength(1)
    copy.close()
  })

  it('leaves an earlier file alone when it cannot be made', async () => {
    const { folder, port } = workspaceWith('a')
    const { database } = port.open()
    await expect(
      database.copyTo(join(folder, 'missing', 'copy.campanero'), () => undefined),
    ).rejects.toThrow()
    database.close()
    expect(existsSync(join(folder, 'missing'))).toBe(false)
  })

  it('takes the place of the present workspace, which is set aside', async () => {
    const earlier = workspaceWith('earlier')
    const present = workspaceWith('present')
    const said = await present.port.takeIn(earlier.path, (database) => {
      database.prepare(insertAudience).run('prepared')
      return idsIn(database)
    })
    expect(said).toEqual(['earlier', 'prepared'])
    expect(idsAt(present)).toEqual(['earlier', 'prepared'])
    const [aside] = present.port.copies()
    expect(aside).toMatchObject({ kind: 'replaced', at: now() })
    const replaced = new DatabaseSync(aside?.path ?? '')
    expect(replaced.prepare('SELECT id FROM audience').all()).toEqual([{ id: 'present' }])
    replaced.close()
    expect(idsAt(earlier)).toEqual(['earlier'])
  })

  it('never takes the log of the one it replaces for its own, wherever the power failed', () => {
    const before = workspaceWith('a')
    const { database } = before.port.open()
    database.prepare(insertAudience).run('b')
    const log = readFileSync(`${before.path}-wal`)
    const main = readFileSync(before.path)
    database.close()
    const copy = workspaceWith('c')
    const { folder, path } = copy
    const aside = join(folder, 'workspace.replaced-2026-12-01T15-00-00-000Z.db')
    writeFileSync(join(folder, 'workspace.ready.db'), readFileSync(path))
    writeFileSync(aside, main)
    rmSync(path)
    writeFileSync(`${path}-wal`, log)
    expect(idsAt(copy)).toEqual(['c'])
    expect(readFileSync(`${aside}-wal`).equals(log)).toBe(true)
  })

  it('takes the place of a damaged one', async () => {
    const earlier = workspaceWith('earlier')
    const present = workspaceWith('present')
    writeFileSync(present.path, Buffer.alloc(8192, 7))
    expect(() => present.port.open()).toThrow(/damaged/)
    await present.port.takeIn(earlier.path, () => undefined)
    expect(idsAt(present)).toEqual(['earlier'])
    expect(present.port.copies().map(({ kind }) => kind)).toEqual(['damaged'])
  })

  it.each([
    ['is damaged', () => Buffer.alloc(8192, 7), 'bad-copy damaged-copy'],
    ['is another kind of file', () => Buffer.from('name;phone\r\n'), 'bad-copy damaged-copy'],
    ['is empty', () => Buffer.alloc(0), 'bad-copy not-a-workspace'],
    ['belongs to another program', () => foreign(), 'bad-copy not-a-workspace'],
    ['is of a newer version', () => newer(), 'bad-copy newer-version'],
  ])('is refused when it %s, and nothing changes', async (_, bytes, expected) => {
    const present = workspaceWith('present')
    const source = join(newFolder(), 'copy.campanero')
    writeFileSync(source, bytes())
    const before = readFileSync(present.path)
    expect(await refusalOf(present.port.takeIn(source, () => undefined))).toBe(expected)
    expect(readFileSync(present.path).equals(before)).toBe(true)
    expect(readdirSync(present.folder)).toEqual(['workspace.db'])
  })

  it('is refused when it is not there', async () => {
    const present = workspaceWith('present')
    const missing = join(present.folder, 'nowhere.campanero')
    expect(await refusalOf(present.port.takeIn(missing, () => undefined))).toMatch(
      /^bad-copy missing/,
    )
  })

  it('changes nothing when its preparation fails', async () => {
    const earlier = workspaceWith('earlier')
    const present = workspaceWith('present')
    const prepare = () => {
      throw new Error('not prepared')
    }
    await expect(present.port.takeIn(earlier.path, prepare)).rejects.toThrow()
    expect(idsAt(present)).toEqual(['present'])
    expect(readdirSync(present.folder)).toEqual(['workspace.db'])
  })

  it.each([
    ['before the present one was set aside', true, ['present']],
    ['after the present one was set aside', false, ['earlier']],
  ])('that was cut short %s leaves one whole workspace', (_, hasMain, expected) => {
    const earlier = workspaceWith('earlier')
    const present = workspaceWith('present')
    writeFileSync(join(present.folder, 'workspace.ready.db'), readFileSync(earlier.path))
    writeFileSync(join(present.folder, 'workspace.incoming.db'), 'half')
    if (!hasMain) rmSync(present.path)
    expect(idsAt(present)).toEqual(expected)
    expect(readdirSync(present.folder)).toEqual(['workspace.db'])
  })
})

describe('a damaged workspace', () => {
  it('gives back what can be read around the damage', async () => {
    const ids = Array.from({ length: 5000 }, (_, row) => `audience-${String(row).padStart(4, '0')}`)
    const work = workspaceWith(...ids)
    const bytes = readFileSync(work.path)
    // Leaves of a table hold the byte 13; one of those in the middle is lost.
    const leaves = Array.from({ length: bytes.length / 4096 }, (_, page) => page).filter(
      (page) => bytes[page * 4096] === 13,
    )
    const lost = leaves[Math.floor(leaves.length / 2)] ?? 0
    bytes.fill(0xa5, lost * 4096, (lost + 1) * 4096)
    writeFileSync(work.path, bytes)
    expect(() => work.port.open()).toThrow(/damaged/)
    const [damaged] = work.port.copies()
    const before = readFileSync(damaged?.path ?? '')
    const { rows, broken, prepared } = await work.port.salvage(
      damaged?.path ?? '',
      (database) => idsIn(database).length,
      () => undefined,
    )
    expect(broken).toEqual(['audience'])
    expect(rows).toBe(prepared)
    expect(prepared).toBeGreaterThan(4500)
    expect(prepared).toBeLessThan(5000)
    expect(idsAt(work)).toEqual(expect.arrayContaining([ids[0], ids[4999]]))
    expect(readFileSync(damaged?.path ?? '').equals(before)).toBe(true)
  })

  it('says so when nothing of it can be read, and stays a question', async () => {
    const work = workspaceWith('a')
    writeFileSync(work.path, Buffer.alloc(8192, 7))
    expect(() => work.port.open()).toThrow(/damaged/)
    const [damaged] = work.port.copies()
    const salvage = work.port.salvage(
      damaged?.path ?? '',
      () => undefined,
      () => undefined,
    )
    expect(await refusalOf(salvage)).toMatch(/^bad-copy nothing-readable/)
    expect(() => work.port.open()).toThrow(/damaged/)
  })
})

it('leaves no byte of what is swept, nor the space it took', async () => {
  const canaries = Array.from({ length: 3000 }, (_, row) => `canary-${row}-3005550142`)
  const { folder, port, path } = workspaceWith('kept', ...canaries)
  const holds = () =>
    readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('canary-'))
  const before = readFileSync(path).length
  expect(holds()).toEqual(['workspace.db'])
  await port.sweep([`DELETE FROM audience WHERE id <> 'kept'`])
  expect(holds()).toEqual([])
  expect(readFileSync(path).length).toBeLessThan(before)
  const { database } = port.open()
  expect(idsIn(database)).toEqual(['kept'])
  database.close()
})

function foreign(): Buffer {
  return fileOf((database) => database.exec('CREATE TABLE note (id TEXT); PRAGMA user_version = 1'))
}

function newer(): Buffer {
  return fileOf((database) => {
    for (const step of workspaceMigrations) database.exec(step)
    database.exec(`PRAGMA user_version = ${workspaceMigrations.length + 1}`)
  })
}

function fileOf(fill: (database: DatabaseSync) => void): Buffer {
  const path = join(newFolder(), 'made.db')
  const database = new DatabaseSync(path)
  fill(database)
  database.close()
  return readFileSync(path)
}
