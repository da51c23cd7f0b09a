// `demo`: a whole campaign on the dirty sample list against the practice provider, told as it goes.
import { relative, resolve } from 'node:path'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import { checkSummary } from '../../shared/contacts/check-contacts.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import { systemClock } from '../adapters/system-clock.ts'
import { issueList } from './check-command.ts'
import { type CliApp, startCliApp } from './cli-app.ts'
import type { CliIo } from './cli-io.ts'
import { readOptions } from './options.ts'
import { warningLines } from './plan-lines.ts'
import { createProgress } from './progress.ts'
import { readList } from './read-list.ts'
import { type CampaignWatch, type Job, reviewList, watchCampaigns } from './send-list.ts'
import { openWorkspaceFolder } from './workspace-folder.ts'

const sample = resolve(import.meta.dirname, '../../shared/samples/dirty-contacts.csv')
const quickPace = { beforeFirstMs: 100, sendingMs: 600, deliveryMs: 200 }
const lookMs = 100
const zone = 'America/Bogota'
const country = 'CO'

const job: Job = {
  path: sample,
  name: 'Recordatorio de cuota',
  senderId: 'CAMPANERO',
  purpose: 'collection',
  template: 'Hola {{Nombre|cliente}}: su cuota de {{Saldo}} vence el {{Vence}}.',
  target: { kind: 'new-group', groupName: 'Clientes con cuota' },
  schedule: { kind: 'now' },
}

export async function demoCommand(args: readonly string[], io: CliIo): Promise<number> {
  readOptions(args, {}, io.words)
  io.out(io.words.demo.title)
  const table = await readList({ path: sample, country, phoneColumn: undefined }, io)
  tellList(table, io)
  const folder = await openWorkspaceFolder({ workspace: null, profilePath: null }, io.env)
  const watch = watchCampaigns(io)
  let app: CliApp | null = null
  try {
    const { onCampaign } = watch
    const options = { folder: folder.path, profileJson: null, zone, country, pace: quickPace }
    app = await startCliApp({ ...options, onCampaign }, io)
    await tellCampaign(app, { table, settled: watch.settled, io })
    tellEffects(app, io)
    return 0
  } finally {
    await app?.stop()
    await folder.discard()
  }
}

function tellList(table: ContactTable, { words, out }: CliIo): void {
  const { rows, encoding, delimiter, valid, invalid, duplicates, byIssue } = checkSummary(table)
  const name = relative(process.cwd(), sample)
  out(words.check.facts(name, rows, encoding, words.check.delimiters[delimiter]))
  out(words.check.verdict(valid, invalid, duplicates))
  out(words.demo.issues(issueList(byIssue, words).join(' · ')))
}

type Telling = {
  readonly table: ContactTable
  readonly settled: CampaignWatch['settled']
  readonly io: CliIo
}

async function tellCampaign(app: CliApp, { table, settled, io }: Telling): Promise<void> {
  const { words, out } = io
  const { plan, confirmationToken } = await reviewList(table, job, { app, io })
  out(words.demo.message(plan.first.text))
  out(words.run.plan(plan.audience, plan.excluded))
  out(words.run.parts(plan.parts.total, plan.parts.min, plan.parts.max))
  for (const line of warningLines(plan, words)) io.err.write(`${line}\n`)
  const confirmedCount = plan.audience
  const { campaignId } = await app.call('campaign.send', { confirmationToken, confirmedCount })
  const accepted = await settled(campaignId)
  out(words.demo.group(groupNameOf(job), accepted.groupId ?? '?'))
  out(words.demo.accepted(accepted.providerCampaignId ?? '?'))
  const { counts } = await untilDelivered(app, accepted, io)
  out(words.demo.delivered(counts?.delivered ?? 0, counts?.failed ?? 0))
}

async function untilDelivered(app: CliApp, accepted: Campaign, io: CliIo): Promise<Campaign> {
  const progress = createProgress(io)
  let campaign = accepted
  while (campaign.status === 'sending') {
    await systemClock.wait(lookMs)
    campaign = await app.call('campaign.refresh', { campaignId: accepted.id })
    const { counts, audience } = campaign
    progress.show(
      io.words.demo.delivering,
      (counts?.delivered ?? 0) + (counts?.failed ?? 0),
      audience,
    )
  }
  progress.end()
  return campaign
}

function groupNameOf({ target }: Job): string {
  return target.kind === 'new-group' ? target.groupName : ''
}

/** The provider's own log, not the client's: it is what is to be believed. */
function tellEffects(app: CliApp, { words, out }: CliIo): void {
  out(words.demo.effects)
  for (const { kind, id, numbers } of app.practice.provider()?.effects() ?? []) {
    out(words.demo.effect(words.demo.effectKinds[kind] ?? kind, id, numbers.length))
  }
}
