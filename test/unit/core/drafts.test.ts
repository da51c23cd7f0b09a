// A campaign in the making outlives the program: its file in chunks, what was done to it, sealed.
import { describe, expect, it } from 'vitest'
import { forgetContents } from '../../../electron/core/workspace/forget-contents.ts'
import { fileChunkBytes } from '../../../shared/lists/list-file.ts'
import type { KeepDays } from '../../../shared/workspace/workspace-view.ts'
import { startApp } from '../../fakes/app-at-work.ts'
import { bytesOf, countIn, giveFile, plainlyIn, readFile } from '../../fakes/list-files.ts'

const about = { name: 'Promo', fileName: 'clientes.csv', rows: 3, kept: false }

describe('a draft', () => {
  it('comes back after the program ended without closing, byte for byte', async () => {
    const work = await startApp()
    const bytes = bytesOf(fileChunkBytes * 2 + 5)
    const sourceId = await giveFile(work, bytes)
    const content = JSON.stringify({ text: 'Hola {{Nombre}}' })
    const { draftId } = await work.call('drafts.save', {
      draftId: null,
      sourceId,
      ...about,
      content,
    })
    work.workspace.crash()
    const { clock, workspace, vault } = work
    const later = await startApp({ clock, workspace, vault })
    const [draft] = await later.call('drafts.list')
    expect(draft).toMatchObject({ draftId, ...about })
    const opened = await later.call('drafts.open', { draftId })
    expect(opened).toMatchObject({ content, size: bytes.length })
    expect(Buffer.compare(await readFile(later, opened.sourceId), bytes)).toBe(0)
    await later.app.stop()
  })

  it('is saved over itself, and the file it no longer needs is gone', async () => {
    const work = await startApp()
    const first = await giveFile(work, bytesOf(10))
    const saved = { draftId: null, sourceId: first, ...about, content: '1' }
    const { draftId } = await work.call('drafts.save', saved)
    work.clock.sleep(1000)
    const second = await giveFile(work, bytesOf(20))
    const again = { draftId, sourceId: second, ...about, kept: true, content: '2' }
    expect(await work.call('drafts.save', again)).toEqual({ draftId })
    await work.call('drafts.save', { ...again, kept: false, content: '3' })
    const drafts = await work.call('drafts.list')
    // What a person saved stays saved, whatever the autosave says of it.
    expect(drafts).toMatchObject([{ draftId, kept: true }])
    expect([countIn(work, 'draft_source'), countIn(work, 'draft_chunk')]).toEqual([1, 1])
    await work.call('drafts.discard', { draftId })
    expect([countIn(work, 'draft'), countIn(work, 'draft_source')]).toEqual([0, 0])
    expect((await work.failure('drafts.open', { draftId })).code).toBe('not-found')
    await work.app.stop()
  })

  it('goes without the file of another one that is on its way', async () => {
    const work = await startApp()
    const sourceId = await giveFile(work, bytesOf(10))
    const saved = { draftId: null, sourceId, ...about, content: '1' }
    const { draftId } = await work.call('drafts.save', saved)
    const onItsWay = await work.call('list-file.begin', { size: 5 })
    await work.call('drafts.discard', { draftId })
    const chunk = { ...onItsWay, offset: 0, bytes: bytesOf(5) }
    expect(await work.call('list-file.append', chunk)).toEqual({ received: 5 })
    expect(countIn(work, 'draft_source')).toBe(1)
    await work.app.stop()
  })

  it('is refused with half a file, and a chunk twice or out of order too', async () => {
    const work = await startApp()
    const { sourceId } = await work.call('list-file.begin', { size: fileChunkBytes + 5 })
    const append = async (offset: number, bytes: Uint8Array) =>
      (await work.failure('list-file.append', { sourceId, offset, bytes })).code
    expect(await append(5, bytesOf(5))).toBe('bad-request')
    expect(await append(0, bytesOf(5))).toBe('bad-request')
    expect(await append(0, bytesOf(fileChunkBytes + 1))).toBe('bad-request')
    await work.call('list-file.append', {
      sourceId,
      offset: 0,
      bytes: bytesOf(fileChunkBytes),
    })
    expect(await append(0, bytesOf(fileChunkBytes))).toBe('bad-request')
    const save = { draftId: null, sourceId, ...about, content: '1' }
    expect((await work.failure('drafts.save', save)).code).toBe('audience-incomplete')
    await work.app.stop()
  })

  it('keeps nothing readable in the workspace', async () => {
    const work = await startApp()
    const sourceId = await giveFile(work, Buffer.from('Ana;3005550101'))
    await work.call('drafts.save', { draftId: null, sourceId, ...about, content: 'Hola Ana' })
    const kept = plainlyIn(work, ['draft', 'draft_chunk'])
    for (const word of ['Ana', '3005550101', 'Promo', 'clientes']) expect(kept).not.toContain(word)
    await work.app.stop()
  })

  const dayMs = 24 * 60 * 60 * 1000

  /** Two drafts, the second saved on purpose, and what is left of them after as many days. */
  async function keepsBoth(days: KeepDays) {
    const work = await startApp()
    await work.call('workspace.keep-for', { days })
    for (const kept of [false, true]) {
      const sourceId = await giveFile(work, bytesOf(10))
      await work.call('drafts.save', { draftId: null, sourceId, ...about, kept, content: '1' })
      work.clock.sleep(1000)
    }
    await work.app.stop()
    const left = async (later: number) => {
      const { clock, workspace, vault, settings } = work
      clock.sleep(later * dayMs)
      const next = await startApp({ clock, workspace, vault, settings })
      const drafts = await next.call('drafts.list')
      await next.app.stop()
      return drafts.map(({ kept }) => kept)
    }
    return { work, left }
  }

  it('is forgotten after a month, one saved on purpose when its time is over', async () => {
    const { work, left } = await keepsBoth(90)
    expect(await left(29)).toEqual([true, false])
    expect(await left(2)).toEqual([true])
    expect(await left(60)).toEqual([])
    expect([countIn(work, 'draft_source'), countIn(work, 'draft_chunk')]).toEqual([0, 0])
  })

  it('is kept no longer than the person chose, and one saved on purpose as long', async () => {
    expect(await (await keepsBoth(30)).left(31)).toEqual([])
    expect(await (await keepsBoth('always')).left(4000)).toEqual([true])
  })

  it('is gone with everything else whose key is lost', async () => {
    const { work } = await keepsBoth(90)
    const { database } = work.workspace.open()
    forgetContents(database)
    database.close()
    const tables = ['draft', 'draft_source', 'draft_chunk']
    expect(tables.map((table) => countIn(work, table))).toEqual([0, 0, 0])
  })
})
