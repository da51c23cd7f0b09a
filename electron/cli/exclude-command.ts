// `exclude`: the numbers that no message may go to, from the terminal.
import { basename } from 'node:path'
import { judgePhone } from '../../shared/contacts/judging/judge-phone.ts'
import { maxExclusionsPerChunk, maxReasonLength } from '../../shared/ipc/exclusion-menu.ts'
import { type Actions, chooseAction, type Request } from './choose-action.ts'
import type { CliApp } from './cli-app.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { addExclusions, allExclusions, withExclusions } from './excluded-numbers.ts'
import { badUsage, countryOption, optional } from './options.ts'
import { isConfirmed, onlyWords, tell } from './provider-options.ts'
import { readList } from './read-list.ts'
import { linesWithoutNumber, numbersIn } from './table-numbers.ts'

const known = {
  search: { type: 'string' },
  reason: { type: 'string' },
  country: { type: 'string' },
  'phone-column': { type: 'string' },
  sheet: { type: 'string' },
  workspace: { type: 'string' },
  confirm: { type: 'string' },
  json: { type: 'boolean' },
} as const

const actions: Actions = {
  list,
  add,
  import: importFile,
  remove,
  export: exportAll,
}

export async function excludeCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { action, request } = chooseAction({ command: 'exclude', known, actions }, args, io)
  return action(request)
}

function open({ values, io }: Request, work: (app: CliApp) => Promise<number>): Promise<number> {
  return withExclusions({ workspace: optional(values, 'workspace') ?? null, io }, work)
}

function list(request: Request): Promise<number> {
  const { values, rest, io } = request
  onlyWords(rest, [], io.words)
  const search = optional(values, 'search')
  const number = search === undefined ? undefined : numberIn(search, request)
  return open(request, async (app) => {
    const { total, entries } =
      number === undefined
        ? await allExclusions(app)
        : await app.call('exclusions.list', { number })
    const { exclude } = io.words
    const lines = entries.map(({ e164, addedAt, reason }) =>
      exclude.entry(e164, addedAt.slice(0, 10), reason),
    )
    const isMissing = number !== undefined && entries.length === 0
    const end = isMissing ? exclude.notThere(number) : exclude.total(total)
    tell(values, io, { json: { total, entries }, lines: [...lines, end] })
    return isMissing ? 1 : 0
  })
}

function add(request: Request): Promise<number> {
  const numbers = numbersOf(request)
  const reason = (optional(request.values, 'reason') ?? '').trim().slice(0, maxReasonLength)
  return addAll(request, { numbers, source: 'typed', reason })
}

async function importFile(request: Request): Promise<number> {
  const { values, rest, io } = request
  const [path = ''] = onlyWords(rest, [io.words.commands.file], io.words)
  const choices = {
    ...{ path, country: countryOption(values, io.words) },
    ...{ phoneColumn: optional(values, 'phone-column'), sheet: optional(values, 'sheet') },
  }
  const table = await readList(choices, io)
  const numbers = numbersIn(table)
  if (numbers.length === 0) throw new CliFailure(1, 'no-numbers', io.words.exclude.noNumbers(path))
  const reason = basename(path).slice(-maxReasonLength)
  return addAll(request, { numbers, source: 'file', reason }, linesWithoutNumber(table))
}

function addAll(
  request: Request,
  exclusions: Parameters<typeof addExclusions>[1],
  withoutNumber: readonly number[] = [],
): Promise<number> {
  return open(request, async (app) => {
    const sum = await addExclusions(app, exclusions)
    const { exclude } = request.io.words
    const isWhole = withoutNumber.length === 0
    const lines = [
      exclude.added(sum.added, sum.known),
      ...(isWhole ? [] : [exclude.withoutNumber(withoutNumber)]),
    ]
    const json = isWhole ? sum : { ...sum, withoutNumber }
    tell(request.values, request.io, { json, lines })
    return 0
  })
}

function remove(request: Request): Promise<number> {
  const { values, io } = request
  const numbers = numbersOf(request)
  const plan = io.words.exclude.removePlan(numbers.length)
  return open(request, async (app) => {
    if (!isConfirmed({ values, exact: String(numbers.length), plan }, io)) return 1
    const asked = { numbers: [...numbers], confirmedCount: numbers.length }
    const { removed } = await app.call('exclusions.remove', asked)
    tell(values, io, { json: { removed }, lines: [io.words.exclude.removed(removed)] })
    return removed === numbers.length ? 0 : 1
  })
}

function exportAll(request: Request): Promise<number> {
  const { values, rest, io } = request
  onlyWords(rest, [], io.words)
  return open(request, async (app) => {
    const exported = await app.call('exclusions.export', undefined)
    tell(values, io, { json: exported, lines: [exported.text.trimEnd()] })
    return 0
  })
}

/** Each once, in the order they were given. */
function numbersOf(request: Request): readonly string[] {
  const { rest, io } = request
  if (rest.length === 0) throw badUsage(io.words.usage.missing(io.words.exclude.number))
  if (rest.length > maxExclusionsPerChunk) throw badUsage(io.words.usage.tooManyFiles)
  return [...new Set(rest.map((text) => numberIn(text, request)))]
}

/** A landline counts: a call must not reach it either. */
function numberIn(text: string, { values, io }: Request): string {
  const { e164, issue } = judgePhone(text, countryOption(values, io.words))
  const isReal = issue === null || issue === 'landline' || issue === 'not-mobile'
  if (e164 === null || !isReal) throw badUsage(io.words.exclude.badNumber(text))
  return e164
}
