// Goes on with a stopped campaign from the exact batch, if nothing has happened meanwhile that forbids it.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { canResume } from '../../../shared/campaigns/standing.ts'
import { AppFailure } from '../app-failure.ts'
import type { Provider } from '../connection/provider-session.ts'
import { refuseExcludedAudience } from '../exclusions/refuse-excluded.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import { refuseLocked } from '../workspace/lockable-cipher.ts'
import type { OpenWorkspace } from './campaign-commands.ts'
import type { CampaignRecord } from './campaign-store.ts'
import { checkSchedule } from './check-content.ts'

/** Nothing waits in here: two who ask at the same time cannot both get through. */
export function goOn(
  campaignId: string,
  { desk, running }: Pick<OpenWorkspace, 'desk' | 'running'>,
  provider: Provider,
): Campaign {
  const record = desk.campaigns.get(campaignId)
  if (!canResume(record.campaign)) throw new AppFailure('not-editable')
  refuseSentMeanwhile(record, desk)
  refuseImpossible(record, desk)
  const campaign = desk.campaigns.change(campaignId, { event: 'resumed', problem: null })
  running.start(desk.campaigns.get(campaignId), provider)
  return campaign
}

export function refuseImpossible(
  { campaign, audienceId }: CampaignRecord,
  desk: SendingDesk,
): void {
  refuseLocked(desk.cipher)
  const audience = desk.audiences.get(audienceId)
  if (audience === null) throw new AppFailure('not-found')
  const isKept = audience.received === audience.expected && campaign.template !== ''
  if (!isKept) throw new AppFailure('list-not-kept')
  refuseExcludedAudience(desk, audienceId)
  checkSchedule(campaign.schedule, desk.clock.now(), campaign.audience)
}

/** The same text to the same people, sent by another campaign since this one stopped. */
function refuseSentMeanwhile(record: CampaignRecord, desk: SendingDesk): void {
  const since = Date.parse(record.campaign.createdAt)
  const other = desk.campaigns.lastWithContent(record.contentHash, since)
  if (other === null) return
  throw new AppFailure('not-editable', { detail: `sent-before: ${other.name}` })
}
