// Lists kept by name, for the terminal: found, opened with all that was done to them, and kept.
import { basename } from 'node:path'
import { guessedCountryColumn } from '../../shared/contacts/check-contacts.ts'
import type { ReadOptions } from '../../shared/contacts/contact-types.ts'
import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import { type ContactTable, openTable } from '../../shared/contacts/table/contact-table.ts'
import { replay } from '../../shared/contacts/table/replay.ts'
import { type KeptList, keptListSchema } from '../../shared/lists/kept-list.ts'
import { fileChunkBytes, mostContentText, mostFileBytes } from '../../shared/lists/list-file.ts'
import { listNameKey, type SavedList } from '../../shared/lists/saved-list.ts'
import { settledChoices } from '../../shared/lists/settled-choices.ts'
import type { CliApp } from './cli-app.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { createProgress } from './progress.ts'
import { contactFileOf, listText, type OpenedList } from './read-list.ts'

export async function findList(app: CliApp, name: string): Promise<SavedList | undefined> {
  const lists = await app.call('lists.all', undefined)
  return lists.find((list) => listNameKey(list.name) === listNameKey(name))
}

/** The same table that the window shows for it. */
export async function openKeptList(app: CliApp, list: SavedList, io: CliIo): Promise<ContactTable> {
  const { content, sourceId } = await app.call('lists.open', { listId: list.listId })
  const { choices, country, fileName, rows, log } = keptListSchema.parse(JSON.parse(content))
  const bytes = await fileOf(app, sourceId)
  const { sheet, ...chosen } = choices
  const text = await listText(bytes, { path: fileName, country, sheet }, io)
  const options = { ...chosen, ...text.options, defaultCountry: country } as ReadOptions
  const file = contactFileOf(text.bytes, { path: fileName, options }, io)
  if (rows !== undefined && rows !== file.rowCount) {
    throw new CliFailure(1, 'other-rows', io.words.lists.otherRows(list.name))
  }
  const countryColumn = guessedCountryColumn(file)
  const settings = { defaultCountry: country, phoneColumns: file.phoneColumns, countryColumn }
  const table = runToEnd(openTable(file, settings))
  runToEnd(replay(table, log))
  return table
}

type Naming = { readonly name: string; readonly path: string; readonly replace: boolean }

export async function keepList(
  app: CliApp,
  { table, sheet, bytes }: OpenedList,
  naming: Naming,
  io: CliIo,
): Promise<void> {
  const { name, path, replace } = naming
  const fileName = basename(path).slice(-255)
  const kept: KeptList = {
    ...{ origin: 'file', fileName, excludeErrors: true, rows: table.rowCount, log: table.log() },
    country: table.settings().defaultCountry,
    choices: settledChoices(table.file, { sheet: sheet?.name ?? null }),
    ...targetsOf(table),
  }
  const content = JSON.stringify(kept)
  if (bytes.length > mostFileBytes || content.length > mostContentText) {
    throw new CliFailure(1, 'list-too-big', io.words.lists.tooBig)
  }
  const sourceId = await giveFile(app, bytes, io)
  const { audience: people, rows } = table.counts()
  await app.call('lists.save', { name, replace, sourceId, fileName, rows, people, content })
}

/** As the window has them: what holds the numbers here is a phone, whatever was guessed. */
function targetsOf(table: ContactTable): Pick<KeptList, 'targets' | 'chosenTargets'> {
  const { phoneColumns, countryColumn } = table.settings()
  const guessed = table.file.columns.map(({ target }) => target)
  const targets = guessed.map((target, column) => {
    if (phoneColumns.includes(column)) return 'phone'
    if (column === countryColumn) return 'country'
    return target === 'phone' || target === 'country' ? 'field' : target
  })
  const chosenTargets = targets.flatMap((target, column) =>
    target === guessed[column] ? [] : [column],
  )
  return { targets, chosenTargets }
}

async function giveFile(app: CliApp, bytes: Uint8Array, io: CliIo): Promise<string> {
  const progress = createProgress(io)
  const { sourceId } = await app.call('list-file.begin', { size: bytes.length })
  for (let offset = 0; offset < bytes.length; offset += fileChunkBytes) {
    const chunk = bytes.subarray(offset, offset + fileChunkBytes)
    await app.call('list-file.append', { sourceId, offset, bytes: chunk })
    if (bytes.length > fileChunkBytes) progress.show(io.words.lists.saving, offset, bytes.length)
  }
  progress.end()
  return sourceId
}

async function fileOf(app: CliApp, sourceId: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for (let offset = 0; ; ) {
    const { bytes } = await app.call('list-file.read', { sourceId, offset })
    if (bytes.length === 0) return Buffer.concat(chunks)
    chunks.push(bytes)
    offset += bytes.length
  }
}
