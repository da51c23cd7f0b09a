// `run`: the whole campaign from one line, or its plan when the number of people is not confirmed.
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import type { CampaignProblemCode } from '../../shared/campaigns/campaign-problems.ts'
import type { Plan } from '../../shared/campaigns/plan.ts'
import { canResume } from '../../shared/campaigns/standing.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import { type CliApp, startCliApp } from './cli-app.ts'
import { type CliIo, note } from './cli-io.ts'
import { addExclusions, excludedNumbers } from './excluded-numbers.ts'
import { planLines, warningLines } from './plan-lines.ts'
import { readProfile } from './provider-options.ts'
import { readList } from './read-list.ts'
import { followRecipe, readRecipe, recipeLines } from './recipe-steps.ts'
import { type RunOptions, readRunOptions } from './run-options.ts'
import { hasArrived, reviewList, watchCampaigns } from './send-list.ts'
import { leaveOut } from './table-numbers.ts'
import { openWorkspaceFolder } from './workspace-folder.ts'

export async function runCommand(args: readonly string[], io: CliIo): Promise<number> {
  const options = readRunOptions(args, io.words)
  const excluded = await excludedNumbers({ workspace: options.workspace, io })
  const table = await listToSend(options, excluded, io)
  const profileJson =
    options.profilePath === null ? null : await readProfile(options.profilePath, io)
  const folder = await openWorkspaceFolder(options, io.env)
  const watch = watchCampaigns(io)
  let isCertain = true
  let app: CliApp | null = null
  try {
    const { zone, country } = options
    const { onCampaign } = watch
    app = await startCliApp({ folder: folder.path, profileJson, zone, country, onCampaign }, io)
    await addExclusions(app, { numbers: excluded, source: 'file', reason: '' })
    const { plan, confirmationToken } = await reviewList(table, options, { app, io })
    for (const line of warningLines(plan, io.words)) note(io, line)
    if (options.confirm !== plan.audience) return showPlan(plan, options, io)
    const confirmedCount = plan.audience
    const { campaignId } = await app.call('campaign.send', { confirmationToken, confirmedCount })
    isCertain = false
    stopOnInterrupt(app, campaignId)
    const campaign = await watch.settled(campaignId)
    isCertain = campaign.status !== 'unresolved' && !isHalfDone(campaign)
    return showResult(campaign, options, io)
  } finally {
    await app?.stop()
    if (isCertain) await folder.discard()
    else note(io, io.words.run.kept(folder.path))
  }
}

/** Without the excluded numbers, then cleaned; what each step did is told aside. */
async function listToSend(
  options: RunOptions,
  excluded: readonly string[],
  io: CliIo,
): Promise<ContactTable> {
  const { recipePath: path } = options
  const recipe = path === undefined ? [] : await readRecipe(path, io.words)
  const table = await readList(options, io)
  leaveOut(table, excluded)
  const steps = followRecipe(table, recipe)
  if (path === undefined) return table
  for (const line of recipeLines({ path, steps }, io.words)) note(io, line)
  return table
}

/** Its group waits at the provider: without the record nobody could go on with it. */
function isHalfDone(campaign: Campaign): boolean {
  return canResume(campaign) && campaign.groupId !== null && !campaign.practice
}

/** Ctrl+C stops the upload as the window's button does; a send under way runs to its end. */
function stopOnInterrupt(app: CliApp, campaignId: string): void {
  const stop = () => void app.call('campaign.stop', { campaignId }).catch(() => undefined)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function showPlan(plan: Plan, { json, confirm, zone }: RunOptions, io: CliIo): number {
  const { run } = io.words
  const { audience, excluded, parts } = plan
  if (json) {
    const ids = { campaignId: null, groupId: null }
    const counts = { audience, uploaded: 0, excluded, parts: parts.total }
    io.out(JSON.stringify({ ...ids, ...counts, status: 'needs-confirmation', plan }))
  } else {
    for (const line of planLines(plan, zone, io.words)) io.out(line)
  }
  const isWrong = confirm !== null
  note(io, isWrong ? run.wrongConfirmation(confirm, audience) : run.needsConfirmation(audience))
  return 1
}

function showResult(campaign: Campaign, { json }: RunOptions, io: CliIo): number {
  const { words } = io
  const isThere = hasArrived(campaign.status)
  const id = campaign.providerCampaignId ?? campaign.id
  if (json) io.out(JSON.stringify({ ...resultOf(campaign), ...(isThere ? {} : whyNot(campaign)) }))
  else {
    if (campaign.groupId !== null) io.out(words.run.group(campaign.groupId, campaign.uploaded))
    io.out(words.run.done(words.statuses[campaign.status], id))
  }
  for (const line of problemLines(campaign, io)) note(io, line)
  return isThere ? 0 : 1
}

/** The provider's id of the campaign where it gave one, else the app's own. */
function resultOf(campaign: Campaign) {
  const { id, providerCampaignId, groupId, audience, uploaded, excluded, parts, status } = campaign
  return {
    campaignId: providerCampaignId ?? id,
    groupId,
    audience,
    uploaded,
    excluded,
    parts,
    status,
  }
}

function whyNot({ problem, refusal }: Campaign) {
  return { problem, refusal }
}

function problemLines({ problem, refusal }: Campaign, { words }: CliIo): readonly string[] {
  if (problem === null) return []
  const sentence = words.problems[problem.code as CampaignProblemCode] ?? problem.code
  const detail = problem.message === '' ? '' : ` (${problem.message})`
  const entries = (refusal?.entries ?? []).map(({ row, text }) =>
    row === null ? text : words.run.refusedRow(row, text),
  )
  return [sentence + detail, ...entries]
}
