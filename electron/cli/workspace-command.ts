// `workspace`: the file with the work, in a folder: how it stands, copies of it, what it forgets, and its repair.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Replacement, WorkspaceView } from '../../shared/workspace/workspace-view.ts'
import { keepChoices } from '../../shared/workspace/workspace-view.ts'
import { type Actions, chooseAction, type Request } from './choose-action.ts'
import type { CliApp } from './cli-app.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { badUsage, optional } from './options.ts'
import { createProgress } from './progress.ts'
import { isConfirmed, onlyWords, providerOptions, tell, withProvider } from './provider-options.ts'

const actions: Actions = {
  status: (request) => inWorkspace(request, showStatus),
  backup: backUp,
  restore,
  recover: (request) => inWorkspace(request, recover),
  'start-new': (request) => inWorkspace(request, startNew),
  forget: (request) => inWorkspace(request, forget, ['ID']),
  keep: (request) => inWorkspace(request, keep, ['N']),
}

export async function workspaceCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { action, request } = chooseAction(
    { command: 'workspace', known: providerOptions, actions },
    args,
    io,
  )
  const { values } = request
  if (optional(values, 'workspace') === undefined)
    throw badUsage(io.words.usage.missing('--workspace'))
  // Nothing is asked of a provider but of one that is named.
  const isNamed = values.practice === true || optional(values, 'profile') !== undefined
  return action(isNamed ? request : { ...request, values: { ...values, practice: true } })
}

type Work = (app: CliApp, request: Request) => Promise<number>

function inWorkspace(
  request: Request,
  work: Work,
  names: readonly string[] = [],
  copyPath?: string,
): Promise<number> {
  const { values, rest, io } = request
  onlyWords(rest, names, io.words)
  const progress = createProgress(io)
  return withProvider(values, io, {
    ...(copyPath === undefined ? {} : { copyPath }),
    onWork(doing) {
      if (doing === null) progress.end()
      else if (doing.total > 0) {
        progress.show(io.words.workspace.tasks[doing.task], doing.done, doing.total)
      }
    },
    work: (app) => work(app, request),
  })
}

async function showStatus(app: CliApp, { values, io }: Request): Promise<number> {
  const view = await app.call('workspace.get', undefined)
  tell(values, io, { json: view, lines: statusLines(view, io) })
  return view.standing.kind === 'open' ? 0 : 1
}

function statusLines({ path, standing, copies }: WorkspaceView, { words }: CliIo) {
  const { workspace, details } = words
  const [cause = '', rest = ''] =
    standing.kind === 'open' ? [] : standing.detail.split(/: (.*)/s).slice(0, 2)
  return [
    standing.kind === 'open'
      ? workspace.open(path, standing.bytes, standing.keepDays)
      : (details[cause]?.replace('{}', rest) ?? standing.detail),
    ...copies.map(({ kind, path: at, bytes }) => workspace.copy(kind, at, bytes)),
  ]
}

async function backUp(request: Request): Promise<number> {
  const { rest, io } = request
  const [target = ''] = onlyWords(rest, [io.words.commands.file], io.words)
  const copyPath = resolve(target)
  // On the command line nobody is asked whether it may be overwritten.
  if (existsSync(copyPath)) throw new CliFailure(1, 'exists', io.words.workspace.exists(copyPath))
  const work: Work = async (app, { values }) => {
    const made = await app.call('workspace.back-up', undefined)
    tell(values, io, { json: made, lines: [io.words.workspace.backedUp(made.path ?? '')] })
    return 0
  }
  return inWorkspace(request, work, [io.words.commands.file], copyPath)
}

async function restore(request: Request): Promise<number> {
  const { rest, io, values } = request
  const [source = ''] = onlyWords(rest, [io.words.commands.file], io.words)
  const copyPath = resolve(source)
  const plan = io.words.workspace.restorePlan(copyPath)
  if (!isConfirmed({ values, exact: 'restore', plan }, io)) return 1
  const work: Work = async (app) => {
    const restored = await app.call('workspace.restore', undefined)
    if (restored === null) return 1
    return tellReplacement(restored, request)
  }
  return inWorkspace(request, work, [io.words.commands.file], copyPath)
}

async function recover(app: CliApp, request: Request): Promise<number> {
  return tellReplacement(await app.call('workspace.recover', undefined), request)
}

function tellReplacement(made: Replacement, { values, io }: Request): number {
  const { workspace } = io.words
  const lines = [
    ...statusLines(made.view, io),
    ...(made.unsure > 0 ? [workspace.unsure(made.unsure)] : []),
    ...(made.isWhole ? [] : [workspace.notWhole]),
    ...exclusionLines(made, io),
    ...(made.isReadable ? [] : [workspace.notReadable]),
  ]
  tell(values, io, { json: made, lines })
  return 0
}

function exclusionLines({ exclusionsLeft: left }: Replacement, io: CliIo): readonly string[] {
  if (left === 0) return []
  return [
    left === null ? io.words.workspace.exclusionsUnknown : io.words.workspace.exclusionsLeft(left),
  ]
}

async function startNew(app: CliApp, request: Request): Promise<number> {
  const { values, io } = request
  const plan = io.words.workspace.startNewPlan
  if (!isConfirmed({ values, exact: 'start-new', plan }, io)) return 1
  const view = await app.call('workspace.start-new', { understood: true })
  tell(values, io, { json: view, lines: statusLines(view, io) })
  return 0
}

async function forget(app: CliApp, { values, rest, io }: Request): Promise<number> {
  const [id = ''] = rest
  const campaigns = await app.call('campaign.list', {})
  const campaign = campaigns.find((one) => one.id === id || one.providerCampaignId === id)
  if (campaign === undefined) throw new CliFailure(1, 'not-found', io.words.commands.noCampaign(id))
  const plan = io.words.workspace.forgetPlan(campaign.name, campaign.audience)
  if (!isConfirmed({ values, exact: String(campaign.audience), plan }, io)) return 1
  const forgotten = await app.call('workspace.forget-campaign', { campaignId: campaign.id })
  const lines = [io.words.workspace.forgotten(forgotten.campaigns, forgotten.contacts)]
  tell(values, io, { json: forgotten, lines })
  return 0
}

async function keep(app: CliApp, { values, rest, io }: Request): Promise<number> {
  const [asked = ''] = rest
  const days = asked === 'always' ? asked : keepChoices.find((choice) => String(choice) === asked)
  if (days === undefined) {
    throw badUsage(io.words.usage.badValue('keep', [...keepChoices, 'always'].join(' | ')))
  }
  const view = await app.call('workspace.keep-for', { days })
  tell(values, io, { json: view, lines: statusLines(view, io) })
  return 0
}
