// A list kept by its name opens as it was saved; its file crosses once, and giving up leaves nothing.
import { expect, it, vi } from 'vitest'
import type { CliApp } from '../../../../electron/cli/cli-app.ts'
import type { CliIo } from '../../../../electron/cli/cli-io.ts'
import { openKeptList } from '../../../../electron/cli/kept-lists.ts'
import { es } from '../../../../electron/cli/words/es.ts'
import { createDraftKeeper } from '../../../../renderer/app/wizard/draft-keeper.ts'
import { savedListsOf } from '../../../../renderer/app/wizard/saved-lists-of.ts'
import type { Call } from '../../../../renderer/bridge/call.ts'
import { CommandError } from '../../../../renderer/bridge/command-error.ts'
import { createListFiles } from '../../../../renderer/bridge/list-files.ts'
import { createImportStore } from '../../../../renderer/features/import/import-store.ts'
import {
  openSavedList,
  saveList,
  usualName,
} from '../../../../renderer/features/import/saved-lists.ts'
import { createMessageStore } from '../../../../renderer/features/message/message-store.ts'
import { createReviewStore } from '../../../../renderer/features/review/review-store.ts'
import { createScheduleStore } from '../../../../renderer/features/schedule/schedule-store.ts'
import { fileChunkBytes } from '../../../../shared/lists/list-file.ts'
import { startApp } from '../../../fakes/app-at-work.ts'
import { countIn } from '../../../fakes/list-files.ts'
import { fewContacts, tableWithoutWorker, textFile } from '../../../fakes/table-without-worker.ts'

async function atWork() {
  const work = await startApp()
  const asked: string[] = []
  const call = (async (name, ...input) => {
    asked.push(name)
    try {
      return await (work.call as Call)(name, ...input)
    } catch (error) {
      const [code = '', message = ''] = String((error as Error).message).split(' ')
      throw new CommandError({ code: code as 'not-found', message })
    }
  }) as Call
  const files = createListFiles(call)
  const list = createImportStore({
    openTable: tableWithoutWorker,
    savedLists: savedListsOf(call, files),
  })
  const ready = () => {
    const { list: now } = list.getState()
    if (now.stage !== 'ready') throw new Error(now.stage)
    return now
  }
  return { work, call, asked, files, list, ready }
}

const noWays = { signal: new AbortController().signal, onProgress: () => undefined }

it('opens with the same rows, columns and counts, and what was done can be undone', async () => {
  const { work, list, ready, call } = await atWork()
  const { fileChosen, rowCorrected, rowExcluded, columnMapped } = list.getState()
  await fileChosen(textFile(fewContacts))
  await columnMapped(2, 'ignore')
  await rowCorrected([{ row: 1, column: 1, value: '3005550102' }])
  await rowExcluded([3], true)
  const before = ready()
  const block = { kind: 'block', offset: 0, limit: 9 } as const
  const rowsBefore = await before.table.ask(block)
  const wanted = { name: usualName(before.fileName), replace: false }
  expect(await saveList(list, wanted, noWays)).toBe('saved')
  const [saved] = await call('lists.all')
  const { audience: people, rows } = before.state.counts
  expect(saved).toMatchObject({ name: 'clientes', fileName: 'clientes.csv', people, rows })

  await fileChosen(textFile('Celular\n3005550199'))
  expect(await openSavedList(list, saved?.listId ?? '')).toBe(true)
  const after = ready()
  expect(after.fileName).toBe('clientes')
  expect(after.state.counts).toEqual(before.state.counts)
  expect(after.targets).toEqual(before.targets)
  expect(await after.table.ask(block)).toEqual(rowsBefore)
  await list.getState().undone()
  expect(ready().state.counts.audience).toBe(people + 1)
  expect((await call('lists.all'))[0]?.usedAt).not.toBeNull()
  await work.app.stop()
})

