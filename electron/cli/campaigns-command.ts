// `campaigns`: the campaigns in a workspace folder, looked at, changed and cancelled from the terminal.
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import { hasEnded } from '../../shared/campaigns/standing.ts'
import { MAX_MESSAGE_LENGTH } from '../../shared/messages/message-text.ts'
import { type Actions, chooseAction, type Request } from './choose-action.ts'
import type { CliApp } from './cli-app.ts'
import { CliFailure } from './cli-failure.ts'
import { type CliIo, note } from './cli-io.ts'
import { badUsage, optional, required, type Values } from './options.ts'
import { isConfirmed, onlyWords, providerOptions, tell, withProvider } from './provider-options.ts'
import { scheduleOption, zoneOption } from './run-options.ts'

const known = {
  ...providerOptions,
  search: { type: 'string' },
  name: { type: 'string' },
  status: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  message: { type: 'string' },
  at: { type: 'string' },
  tranches: { type: 'string' },
} as const

const actions: Actions = {
  list: listCampaigns,
  show: showCampaign,
  update: updateCampaign,
  cancel: cancelCampaign,
  search: searchProvider,
}

export async function campaignsCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { name, action, request } = chooseAction({ command: 'campaigns', known, actions }, args, io)
  // What is known of a campaign is in the folder that its send was recorded in.
  if (name !== 'search' && optional(request.values, 'workspace') === undefined)
    throw badUsage(io.words.usage.missing('--workspace'))
  return action(request)
}

function listCampaigns({ values, rest, io }: Request): Promise<number> {
  onlyWords(rest, [], io.words)
  const name = optional(values, 'search')
  return withProvider(values, io, {
    async work(app) {
      const campaigns = await app.call('campaign.list', name === undefined ? {} : { name })
      tell(values, io, { json: campaigns, lines: campaigns.map((one) => line(one, io)) })
      return 0
    },
  })
}

function showCampaign({ values, rest, io }: Request): Promise<number> {
  const [id = ''] = onlyWords(rest, ['ID'], io.words)
  return withProvider(values, io, {
    async work(app) {
      const known = await campaignOf(app, id, io)
      const campaign = hasEnded(known.status) ? known : await refreshed(app, known, io)
      tellCampaign(campaign, values, io)
      return 0
    },
  })
}

function updateCampaign({ values, rest, io }: Request): Promise<number> {
  const { words } = io
  const [id = ''] = onlyWords(rest, ['ID'], words)
  const schedule = scheduleOption(values, zoneOption(values, words), words)
  const isSame = optional(values, 'at') === undefined && optional(values, 'tranches') === undefined
  const template =
    optional(values, 'message') === undefined
      ? null
      : required(values, 'message', { words, most: MAX_MESSAGE_LENGTH })
  if (isSame && template === null) throw badUsage(words.commands.nothingToChange)
  return withProvider(values, io, {
    async work(app) {
      const campaign = await campaignOf(app, id, io)
      const exact = String(campaign.audience)
      const plan = words.commands.updateCampaign(campaign.name, campaign.audience)
      if (!isConfirmed({ values, exact, plan }, io)) return 1
      const changed = await app.call('campaign.update', {
        campaignId: campaign.id,
        template: template ?? campaign.template,
        schedule: isSame ? campaign.schedule : schedule,
      })
      tellCampaign(changed, values, io)
      return 0
    },
  })
}

function cancelCampaign({ values, rest, io }: Request): Promise<number> {
  const [id = ''] = onlyWords(rest, ['ID'], io.words)
  return withProvider(values, io, {
    async work(app) {
      const campaign = await campaignOf(app, id, io)
      const exact = String(campaign.audience)
      const plan = io.words.commands.cancelCampaign(campaign.name, campaign.audience)
      if (!isConfirmed({ values, exact, plan }, io)) return 1
      const cancelled = await app.call('campaign.cancel', { campaignId: campaign.id })
      tellCampaign(cancelled, values, io)
      return 0
    },
  })
}

function searchProvider({ values, rest, io }: Request): Promise<number> {
  onlyWords(rest, [], io.words)
  const names = ['name', 'status', 'from', 'to'] as const
  const filter = Object.fromEntries(
    names.flatMap((name) => {
      const value = optional(values, name)
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
  return withProvider(values, io, {
    async work(app) {
      const found = await app.call('campaign.find-remote', filter)
      const lines = found.campaigns.map(({ providerCampaignId, name, statusText, totals }) =>
        io.words.commands.campaign(
          providerCampaignId ?? '?',
          name ?? '?',
          statusText ?? '?',
          totals.total,
        ),
      )
      tell(values, io, { json: found, lines })
      return 0
    },
  })
}

/** By the app's id or by the provider's. */
async function campaignOf(app: CliApp, id: string, { words }: CliIo): Promise<Campaign> {
  const campaigns = await app.call('campaign.list', {})
  const found = campaigns.find((one) => one.id === id || one.providerCampaignId === id)
  if (found === undefined) throw new CliFailure(1, 'not-found', words.commands.noCampaign(id))
  return found
}

/** What was known stands when the provider cannot be asked. */
async function refreshed(app: CliApp, known: Campaign, io: CliIo): Promise<Campaign> {
  try {
    return await app.call('campaign.refresh', { campaignId: known.id })
  } catch (error) {
    if (!(error instanceof CliFailure)) throw error
    note(io, error.message)
    return known
  }
}

function tellCampaign(campaign: Campaign, values: Values, io: CliIo): void {
  const { words } = io
  const { counts, tranches } = campaign
  const lines = [
    line(campaign, io),
    ...tranches.map(({ percent, headCount, startsAt }, index) =>
      words.run.tranche(index + 1, percent, headCount, startsAt ?? words.run.atOnce),
    ),
    ...(counts === null ? [] : [words.demo.delivered(counts.delivered, counts.failed)]),
  ]
  tell(values, io, { json: campaign, lines })
}

function line({ id, providerCampaignId, name, status, audience }: Campaign, { words }: CliIo) {
  return words.commands.campaign(providerCampaignId ?? id, name, words.statuses[status], audience)
}
