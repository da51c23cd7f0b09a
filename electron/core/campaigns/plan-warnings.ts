// Collects what deserves a second look before a send, without forbidding it.
import type {
  Campaign,
  CampaignJob,
  Purpose,
  TrancheView,
} from '../../../shared/campaigns/campaign.ts'
import type { PlanWarningCode } from '../../../shared/campaigns/campaign-problems.ts'
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { MessageAudit } from '../../../shared/messages/message-audit.ts'
import type { TemplateProblem } from '../../../shared/messages/template-problems.ts'
import { knowledgeOf } from '../../../shared/rules/countries.ts'
import { legalWindowProblem } from '../../../shared/rules/legal-window.ts'
import type { ScheduleProblem } from '../../../shared/schedule/schedule-problems.ts'

type Parts = {
  readonly job: CampaignJob
  readonly audit: MessageAudit
  readonly tranches: readonly TrancheView[]
  readonly message: readonly TemplateProblem[]
  readonly schedule: readonly ScheduleProblem[]
  /** The same text to the same people in the last 24 hours. */
  readonly earlier: Campaign | null
  /** The name of one that the provider lists, made elsewhere. */
  readonly elsewhere: string | null
  /** ISO 3166-1 alpha-2: whose law is looked at. */
  readonly country: string
  readonly nowMs: number
}

export function planWarnings(parts: Parts): Plan['warnings'] {
  const { job, audit, earlier, elsewhere, message, schedule } = parts
  const instants = parts.tranches.map(({ startsAt }) => startsAt)
  const residueRows = audit.residues.reduce((sum, { tally }) => sum + tally.rows, 0)
  return [
    ...(earlier === null
      ? []
      : [{ ...warning('sent-before', earlier.name), campaignId: earlier.id }]),
    ...(elsewhere === null ? [] : [warning('sent-before-elsewhere', elsewhere)]),
    ...legalWarnings({ ...parts, purpose: job.purpose, instants }),
    ...(audit.maxParts > 1 ? [warning('several-parts', String(audit.maxParts))] : []),
    ...(audit.emptyValue.rows > 0 ? [warning('empty-values', String(audit.emptyValue.rows))] : []),
    ...(residueRows > 0 ? [warning('residues', String(residueRows))] : []),
    ...message.map(({ kind }) => warning('message', kind)),
    ...schedule.map(({ kind }) => warning('schedule', kind)),
  ]
}

type LegalParts = {
  readonly purpose: Purpose
  /** When something leaves; null for at once. */
  readonly instants: readonly (string | null)[]
  readonly country: string
  readonly nowMs: number
}

export function legalWarnings(parts: LegalParts): Plan['warnings'] {
  const { purpose, instants, country, nowMs } = parts
  const knowledge = knowledgeOf(country)
  if (knowledge.kind !== 'rules') return [warning('no-rules-known', country)]
  return instants.flatMap((startsAt) => {
    const instant = startsAt ?? new Date(nowMs).toISOString()
    const problem = legalWindowProblem(instant, purpose, knowledge.rules)
    return problem === null ? [] : [warning('outside-legal-window', `${instant} ${problem.kind}`)]
  })
}

export function warning(code: PlanWarningCode, detail: string) {
  return { code, detail }
}
