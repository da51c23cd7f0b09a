// Takes a list from its file to the provider through the commands of the core.
import { basename } from 'node:path'
import type { Campaign, CampaignStatus } from '../../shared/campaigns/campaign.ts'
import type { Plan } from '../../shared/campaigns/plan.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import type { CliApp } from './cli-app.ts'
import type { CliIo } from './cli-io.ts'
import { giveAudience } from './give-audience.ts'
import { createProgress } from './progress.ts'
import type { RunOptions } from './run-options.ts'

/** The computer must stay on while a campaign has one of these. */
const underWay: readonly CampaignStatus[] = ['preparing', 'uploading', 'requesting']

const arrived: readonly CampaignStatus[] = ['scheduled', 'sending', 'paused', 'completed']

/** True when the provider has it. */
export function hasArrived(status: CampaignStatus): boolean {
  return arrived.includes(status)
}

export type Job = Pick<
  RunOptions,
  'path' | 'name' | 'senderId' | 'purpose' | 'template' | 'target' | 'schedule'
>

export type Reviewed = { readonly plan: Plan; readonly confirmationToken: string }

export async function reviewList(
  table: ContactTable,
  { path, ...asked }: Job,
  { app, io }: { readonly app: CliApp; readonly io: CliIo },
): Promise<Reviewed> {
  const sourceName = basename(path).slice(-255)
  const audienceId = await giveAudience(table, { app, io, template: asked.template, sourceName })
  const { name, senderId, purpose, template, target, schedule } = asked
  const job = { audienceId, name, senderId, purpose, template, target, schedule }
  return app.call('campaign.review', job)
}

export type CampaignWatch = {
  /** To be told of every change of every campaign. */
  readonly onCampaign: (campaign: Campaign) => void
  /** Shows the upload; resolves when the provider has the campaign or it ended before. */
  readonly settled: (campaignId: string) => Promise<Campaign>
}

/** A workspace may hold other campaigns, which change too: only the one that is asked for counts. */
export function watchCampaigns(io: CliIo): CampaignWatch {
  const progress = createProgress(io)
  const latest = new Map<string, Campaign>()
  let watched: { readonly id: string; readonly settle: (campaign: Campaign) => void } | null = null

  function look(): void {
    const campaign = watched === null ? undefined : latest.get(watched.id)
    if (watched === null || campaign === undefined) return
    const { status, uploaded, audience } = campaign
    if (status === 'uploading') progress.show(io.words.run.uploading, uploaded, audience)
    if (underWay.includes(status)) return
    progress.end()
    watched.settle(campaign)
  }

  return {
    onCampaign(campaign) {
      latest.set(campaign.id, campaign)
      look()
    },
    settled: (campaignId) =>
      new Promise((settle) => {
        watched = { id: campaignId, settle }
        look()
      }),
  }
}
