// Changes or cancels at the provider what is still scheduled there, and reads it again afterwards.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { CommandInput } from '../../../shared/ipc/contract.ts'
import { fieldKey, parseTemplate, wildcardNames } from '../../../shared/messages/template.ts'
import type { RemoteCampaign } from '../../../shared/provider/remote-campaign.ts'
import { AppFailure } from '../app-failure.ts'
import { providerFailure } from '../connection/provider-failure.ts'
import type { Provider } from '../connection/provider-session.ts'
import { sendContent } from '../sending/request-send.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import { refuseLocked } from '../workspace/lockable-cipher.ts'
import type { CampaignRecord } from './campaign-store.ts'
import { auditAudience, checkSchedule, checkTemplate } from './check-content.ts'
import { plannedTranches } from './planned-tranches.ts'
import { lookAtCampaign, refreshCampaign } from './refresh-campaign.ts'

type Parts = {
  readonly desk: SendingDesk
  readonly provider: Provider
  readonly signal: AbortSignal
}

export async function updateScheduled(
  input: CommandInput<'campaign.update'>,
  parts: Parts,
): Promise<Campaign> {
  const { desk, provider } = parts
  const { campaignId, template, schedule } = input
  const record = desk.campaigns.get(campaignId)
  const parsed = await checkChange(input, record, desk)
  const remote = await readRemote(campaignId, parts)
  if (remote.status !== 'scheduled') throw notEditable(remote)
  const { campaign } = record
  const tranches = [...plannedTranches(schedule, campaign.audience)]
  const content = sendContent({ ...campaign, template, tranches })
  const outcome = await provider.client.updateCampaign({
    campaignId: remote.campaignId,
    changes: { template: content.template, schedule: content.schedule },
  })
  if (outcome.kind !== 'done') {
    // It may have been taken: what the provider holds now is shown, the failure is told as well.
    await refreshCampaign(campaignId, parts).catch(() => undefined)
    throw providerFailure(outcome, 'updateCampaign')
  }
  desk.campaigns.change(campaignId, { template, schedule, tranches, parts: parsed.totalParts })
  return refreshCampaign(campaignId, parts)
}

/** Only what has not begun: tranches already sent stay sent. */
export async function cancelScheduled(campaignId: string, parts: Parts): Promise<Campaign> {
  const { desk, provider } = parts
  const remote = await readRemote(campaignId, parts)
  const isOpen =
    remote.status === 'scheduled' ||
    remote.status === 'paused' ||
    remote.tranches.some((tranche) => tranche.status === 'scheduled')
  if (!isOpen) throw notEditable(remote)
  const outcome = await provider.client.cancelCampaign({ campaignId: remote.campaignId })
  const after = await refreshCampaign(campaignId, parts).catch(() => null)
  if (after?.status === 'cancelled') return after
  if (outcome.kind !== 'done') throw providerFailure(outcome, 'cancelCampaign')
  return after ?? desk.campaigns.get(campaignId).campaign
}

async function checkChange(
  { template, schedule }: CommandInput<'campaign.update'>,
  { campaign, audienceId }: CampaignRecord,
  desk: SendingDesk,
) {
  if (campaign.status !== 'scheduled') throw new AppFailure('not-editable')
  if (schedule.kind === 'now') {
    throw new AppFailure('schedule-invalid', { detail: 'now: the campaign is scheduled' })
  }
  const audience = desk.audiences.get(audienceId)
  if (audience === null) throw new AppFailure('not-found')
  refuseLocked(desk.cipher)
  if (campaign.template === '' || audience.received === 0) throw new AppFailure('list-not-kept')
  checkTemplate(template, audience.fields)
  refuseFieldsNotUploaded(campaign.template, template)
  checkSchedule(schedule, desk.clock.now(), campaign.audience)
  return auditAudience(desk.audiences, audience, template)
}

/** The provider only has the values that the first text used. */
function refuseFieldsNotUploaded(before: string, after: string): void {
  const uploaded = new Set(wildcardNames(parseTemplate(before)).map(fieldKey))
  const missing = wildcardNames(parseTemplate(after)).find((name) => !uploaded.has(fieldKey(name)))
  if (missing === undefined) return
  throw new AppFailure('message-invalid', { detail: `field-not-uploaded: ${missing}` })
}

/** Asked again each time: the provider may have begun since the last look. */
async function readRemote(campaignId: string, parts: Parts): Promise<RemoteCampaign & WithId> {
  const { campaign, remote } = await lookAtCampaign(campaignId, parts)
  if (campaign.problem?.code === 'practice-restarted') {
    throw new AppFailure('not-found', { detail: 'practice-restarted' })
  }
  const { providerCampaignId } = campaign
  if (remote === null || providerCampaignId === null) throw new AppFailure('not-editable')
  return { ...remote, campaignId: providerCampaignId }
}

type WithId = { readonly campaignId: string }

function notEditable(remote: RemoteCampaign): AppFailure {
  return new AppFailure('not-editable', { detail: remote.statusText ?? remote.status })
}
