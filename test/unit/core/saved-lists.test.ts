// A list kept by its name outlives the program, is sealed, is never half of one, and goes only when a person says so.
import { describe, expect, it } from 'vitest'
import { forgetContents } from '../../../electron/core/workspace/forget-contents.ts'
import { fileChunkBytes } from '../../../shared/lists/list-file.ts'
import { type AppAtWork, startApp } from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { fileWorkspace } from '../../fakes/file-workspace.ts'
import { bytesOf, countIn, giveFile, plainlyIn, readFile } from '../../fakes/list-files.ts'

const about = { fileName: 'clientes.csv', rows: 3, people: 2, replace: false, content: '{}' }
const tables = ['saved_list', 'draft_source', 'draft_chunk'] as const
const countAll = (work: AppAtWork) => tables.map((table) => countIn(work, table))

async function save(work: AppAtWork, name: string, bytes = bytesOf(10), changes = {}) {
  const sourceId = await giveFile(work, bytes)
  return work.call('lists.save', { name, sourceId, ...about, ...changes })
}

/** The same workspace in a program that was not closed. */
async function afterCrash(work: AppAtWork): Promise<AppAtWork> {
  work.workspace.crash()
  const { clock, workspace, vault, settings } = work
  return startApp({ clock, workspace, vault, settings })
}

describe('a saved list', () => {
  it('comes back after the program died, byte for byte', async () => {
    const work = await startApp()
    const bytes = bytesOf(fileChunkBytes * 2 + 5)
    const { listId } = await save(work, ' Pacientes ', bytes, { content: '{"a":1}' })
    const later = await afterCrash(work)
    const [list] = await later.call('lists.all')
    expect(list).toMatchObject({ listId, name: 'Pacientes', fileName: 'clientes.csv' })
    expect(list).toMatchObject({ rows: 3, people: 2, usedAt: null })
    const opened = await later.call('lists.open', { listId })
    expect(opened).toMatchObject({ name: 'Pacientes', content: '{"a":1}' })
    expect(Buffer.compare(await readFile(later, opened.sourceId), bytes)).toBe(0)
    await later.app.stop()
  })

  it('is not there when the program dies half-way, and nothing of it is left', async () => {
    const work = await startApp()
    const bytes = bytesOf(fileChunkBytes * 3)
    const { sourceId } = await work.call('list-file.begin', { size: bytes.length })
    const chunk = bytes.slice(0, fileChunkBytes)
    await work.call('list-file.append', { sourceId, offset: 0, bytes: chunk })
    const half = { name: 'Media', sourceId, ...about }
    expect((await work.failure('lists.save', half)).code).toBe('audience-incomplete')
    const later = await afterCrash(work)
    expect(await later.call('lists.all')).toEqual([])
    expect(countAll(later)).toEqual([0, 0, 0])
    await later.app.stop()
  })

  it('leaves nothing behind when its saving is cancelled', async () => {
    const work = await startApp()
    const { sourceId } = await work.call('list-file.begin', { size: fileChunkBytes * 2 })
    const bytes = bytesOf(fileChunkBytes)
    await work.call('list-file.append', { sourceId, offset: 0, bytes })
    await work.call('list-file.drop', { sourceId })
    expect(countAll(work)).toEqual([0, 0, 0])
    const next = { sourceId, offset: fileChunkBytes, bytes }
    expect((await work.failure('list-file.append', next)).code).toBe('not-found')
    await work.app.stop()
  })

  it('takes no chunk of more than a mebibyte', async () => {
    const work = await startApp()
    const { sourceId } = await work.call('list-file.begin', { size: fileChunkBytes * 2 })
    const tooMuch = { sourceId, offset: 0, bytes: bytesOf(fileChunkBytes + 1) }
    expect((await work.failure('list-file.append', tooMuch)).code).toBe('bad-request')
    await work.app.stop()
  })

  it('keeps nothing readable in the workspace', async () => {
    const work = await startApp()
    const bytes = Buffer.from('Ana;3005550101')
    await save(work, 'Pacientes', bytes, { content: '{"note":"Natalia"}' })
    const kept = plainlyIn(work, ['saved_list', 'draft_chunk'])
    for (const word of ['Ana', '3005550101', 'Pacientes', 'clientes', 'Natalia']) {
      expect(kept).not.toContain(word)
    }
    await work.app.stop()
  })

  it('replaces the one of its name only when that is agreed to, and its file goes', async () => {
    const work = await startApp()
    const { listId } = await save(work, 'Pacientes')
    await work.call('lists.used', { listId })
    const sourceId = await giveFile(work, bytesOf(20))
    const again = { name: 'PACIENTES', sourceId, ...about, people: 9 }
    expect((await work.failure('lists.save', again)).code).toBe('name-taken')
    expect(await work.call('lists.all')).toMatchObject([{ people: 2 }])
    expect(await work.call('lists.save', { ...again, replace: true })).toEqual({ listId })
    const lists = await work.call('lists.all')
    expect(lists).toMatchObject([{ name: 'PACIENTES', people: 9 }])
    expect(lists[0]?.usedAt).not.toBeNull()
    expect(countAll(work)).toEqual([1, 1, 1])
    await work.app.stop()
  })

  it('shares its file with the draft it was made from, and keeps it when the draft goes', async () => {
    const work = await startApp()
    const bytes = bytesOf(10)
    const sourceId = await giveFile(work, bytes)
    const { fileName, rows, content } = about
    const draft = { name: 'Promo', fileName, rows, content, sourceId, kept: false }
    const { draftId } = await work.call('drafts.save', { draftId: null, ...draft })
    const { listId } = await work.call('lists.save', { name: 'Pacientes', sourceId, ...about })
    expect(countIn(work, 'draft_source')).toBe(1)
    await work.call('drafts.discard', { draftId })
    const opened = await work.call('lists.open', { listId })
    expect(Buffer.compare(await readFile(work, opened.sourceId), bytes)).toBe(0)
    await work.call('lists.delete', { listId })
    expect(countAll(work)).toEqual([0, 0, 0])
    await work.app.stop()
  })

  it('is renamed, but not to the name of another one', async () => {
    const work = await startApp()
    const { listId } = await save(work, 'Pacientes')
    await save(work, 'Clientes')
    const taken = { listId, name: 'clientes' }
    expect((await work.failure('lists.rename', taken)).code).toBe('name-taken')
    await work.call('lists.rename', { listId, name: 'PACIENTES' })
    await work.call('lists.rename', { listId, name: 'Pacientes de mayo' })
    expect(await work.call('lists.open', { listId })).toMatchObject({ name: 'Pacientes de mayo' })
    // Its first name is free again.
    await save(work, 'Pacientes')
    expect(await work.call('lists.all')).toHaveLength(3)
    await work.app.stop()
  })

  it('is gone when it is deleted, and what is left of it in the file is swept', async () => {
    const work = await startApp()
    const { listId } = await save(work, 'Pacientes')
    await work.call('lists.delete', { listId })
    expect(countAll(work)).toEqual([0, 0, 0])
    expect((await work.failure('lists.open', { listId })).code).toBe('not-found')
    expect((await work.failure('lists.delete', { listId })).code).toBe('not-found')
    const due = work.workspace.peek().prepare(`SELECT 1 FROM keeping WHERE name = 'sweep'`)
    expect(due.get()).toBeDefined()
    await work.app.stop()
  })
})

