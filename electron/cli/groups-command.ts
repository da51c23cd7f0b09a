// `groups`: the groups of contacts at the provider, from the terminal.
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import type { GroupUpload } from '../../shared/groups/group.ts'
import { maxGroupContacts } from '../../shared/ipc/group-menu.ts'
import { fieldKey } from '../../shared/messages/template.ts'
import { type Actions, chooseAction, type Request } from './choose-action.ts'
import type { CliApp } from './cli-app.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { giveAudience } from './give-audience.ts'
import { badUsage, countryOption, optional, type Values } from './options.ts'
import { createProgress } from './progress.ts'
import { isConfirmed, onlyWords, providerOptions, tell, withProvider } from './provider-options.ts'
import { readList } from './read-list.ts'

const known = {
  ...providerOptions,
  search: { type: 'string' },
  fields: { type: 'string' },
  'phone-column': { type: 'string' },
  'country-column': { type: 'string' },
  sheet: { type: 'string' },
} as const

const actions: Actions = {
  list: listGroups,
  create: createGroup,
  delete: deleteGroup,
  add: addContacts,
  remove: removeContacts,
}

export async function groupsCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { action, request } = chooseAction({ command: 'groups', known, actions }, args, io)
  return action(request)
}

function listGroups({ values, rest, io }: Request): Promise<number> {
  onlyWords(rest, [], io.words)
  const search = optional(values, 'search')
  return withProvider(values, io, {
    async work(app) {
      const groups = await app.call('group.list', search === undefined ? {} : { search })
      const lines = groups.map(({ groupId, name, contacts }) =>
        io.words.commands.group(groupId ?? '?', name ?? '?', contacts),
      )
      tell(values, io, { json: groups, lines })
      return 0
    },
  })
}

function createGroup({ values, rest, io }: Request): Promise<number> {
  const [name = ''] = onlyWords(rest, [io.words.commands.name], io.words)
  return withProvider(values, io, {
    async work(app) {
      const group = await app.call('group.create', { name })
      const line = io.words.commands.group(group.groupId ?? '?', name, group.contacts)
      tell(values, io, { json: group, lines: [line] })
      return 0
    },
  })
}

function deleteGroup({ values, rest, io }: Request): Promise<number> {
  const [groupId = ''] = onlyWords(rest, ['ID'], io.words)
  return withProvider(values, io, {
    async work(app) {
      const { name, contacts } = await groupOf(app, groupId, io)
      const plan = io.words.commands.deleteGroup(name, contacts)
      if (!isConfirmed({ values, exact: name, plan }, io)) return 1
      await app.call('group.delete', { groupId, confirmedName: name })
      const line = io.words.commands.groupDeleted(name)
      tell(values, io, { json: { groupId, status: 'deleted' }, lines: [line] })
      return 0
    },
  })
}

async function addContacts({ values, rest, io }: Request): Promise<number> {
  const { groupId, path } = groupAndFile(rest, io)
  const table = await readTable(values, path, io)
  const template = templateOf(values, table, io)
  let latest: GroupUpload | null = null
  let settle: (upload: GroupUpload) => void = () => undefined
  const progress = createProgress(io)
  const onUpload = (upload: GroupUpload) => {
    latest = upload
    progress.show(io.words.run.uploading, upload.uploaded, upload.contacts)
    if (upload.status !== 'uploading') settle(upload)
  }
  return withProvider(values, io, {
    onUpload,
    async work(app) {
      const { name } = await groupOf(app, groupId, io)
      const count = table.rows({ show: 'audience' }).length
      const plan = io.words.commands.addContacts(count, name)
      if (!isConfirmed({ values, exact: String(count), plan }, io)) return 1
      const audienceId = await giveAudience(table, { app, io, template, sourceName: path })
      await app.call('group.upload', { audienceId, groupId })
      const ended = await new Promise<GroupUpload>((resolve) => {
        settle = resolve
        if (latest !== null && latest.status !== 'uploading') resolve(latest)
      })
      progress.end()
      return tellUpload(ended, { values, io })
    },
  })
}

