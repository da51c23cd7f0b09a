// `lists`: the lists that are kept by name, from the terminal.
import { longestListName, type SavedList } from '../../shared/lists/saved-list.ts'
import { type Actions, chooseAction, type Request } from './choose-action.ts'
import { saveClean } from './clean-file.ts'
import type { CliApp } from './cli-app.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { excludedNumbers } from './excluded-numbers.ts'
import { findList, keepList, openKeptList } from './kept-lists.ts'
import { askedWork, workLines, workOn } from './list-work.ts'
import { countryOption, optional, required, type Values } from './options.ts'
import { outputFormat } from './output-file.ts'
import { withOwnWorkspace } from './own-workspace.ts'
import { isConfirmed, onlyWords, tell } from './provider-options.ts'
import { openList } from './read-list.ts'
import { leaveOut } from './table-numbers.ts'

const known = {
  name: { type: 'string' },
  country: { type: 'string' },
  'phone-column': { type: 'string' },
  'country-column': { type: 'string' },
  sheet: { type: 'string' },
  recipe: { type: 'string' },
  fixes: { type: 'string' },
  workspace: { type: 'string' },
  confirm: { type: 'string' },
  json: { type: 'boolean' },
} as const

const actions: Actions = {
  list: showAll,
  save,
  export: exportOne,
  rename,
  delete: deleteOne,
}

export async function listsCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { action, request } = chooseAction({ command: 'lists', known, actions }, args, io)
  return action(request)
}

const workspaceOf = (values: Values): string | null => optional(values, 'workspace') ?? null

function open({ values, io }: Request, work: (app: CliApp) => Promise<number>): Promise<number> {
  const { sessionOnly: forNow } = io.words.lists
  return withOwnWorkspace({ workspace: workspaceOf(values), own: 'lists', forNow }, io, work)
}

function showAll(request: Request): Promise<number> {
  const { values, rest, io } = request
  onlyWords(rest, [], io.words)
  return open(request, async (app) => {
    const lists = await app.call('lists.all', undefined)
    const { entry, none } = io.words.lists
    const lines = lists.map(({ name, people, savedAt }) =>
      entry(name, people, savedAt.slice(0, 10)),
    )
    tell(values, io, { json: lists, lines: lists.length > 0 ? lines : [none] })
    return 0
  })
}

async function save(request: Request): Promise<number> {
  const { values, rest, io } = request
  const { words } = io
  const [path = ''] = onlyWords(rest, [words.commands.file], words)
  const name = required(values, 'name', { words, most: longestListName }).trim()
  const asked = await askedWork(values, io)
  const choices = {
    ...{ path, country: countryOption(values, words), sheet: optional(values, 'sheet') },
    phoneColumn: optional(values, 'phone-column'),
    countryColumn: optional(values, 'country-column'),
  }
  const list = await openList(choices, io)
  leaveOut(list.table, await excludedNumbers({ workspace: workspaceOf(values), io }))
  const work = await workOn(list.table, asked, io)
  return open(request, async (app) => {
    const before = await findList(app, name)
    const plan = words.lists.replacePlan(name)
    if (before && !isConfirmed({ values, exact: before.name, plan }, io)) return 1
    await keepList(app, list, { name, path, replace: before !== undefined }, io)
    const saved = await wantedList(app, name, io)
    const lines = [...workLines(work, words), words.lists.saved(name, saved.people)]
    tell(values, io, { json: { ...saved, ...work }, lines })
    return 0
  })
}

async function exportOne(request: Request): Promise<number> {
  const { values, rest, io } = request
  const names = [io.words.lists.name, io.words.lists.output]
  const [name = '', path = ''] = onlyWords(rest, names, io.words)
  outputFormat(path, io.words)
  // Before the folder is opened: it may be the same one.
  const excluded = await excludedNumbers({ workspace: workspaceOf(values), io })
  return open(request, async (app) => {
    const table = await openKeptList(app, await wantedList(app, name, io), io)
    leaveOut(table, excluded)
    const rows = await saveClean(table, path, io.words)
    const lines = [io.words.check.clean.saved(rows, path)]
    tell(values, io, { json: { path, rows }, lines })
    return 0
  })
}

function rename(request: Request): Promise<number> {
  const { values, rest, io } = request
  const { name: word } = io.words.lists
  const [from = '', to = ''] = onlyWords(rest, [word, word], io.words)
  return open(request, async (app) => {
    const { listId } = await wantedList(app, from, io)
    await app.call('lists.rename', { listId, name: to })
    tell(values, io, { json: { name: to }, lines: [io.words.lists.renamed(to)] })
    return 0
  })
}

function deleteOne(request: Request): Promise<number> {
  const { values, rest, io } = request
  const [asked = ''] = onlyWords(rest, [io.words.lists.name], io.words)
  return open(request, async (app) => {
    const { listId, name } = await wantedList(app, asked, io)
    const plan = io.words.lists.deletePlan(name)
    if (!isConfirmed({ values, exact: name, plan }, io)) return 1
    await app.call('lists.delete', { listId })
    tell(values, io, { json: { deleted: name }, lines: [io.words.lists.deleted(name)] })
    return 0
  })
}

async function wantedList(app: CliApp, name: string, io: CliIo): Promise<SavedList> {
  const found = await findList(app, name)
  if (found) return found
  throw new CliFailure(1, 'not-found', io.words.lists.noList(name))
}
