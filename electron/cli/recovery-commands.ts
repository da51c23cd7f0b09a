// `resume`, `unresolved` and `stop-all`: what a person can do about campaigns that stopped, are unclear, or must not go on.
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import { isAllStopped } from '../../shared/campaigns/stop-all.ts'
import { failureCodes } from '../../shared/ipc/result.ts'
import type { CliApp } from './cli-app.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { evidenceLines } from './evidence-lines.ts'
import { badUsage, optional, readOptions, type Values } from './options.ts'
import { isConfirmed, onlyWords, providerOptions, tell, withProvider } from './provider-options.ts'
import { zoneOption } from './run-options.ts'
import { hasArrived, watchCampaigns } from './send-list.ts'

const known = {
  ...providerOptions,
  'mark-sent': { type: 'string' },
  'send-again': { type: 'string' },
  despite: { type: 'string' },
} as const

export async function resumeCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values, files } = inFolder(args, io)
  const [id = ''] = onlyWords(files, ['ID'], io.words)
  const { onCampaign, settled } = watchCampaigns(io)
  return withProvider(values, io, {
    onCampaign,
    async work(app) {
      const campaign = await campaignOf(app, id, io)
      const plan = io.words.commands.resume(campaign.name, campaign.uploaded, campaign.audience)
      if (!isConfirmed({ values, exact: String(campaign.audience), plan }, io)) return 1
      const resumed = await app.call('campaign.resume', { campaignId: campaign.id })
      return tellArrival(await settled(resumed.id), values, io)
    },
  })
}

export async function unresolvedCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values, files } = inFolder(args, io)
  onlyWords(files, [], io.words)
  const { onCampaign, settled } = watchCampaigns(io)
  const [sent, again] = [optional(values, 'mark-sent'), optional(values, 'send-again')]
  if (sent !== undefined && again !== undefined)
    throw badUsage(io.words.usage.oneOf('--mark-sent, --send-again'))
  return withProvider(values, io, {
    onCampaign,
    async work(app) {
      if (sent !== undefined) return markSent(app, sent, { values, io })
      if (again === undefined) return listUnresolved(app, values, io)
      const campaign = await campaignOf(app, again, io)
      const { name, audience } = campaign
      const plan = io.words.commands.sendAgain(name, audience)
      if (!isConfirmed({ values, exact: name, plan }, io)) return 1
      const despite = optional(values, 'despite')
      const repeat = await app.call('campaign.send-again', {
        ...{ campaignId: campaign.id, typedName: name },
        ...(despite === undefined ? {} : { despite }),
      })
      return tellArrival(await settled(repeat.id), values, io)
    },
  })
}

/** Needs no confirmation: it is for the moment in which nothing more is to leave. */
export async function stopAllCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values, files } = inFolder(args, io)
  onlyWords(files, [], io.words)
  return withProvider(values, io, {
    async work(app) {
      const stopping = await app.call('campaign.stop-all', undefined)
      const { results } = stopping
      const lines = results.map(({ id, name, outcome, people, reason }) =>
        io.words.commands.stopResult({ id, name, outcome, people, reason: reasonOf(reason, io) }),
      )
      const told = results.length === 0 ? [io.words.commands.nothingToStop] : lines
      tell(values, io, { json: stopping, lines: told })
      return isAllStopped(stopping) ? 0 : 1
    },
  }).catch((error: unknown) => {
    throw isOpenElsewhere(error) ? withHint(error, io) : error
  })
}

function isOpenElsewhere(error: unknown): error is CliFailure {
  return error instanceof CliFailure && error.detail.startsWith('in-use')
}

/** Whoever has the folder open can stop it: the window. */
function withHint({ exitCode, code, message }: CliFailure, { words }: CliIo): CliFailure {
  return new CliFailure(exitCode, code, `${message} ${words.commands.stopInWindow}`)
}

function reasonOf(reason: string | null, { words }: CliIo): string {
  const known = failureCodes.find((code) => code === reason)
  return known === undefined ? '' : words.failures[known]
}

async function listUnresolved(app: CliApp, values: Values, io: CliIo): Promise<number> {
  const campaigns = await app.call('campaign.list', { status: 'unresolved' })
  const zone = zoneOption(values, io.words)
  tell(values, io, {
    json: campaigns,
    lines: campaigns.flatMap((one) => [line(one, io), ...evidenceLines(one, zone, io.words)]),
  })
  return 0
}

async function markSent(
  app: CliApp,
  id: string,
  { values, io }: { readonly values: Values; readonly io: CliIo },
): Promise<number> {
  const { id: campaignId } = await campaignOf(app, id, io)
  const campaign = await app.call('campaign.mark-as-sent', { campaignId })
  tell(values, io, { json: campaign, lines: [line(campaign, io)] })
  return 0
}

function inFolder(args: readonly string[], io: CliIo) {
  const read = readOptions(args, known, io.words)
  // What is known of a campaign is in the folder that its send was recorded in.
  if (optional(read.values, 'workspace') === undefined)
    throw badUsage(io.words.usage.missing('--workspace'))
  return read
}

async function campaignOf(app: CliApp, id: string, { words }: CliIo): Promise<Campaign> {
  const campaigns = await app.call('campaign.list', {})
  const found = campaigns.find((one) => one.id === id || one.providerCampaignId === id)
  if (found === undefined) throw new CliFailure(1, 'not-found', words.commands.noCampaign(id))
  return found
}

function tellArrival(campaign: Campaign, values: Values, io: CliIo): number {
  tell(values, io, { json: campaign, lines: [line(campaign, io)] })
  return hasArrived(campaign.status) ? 0 : 1
}

function line({ id, name, status, audience }: Campaign, { words }: CliIo): string {
  return words.commands.campaign(id, name, words.statuses[status], audience)
}