describe('saved lists', () => {
  it('stay for as long as nobody deletes them, whatever is forgotten in time', async () => {
    const work = await startApp()
    await work.call('workspace.keep-for', { days: 30 })
    await save(work, 'Pacientes')
    work.clock.sleep(4000 * 24 * 60 * 60 * 1000)
    const later = await afterCrash(work)
    expect(await later.call('lists.all')).toHaveLength(1)
    expect(countAll(later)).toEqual([1, 1, 1])
    await later.app.stop()
  })

  it('are gone with everything else whose key is lost', async () => {
    const work = await startApp()
    await save(work, 'Pacientes')
    await work.app.stop()
    const { database } = work.workspace.open()
    forgetContents(database)
    database.close()
    expect(countAll(work)).toEqual([0, 0, 0])
  })

  it('come back with a copy of the work', async () => {
    const clock = createFakeClock()
    const { copy, workspace } = fileWorkspace(clock.now)
    const files = { placeForCopy: async () => copy, copyToRestore: async () => copy }
    const work = await startApp({ clock, workspace, files })
    const bytes = bytesOf(fileChunkBytes + 7)
    await save(work, 'Pacientes', bytes)
    await work.call('workspace.back-up')
    const [saved] = await work.call('lists.all')
    await work.call('lists.delete', { listId: saved?.listId ?? '' })
    await save(work, 'Después')
    await work.call('workspace.restore')
    expect(await work.call('lists.all')).toEqual([saved])
    const opened = await work.call('lists.open', { listId: saved?.listId ?? '' })
    expect(Buffer.compare(await readFile(work, opened.sourceId), bytes)).toBe(0)
    await work.app.stop()
  })
})
