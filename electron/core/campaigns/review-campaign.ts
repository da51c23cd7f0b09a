// Judges a whole job again, from the stored people, and writes the plan a person confirms.
import type { CampaignJob } from '../../../shared/campaigns/campaign.ts'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { MessageAudit } from '../../../shared/messages/message-audit.ts'
import { countSmsParts } from '../../../shared/messages/sms-parts.ts'
import { parseTemplate, renderTemplate } from '../../../shared/messages/template.ts'
import type { ProviderProfile } from '../../../shared/provider/provider-profile.ts'
import type { ActivityStore } from '../activity/activity-store.ts'
import { AppFailure } from '../app-failure.ts'
import type { Audience } from '../audience/audience-store.ts'
import type { Provider } from '../connection/provider-session.ts'
import { refuseExcludedAudience } from '../exclusions/refuse-excluded.ts'
import type { SendingDesk } from '../sending/sending-desk.ts'
import { auditAudience, checkSchedule, checkTemplate, fieldLookup } from './check-content.ts'
import { type ReviewedJob, reviewedWith } from './confirmations.ts'
import { contentHash } from './content-hash.ts'
import { planWarnings } from './plan-warnings.ts'
import { plannedRequests } from './planned-requests.ts'
import { plannedTranches } from './planned-tranches.ts'
import { sentElsewhere } from './sent-elsewhere.ts'

const dayMs = 24 * 60 * 60 * 1000

type Parts = {
  readonly desk: SendingDesk
  readonly provider: Provider
  readonly activity: Pick<ActivityStore, 'departures'>
  /** ISO 3166-1 alpha-2: whose law the plan is held against. */
  readonly country: string
}

/** Throws the `AppFailure` of the first thing that forbids the send. */
export async function reviewCampaign(job: CampaignJob, parts: Parts): Promise<ReviewedJob> {
  const { desk, provider, activity, country } = parts
  const audience = completeAudience(desk, job.audienceId)
  refuseExcludedAudience(desk, audience.id)
  const count = audience.expected
  const nowMs = desk.clock.now()
  const message = checkTemplate(job.template, audience.fields)
  const schedule = checkSchedule(job.schedule, nowMs, count)
  refuseTooManyForDirect(job, count, provider.profile)
  const audit = await auditAudience(desk.audiences, audience, job.template)
  const audienceFingerprint = await desk.audiences.fingerprint(audience.id)
  const tranches = plannedTranches(job.schedule, count)
  const content = contentHash(desk.cipher, audienceFingerprint, job.template)
  const earlier = desk.campaigns.lastWithContent(content, nowMs - dayMs)
  const elsewhere = await sentElsewhere(job, { desk, provider })
  const judged = { audit, tranches, message, schedule, earlier, elsewhere }
  const plan: Plan = {
    ...countsOf(audience, audit),
    ...samplesOf(desk, audience, { template: job.template, audit }),
    tranches: [...tranches],
    requests: plannedRequests(job.target, count, provider.profile),
    warnings: planWarnings({ job, ...judged, country, nowMs }),
    departures: activity.departures(audience.createdAt),
  }
  return { job, plan, audienceFingerprint, contentHash: content, ...reviewedWith(provider) }
}

function completeAudience(desk: SendingDesk, audienceId: string): Audience {
  const audience = desk.audiences.get(audienceId)
  if (audience === null) throw new AppFailure('not-found')
  if (audience.received !== audience.expected) {
    const detail = `${audience.received} / ${audience.expected}`
    throw new AppFailure('audience-incomplete', { detail })
  }
  return audience
}

function refuseTooManyForDirect(job: CampaignJob, count: number, profile: ProviderProfile): void {
  const most = profile.wire.contactsPerRequest
  if (job.target.kind !== 'direct' || count <= most) return
  throw new AppFailure('too-many-for-direct', { detail: `${count} / ${most}` })
}

function countsOf(audience: Audience, audit: MessageAudit) {
  const { totalParts: total, minParts: min, maxParts: max } = audit
  const encoding: Plan['encoding'] = audit.ucs2.rows > 0 ? 'ucs-2' : 'gsm-7'
  const { expected, excluded } = audience
  return { audience: expected, excluded, parts: { total, min, max }, encoding }
}

function samplesOf(
  desk: SendingDesk,
  audience: Audience,
  { template, audit }: { readonly template: string; readonly audit: MessageAudit },
) {
  const tokens = parseTemplate(template)
  const sampleAt = (position: number): Plan['first'] => {
    const [person] = desk.audiences.page(audience.id, position, 1)
    if (person === undefined) throw new AppFailure('empty-audience')
    const text = renderTemplate(tokens, fieldLookup(audience.fields, person.values))
    return { row: person.row, e164: person.e164, text, parts: countSmsParts(text).parts }
  }
  return {
    first: sampleAt(0),
    last: sampleAt(audience.expected - 1),
    longest: sampleAt(audit.longest?.row ?? 0),
  }
}
