// Asks the provider to send, once: the intent is on the disk before the first byte leaves.
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import type { SendContent } from '../../../shared/provider/outgoing-campaign.ts'
import type { StoredContact } from '../audience/audience-store.ts'
import type { Outcome } from '../provider/outcome.ts'
import type { SentCampaign } from '../provider/read-campaign.ts'
import type { PreparedSend } from '../provider/send-operations.ts'
import { tagInHex } from '../workspace/field-cipher.ts'
import { providerEvent } from './campaign-transitions.ts'
import { Halt, haltFor, haltIfStopped, refusalOf, refusedHalt, stoppedBy } from './halt.ts'
import { haltIfExcluded } from './halt-if-excluded.ts'
import { withMarker } from './marker.ts'
import { makeOrderedId } from './ordered-id.ts'
import { outgoingPeople } from './outgoing-people.ts'
import type { CampaignRun } from './sending-desk.ts'

/** `unknown`: it may have been taken, and has to be looked for. Throws a `Halt` when it certainly was not. */
export async function requestSend(
  run: CampaignRun,
  groupId: string | null,
): Promise<'sent' | 'unknown'> {
  const { client } = run.provider
  const people = groupId === null ? allPeople(run) : []
  const content = sendContent(run.record.campaign)
  const prepared =
    groupId === null
      ? client.prepareSendToContacts({ ...content, contacts: outgoing(run, people) })
      : client.prepareSendToGroup({ ...content, groupId })
  if ('kind' in prepared) throw haltFor(prepared, 'unexpected')
  await haltIfUnsafe(run)
  haltIfStopped(run)
  haltIfPassed(run)
  haltIfExcluded(run)
  const intentId = writeIntent(run, prepared)
  return settle(run, intentId, { outcome: await prepared.perform(), people })
}

/** The campaign as the provider is to get it; the mark in its name finds it again. */
export function sendContent(
  campaign: Pick<Campaign, 'name' | 'marker' | 'senderId' | 'template' | 'tranches'>,
): SendContent {
  const tranches = campaign.tranches.flatMap(({ percent, startsAt }) =>
    startsAt === null ? [] : [{ percent, instant: startsAt }],
  )
  return {
    campaignName: withMarker(campaign.name, campaign.marker),
    senderId: campaign.senderId,
    template: campaign.template,
    schedule: tranches.length === 0 ? { kind: 'now' } : { kind: 'tranches', tranches },
  }
}

/** The record of the send could not be kept, or the clock is wrong. */
async function haltIfUnsafe({ desk, record }: CampaignRun): Promise<void> {
  const unsafe = await desk.preflight(record.campaign.id)
  if (unsafe !== null) throw stoppedBy(unsafe.code, unsafe.message)
}

/** A provider may send a tranche of the past at once: not what was confirmed. */
function haltIfPassed({ desk, record }: CampaignRun): void {
  const passed = record.campaign.tranches.find(
    ({ startsAt }) => startsAt !== null && Date.parse(startsAt) <= desk.clock.now(),
  )
  if (passed !== undefined) throw stoppedBy('schedule-passed', passed.startsAt ?? '')
}

function allPeople(run: CampaignRun): readonly StoredContact[] {
  const { audienceId, campaign } = run.record
  const people = run.desk.audiences.page(audienceId, 0, campaign.audience)
  if (people.length !== campaign.audience) throw stoppedBy('unexpected', 'audience changed')
  return people
}

function outgoing(run: CampaignRun, people: readonly StoredContact[]) {
  const fields = run.desk.audiences.get(run.record.audienceId)?.fields ?? []
  return outgoingPeople(people, fields, run.record.campaign.template)
}

function writeIntent(run: CampaignRun, prepared: PreparedSend): string {
  const { desk, record } = run
  const { id: campaignId, audience } = record.campaign
  const createdAt = desk.clock.now()
  const id = makeOrderedId(createdAt)
  const attempt = desk.intents.ofCampaign(campaignId).length + 1
  const requestHash = tagInHex(desk.cipher, prepared.requestHash)
  const { bootId } = desk
  desk.database.transaction(() => {
    desk.intents.insert({
      id,
      campaignId,
      attempt,
      requestHash,
      contacts: audience,
      bootId,
      createdAt,
    })
    const requestedAt = new Date(createdAt).toISOString()
    desk.campaigns.change(campaignId, { event: 'request-began', requestedAt })
  })
  return id
}

type Answer = {
  readonly outcome: Outcome<SentCampaign>
  readonly people: readonly StoredContact[]
}

function settle(run: CampaignRun, intentId: string, answer: Answer): 'sent' | 'unknown' {
  const { desk } = run
  const { outcome, people } = answer
  const at = desk.clock.now()
  switch (outcome.kind) {
    case 'done':
      desk.database.transaction(() => {
        desk.intents.settle(intentId, 'sent', outcome.value.campaignId, at)
        recordAccepted(run, outcome.value)
      })
      return 'sent'
    case 'refused': {
      const halt = refusedHalt(refusalOf(outcome, people))
      desk.database.transaction(() => {
        desk.intents.settle(intentId, 'rejected', `${outcome.status} ${outcome.code}`, at)
        desk.campaigns.change(run.record.campaign.id, halt.ending)
      })
      throw halt
    }
    case 'not-sent': {
      const halt = asNotSent(haltFor(outcome, 'send-unclear'))
      desk.database.transaction(() => {
        desk.intents.settle(intentId, 'not-sent', outcome.reason, at)
        desk.campaigns.change(run.record.campaign.id, halt.ending)
      })
      throw halt
    }
    case 'unknown':
      desk.database.transaction(() => {
        desk.intents.settle(intentId, 'unknown', outcome.reason, at)
        desk.campaigns.change(run.record.campaign.id, { problem: answerLost })
      })
      return 'unknown'
    default:
      return outcome satisfies never
  }
}

/** What the campaign says while its answer is looked for, and afterwards when it is not found. */
const answerLost = { code: 'send-unclear', message: '' } as const

function asNotSent(halt: Halt): Halt {
  return new Halt({ ...halt.ending, event: 'not-sent' })
}

function recordAccepted(run: CampaignRun, sent: SentCampaign): void {
  const { campaign } = run.record
  const accepted = campaign.schedule.kind === 'now' ? 'provider-sending' : 'provider-scheduled'
  run.desk.campaigns.change(campaign.id, {
    event: providerEvent(sent.status) ?? accepted,
    uploaded: campaign.audience,
    providerCampaignId: sent.campaignId,
    providerStatus: sent.statusText,
    problem: null,
  })
}
