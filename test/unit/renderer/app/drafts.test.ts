// A campaign in the making saves itself, and comes back with the same list, edits, words and step.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDraftKeeper } from '../../../../renderer/app/wizard/draft-keeper.ts'
import { openDraft } from '../../../../renderer/app/wizard/open-draft.ts'
import type { WizardSession } from '../../../../renderer/app/wizard/wizard-session.ts'
import type { Call } from '../../../../renderer/bridge/call.ts'
import { createListFiles } from '../../../../renderer/bridge/list-files.ts'
import { createImportStore } from '../../../../renderer/features/import/import-store.ts'
import { createMessageStore } from '../../../../renderer/features/message/message-store.ts'
import { createReviewStore } from '../../../../renderer/features/review/review-store.ts'
import { createScheduleStore } from '../../../../renderer/features/schedule/schedule-store.ts'
import { startApp } from '../../../fakes/app-at-work.ts'
import { fewContacts, tableWithoutWorker, textFile } from '../../../fakes/table-without-worker.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

async function atWork() {
  const work = await startApp()
  const call = work.call as Call
  const session = (): WizardSession => ({
    files: createListFiles(call),
    list: createImportStore({ openTable: tableWithoutWorker }),
    message: createMessageStore(),
    schedule: createScheduleStore({ now: () => 0, zone: 'America/Bogota', senderId: '' }),
    review: createReviewStore({ call }),
  })
  const readyList = ({ list }: WizardSession) => {
    const { list: now } = list.getState()
    if (now.stage !== 'ready') throw new Error(now.stage)
    return now
  }
  return { work, call, session, readyList }
}

/** Long enough for the rest after a change, and until what it began is done. */
async function pass(keeper: ReturnType<typeof createDraftKeeper>) {
  await vi.advanceTimersByTimeAsync(2000)
  await vi.waitFor(() => expect(keeper.state.getState().stage).not.toBe('saving'))
}

it('saves itself, and opens with the same edits, columns, message, times and step', async () => {
  const { work, call, session, readyList } = await atWork()
  const first = session()
  const keeper = createDraftKeeper({ call, session: first, step: () => 4 })
  const { fileChosen, rowCorrected, rowExcluded, columnMapped, undone } = first.list.getState()
  await fileChosen(textFile(fewContacts))
  await columnMapped(2, 'ignore')
  await rowCorrected([{ row: 1, column: 1, value: '3005550102' }])
  await rowExcluded([0], true)
  await rowExcluded([3], true)
  await undone()
  first.message.getState().textChanged('Hola {{Nombre}}')
  first.schedule.getState().nameTyped('Cobro de noviembre')
  first.schedule.getState().purposeChosen('collection')
  await pass(keeper)
  const [draft] = await call('drafts.list')
  expect(draft).toMatchObject({ name: 'Cobro de noviembre', fileName: 'clientes.csv', rows: 5 })
  expect(draft?.kept).toBe(false)

  const second = session()
  expect(await openDraft(call, draft?.draftId ?? '', second)).toBe(4)
  const [before, after] = [readyList(first), readyList(second)]
  expect(after.state.counts).toEqual(before.state.counts)
  expect(after.targets).toEqual(before.targets)
  expect(after.fileName).toBe('clientes.csv')
  const rows = (list: typeof after) => list.table.ask({ kind: 'block', offset: 0, limit: 9 })
  await after.table.ask({ kind: 'show', filter: { show: 'all' }, sort: null })
  await before.table.ask({ kind: 'show', filter: { show: 'all' }, sort: null })
  expect(await rows(after)).toEqual(await rows(before))
  expect(second.message.getState().text).toBe('Hola {{Nombre}}')
  expect(second.schedule.getState()).toMatchObject({
    name: 'Cobro de noviembre',
    purpose: 'collection',
  })
  // What was done before can still be undone.
  expect(after.state.undoable).toBe(true)
  await work.app.stop()
})

it('writes once for many changes, and takes the file across only once', async () => {
  const { work, session } = await atWork()
  const asked: string[] = []
  const call: Call = async (name, ...input) => {
    asked.push(name)
    return (work.call as Call)(name, ...input)
  }
  const open = { ...session(), files: createListFiles(call) }
  const keeper = createDraftKeeper({ call, session: open, step: () => 0 })
  await open.list.getState().fileChosen(textFile(fewContacts))
  for (const text of ['H', 'Ho', 'Hola']) open.message.getState().textChanged(text)
  await pass(keeper)
  open.message.getState().textChanged('Hola a todos')
  await pass(keeper)
  await pass(keeper)
  expect(asked).toEqual(['list-file.begin', 'list-file.append', 'drafts.save', 'drafts.save'])
  await work.app.stop()
})

it('does not write a draft saved on purpose over with another file', async () => {
  const { work, call, session } = await atWork()
  const open = session()
  const keeper = createDraftKeeper({ call, session: open, step: () => 0 })
  await open.list.getState().fileChosen(textFile(fewContacts, 'uno.csv'))
  await keeper.save()
  await open.list.getState().fileChosen(textFile(fewContacts, 'dos.csv'))
  await pass(keeper)
  const drafts = await call('drafts.list')
  expect(drafts.map(({ fileName, kept }) => `${fileName} ${kept}`).sort()).toEqual([
    'dos.csv false',
    'uno.csv true',
  ])
  await work.app.stop()
})

it('is gone once the campaign was sent, whatever is typed afterwards', async () => {
  const { work, call, session } = await atWork()
  const open = session()
  const keeper = createDraftKeeper({ call, session: open, step: () => 0 })
  await open.list.getState().fileChosen(textFile(fewContacts))
  await keeper.save()
  await keeper.forget()
  open.message.getState().textChanged('Hola')
  await pass(keeper)
  expect(await call('drafts.list')).toEqual([])
  await work.app.stop()
})
