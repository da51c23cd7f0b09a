// The commands about campaigns, each a few lines over the topic's own functions.
import type { CampaignFilter, CommandInput } from '../../../shared/ipc/contract.ts'
import type { ActivityStore } from '../activity/activity-store.ts'
import { AppFailure } from '../app-failure.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import { refuseExcludedAudience } from '../exclusions/refuse-excluded.ts'
import type { GroupUploads } from '../groups/group-uploads.ts'
import type { Publish, SettingsStore } from '../ports.ts'
import type { RunningCampaigns } from '../sending/running-campaigns.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import { readSettings } from '../settings/settings-commands.ts'
import { dayAfter, dayBegins } from './calendar-days.ts'
import { type CampaignQuery, madeWith } from './campaign-store.ts'
import { cancelScheduled, updateScheduled } from './change-scheduled.ts'
import { checkSchedule } from './check-content.ts'
import { type Confirmations, type ReviewedJob, refuseOtherConnection } from './confirmations.ts'
import { confirmedCampaign } from './confirmed-campaign.ts'
import { findRemote } from './find-remote.ts'
import { recoveryCommands } from './recovery-commands.ts'
import { refreshCampaign } from './refresh-campaign.ts'
import { reviewCampaign } from './review-campaign.ts'
import { stoppingCommands } from './stopping-commands.ts'

type CampaignCommandName = Extract<keyof CommandHandlers, `campaign.${string}`>
type CampaignCommands = Pick<CommandHandlers, CampaignCommandName>

export type OpenWorkspace = {
  readonly desk: SendingDesk
  readonly running: RunningCampaigns
  /** Aborts when the program closes. */
  readonly closing: AbortSignal
}

type Parts = {
  /** Throws while the workspace is closed. */
  readonly workspace: () => OpenWorkspace & {
    readonly uploads: GroupUploads
    readonly activity: ActivityStore
  }
  readonly session: ProviderSession
  readonly publish: Publish
  readonly settings: SettingsStore
  readonly confirmations: Confirmations<ReviewedJob>
}

export function campaignCommands(parts: Parts): CampaignCommands {
  const { workspace, session, settings, confirmations } = parts

  /** What a question about one campaign needs. */
  async function atProvider(campaignId: string) {
    const { desk, closing } = workspace()
    const provider = await session.forMade(madeWith(desk.campaigns.get(campaignId)))
    return { desk, provider, signal: closing }
  }

  return {
    ...recoveryCommands(parts),
    ...stoppingCommands(parts),
    'campaign.review': async (job) => {
      const { desk, activity } = workspace()
      const provider = await session.chosen()
      const country = readSettings(settings).defaultCountry
      const reviewed = await reviewCampaign(job, { desk, provider, activity, country })
      return { plan: reviewed.plan, confirmationToken: confirmations.issue(reviewed) }
    },
    'campaign.send': (input) => sendConfirmed(input, parts),
    'campaign.list': async (filter) => {
      const query = queryOf(filter, readSettings(settings).zone)
      return [...workspace().desk.campaigns.list(query)]
    },
    'campaign.get': async ({ campaignId }) => workspace().desk.campaigns.get(campaignId).campaign,
    'campaign.refresh': async ({ campaignId }) =>
      refreshCampaign(campaignId, await atProvider(campaignId)),
    'campaign.update': async (input) =>
      workspace().running.whileUnderWay(async () =>
        updateScheduled(input, await atProvider(input.campaignId)),
      ),
    'campaign.cancel': async ({ campaignId }) =>
      workspace().running.whileUnderWay(async () =>
        cancelScheduled(campaignId, await atProvider(campaignId)),
      ),
    'campaign.find-remote': async (filter) => {
      const { desk } = workspace()
      const { zone } = readSettings(settings)
      return findRemote(filter, { desk, provider: await session.chosen(), zone })
    },
  }
}

/** From the token's use to the campaign's row nothing waits: two clicks cannot both get through. */
async function sendConfirmed(input: CommandInput<'campaign.send'>, parts: Parts) {
  const stopped = parts.workspace().running.untilStopAll()
  const provider = await parts.session.chosen()
  if (stopped.aborted) throw new AppFailure('confirmation-expired', { detail: 'stopped-by-person' })
  const { desk, running } = parts.workspace()
  const reviewed = parts.confirmations.take(input.confirmationToken, input.confirmedCount)
  refuseOtherConnection(reviewed, provider)
  const { audienceId, schedule } = reviewed.job
  const audience = desk.audiences.get(audienceId)
  if (audience === null) throw new AppFailure('not-found')
  if (audience.received !== reviewed.plan.audience) throw new AppFailure('list-not-kept')
  refuseExcludedAudience(desk, audienceId)
  checkSchedule(schedule, desk.clock.now(), reviewed.plan.audience)
  const record = confirmedCampaign(reviewed, desk.clock.now())
  desk.campaigns.add(record)
  running.start(record, provider)
  return { campaignId: record.campaign.id }
}

function queryOf({ status, name, from, to }: CampaignFilter, zone: string): CampaignQuery {
  return {
    status,
    name,
    from: from === undefined ? undefined : dayBegins(from, zone),
    until: to === undefined ? undefined : dayBegins(dayAfter(to), zone),
  }
}