it('is the same list in the terminal', async () => {
  const { work, list, ready, call } = await atWork()
  const { fileChosen, rowCorrected, columnMapped } = list.getState()
  await fileChosen(textFile(fewContacts))
  await columnMapped(0, 'ignore')
  await rowCorrected([{ row: 1, column: 1, value: '3005550102' }])
  await saveList(list, { name: 'Ana', replace: false }, noWays)
  const [saved] = await call('lists.all')
  if (!saved) throw new Error('nothing was saved')
  const io: CliIo = { out: () => undefined, err: process.stderr, env: {}, words: es }
  const app = { call, practice: null, stop: null } as unknown as CliApp
  const table = await openKeptList(app, saved, io)
  const { rows, audience, duplicates } = ready().state.counts
  expect(table.counts()).toMatchObject({ rows, audience, duplicates })
  expect(table.verdict(1).e164).toBe('+573005550102')
  await work.app.stop()
})

it('says no when its rows are read as others, and does nothing to them', async () => {
  const { work, list, call } = await atWork()
  await list.getState().fileChosen(textFile(fewContacts))
  await saveList(list, { name: 'Ana', replace: false }, noWays)
  const [saved] = await call('lists.all')
  const { savedLists } = list.getState()
  if (!saved || !savedLists) throw new Error('nothing was saved')
  const otherwise = {
    ...savedLists,
    async open(listId: string) {
      const { kept, source } = await savedLists.open(listId)
      return { kept: { ...kept, rows: 4 }, source }
    },
  }
  list.setState({ savedLists: otherwise })
  expect(await openSavedList(list, saved.listId)).toBe(false)
  expect(list.getState().list).toMatchObject({ stage: 'failed', problem: { code: 'other-rows' } })
  expect((await call('lists.all'))[0]?.usedAt).toBeNull()
  await work.app.stop()
})

it('sends the file once for the draft and the list, and again when it is gone', async () => {
  const { work, call, asked, files, list } = await atWork()
  const session = {
    ...{ files, list },
    message: createMessageStore(),
    schedule: createScheduleStore({ now: () => 0, zone: 'America/Bogota', senderId: '' }),
    review: createReviewStore({ call }),
  }
  const keeper = createDraftKeeper({ call, session, step: () => 0 })
  await list.getState().fileChosen(textFile(fewContacts))
  const wanted = { name: 'Ana', replace: false }
  await Promise.all([keeper.save(), saveList(list, wanted, noWays)])
  const begun = () => asked.filter((name) => name === 'list-file.begin')
  expect(begun()).toHaveLength(1)
  const [saved] = await call('lists.all')
  await call('lists.delete', { listId: saved?.listId ?? '' })
  await keeper.forget()
  expect(countIn(work, 'draft_source')).toBe(0)
  expect(await saveList(list, wanted, noWays)).toBe('saved')
  expect(begun()).toHaveLength(2)
  await work.app.stop()
})

it('tells how far it is, in chunks of at most a mebibyte, and leaves nothing when it is given up', async () => {
  const { work, asked, files } = await atWork()
  const blob = new Blob([new Uint8Array(fileChunkBytes * 3 + 1)])
  const shares: number[] = []
  const giveUp = new AbortController()
  const saving = files.keep(blob, async () => 'saved', {
    signal: giveUp.signal,
    onProgress(share) {
      shares.push(share)
      if (shares.length === 2) giveUp.abort()
    },
  })
  await expect(saving).rejects.toThrow(/abort/i)
  await vi.waitFor(() => expect(asked).toContain('list-file.drop'))
  expect(shares).toHaveLength(2)
  expect(countIn(work, 'draft_source')).toBe(0)
  const whole: number[] = []
  const end = await files.keep(blob, async (id) => id, { onProgress: (share) => whole.push(share) })
  expect(typeof end).toBe('string')
  expect(whole).toHaveLength(4)
  expect(whole.at(-1)).toBe(1)
  await work.app.stop()
})

it('goes on for the draft when only the list is given up', async () => {
  const { work, asked, files } = await atWork()
  const blob = new Blob([new Uint8Array(fileChunkBytes * 2)])
  const giveUp = new AbortController()
  const draft = files.keep(blob, async () => 'draft')
  const list = files.keep(blob, async () => 'list', {
    signal: giveUp.signal,
    onProgress: () => giveUp.abort(),
  })
  await expect(list).rejects.toThrow(/abort/i)
  expect(await draft).toBe('draft')
  expect(asked).not.toContain('list-file.drop')
  await work.app.stop()
})