function tellUpload(upload: GroupUpload, { values, io }: Omit<Request, 'rest'>): number {
  const { status, uploaded, contacts, problem, refusal } = upload
  const lines = [io.words.commands.uploaded(uploaded, contacts)]
  tell(values, io, { json: upload, lines })
  if (status === 'completed') return 0
  const entries = (refusal?.entries ?? []).map(({ text }) => text)
  for (const line of [io.words.commands.uploadEnded(status, problem?.code ?? ''), ...entries]) {
    io.err.write(`${line}\n`)
  }
  return 1
}

async function removeContacts({ values, rest, io }: Request): Promise<number> {
  const { groupId, path } = groupAndFile(rest, io)
  const table = await readTable(values, path, io)
  const rows = Array.from(table.rows({ show: 'audience' }))
  const numbers = rows.map((row) => table.verdict(row).e164 ?? '')
  return withProvider(values, io, {
    async work(app) {
      const { name } = await groupOf(app, groupId, io)
      const plan = io.words.commands.removeContacts(numbers.length, name)
      if (!isConfirmed({ values, exact: String(numbers.length), plan }, io)) return 1
      return removeInBatches(app, { groupId, numbers, values, io })
    },
  })
}

type Removal = Omit<Request, 'rest'> & {
  readonly groupId: string
  readonly numbers: readonly string[]
}

/** Ends at the first batch that was not plainly done: what follows would hide it. */
async function removeInBatches(app: CliApp, removal: Removal): Promise<number> {
  const { groupId, numbers, values, io } = removal
  const done = []
  for (let from = 0; from < numbers.length; from += maxGroupContacts) {
    const batch = numbers.slice(from, from + maxGroupContacts)
    const change = await app.call('group.remove-contacts', { groupId, numbers: batch })
    done.push(change)
    if (change.outcome !== 'done') break
  }
  const last = done.at(-1)
  const { countBefore = null } = done[0] ?? {}
  const outcome = last?.outcome ?? 'unchanged'
  const counts = { countBefore, countAfter: last?.countAfter ?? null }
  const line = io.words.commands.removed(outcome, counts.countBefore, counts.countAfter)
  tell(values, io, { json: { groupId, outcome, ...counts }, lines: [line] })
  return outcome === 'done' ? 0 : 1
}

function groupAndFile(rest: readonly string[], io: CliIo) {
  const [groupId = '', path = ''] = onlyWords(rest, ['ID', io.words.commands.file], io.words)
  return { groupId, path }
}

function readTable(values: Values, path: string, io: CliIo) {
  const country = countryOption(values, io.words)
  const phoneColumn = optional(values, 'phone-column')
  const countryColumn = optional(values, 'country-column')
  const sheet = optional(values, 'sheet')
  return readList({ path, country, phoneColumn, countryColumn, sheet }, io)
}

async function groupOf(app: CliApp, groupId: string, io: CliIo) {
  const groups = await app.call('group.list', { search: groupId })
  const group = groups.find((one) => one.groupId === groupId)
  if (group === undefined) {
    throw new CliFailure(1, 'not-found', io.words.commands.noGroup(groupId))
  }
  return { name: group.name ?? '', contacts: group.contacts }
}

/** The fields to upload beside the number, as the template that uses just them. */
function templateOf(values: Values, table: ContactTable, { words }: CliIo): string {
  const fields = (optional(values, 'fields') ?? '').split(',').map((field) => field.trim())
  const wanted = fields.filter((field) => field !== '')
  const there = new Set(table.file.columns.map(({ name }) => fieldKey(name)))
  const unknown = wanted.find((field) => !there.has(fieldKey(field)))
  if (unknown !== undefined) throw badUsage(words.commands.noColumn(unknown))
  return wanted.map((field) => `{{${field}}}`).join(' ')
}
