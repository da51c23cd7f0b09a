// Judges a message to one or a few people and writes the plan a person confirms.
import { countSmsParts } from '../../../shared/messages/sms-parts.ts'
import { parseTemplate, wildcardNames } from '../../../shared/messages/template.ts'
import type { OperationName, ProviderProfile } from '../../../shared/provider/provider-profile.ts'
import type { SingleJob, SingleMessage, SinglePlan } from '../../../shared/single/single-message.ts'
import { AppFailure } from '../app-failure.ts'
import { checkTemplate } from '../campaigns/check-content.ts'
import {
  type Confirmations,
  createConfirmations,
  type ReviewedWith,
  reviewedWith,
} from '../campaigns/confirmations.ts'
import { legalWarnings, warning } from '../campaigns/plan-warnings.ts'
import type { Provider } from '../connection/provider-session.ts'
import type { Clock } from '../ports.ts'
import { describeOperation } from '../provider/operation-request.ts'

export type ReviewedSingle = ReviewedWith & { readonly job: SingleJob; readonly plan: SinglePlan }

type Parts = {
  readonly provider: Provider
  /** The same text to the same numbers in the last 24 hours. */
  readonly earlier: SingleMessage | null
  /** ISO 3166-1 alpha-2: whose law the message is held against. */
  readonly country: string
  readonly nowMs: number
}

/** Throws the `AppFailure` of the first thing that forbids the send. */
export function reviewSingle(job: SingleJob, parts: Parts): ReviewedSingle {
  const { provider, earlier, country, nowMs } = parts
  const operation = operationOf(job)
  refuseSwitchedOff(provider.profile, operation)
  refuseRepeated(job.numbers)
  const notes = checkText(job.text)
  const sms = job.channel === 'sms' ? countSmsParts(job.text) : null
  const recipients = job.numbers.length
  const legal = { purpose: job.purpose, instants: [null], country, nowMs }
  const plan: SinglePlan = {
    channel: job.channel,
    recipients,
    text: job.text,
    parts: sms && { each: sms.parts, total: sms.parts * recipients, encoding: sms.encoding },
    requests: requestsFor(operation, provider.profile),
    warnings: [
      ...(earlier === null ? [] : [warning('sent-before', earlier.createdAt)]),
      ...legalWarnings(legal),
      ...(sms !== null && sms.parts > 1 ? [warning('several-parts', String(sms.parts))] : []),
      ...notes,
    ],
  }
  return { job, plan, ...reviewedWith(provider) }
}

/** A new review replaces every earlier one: there is one form. */
export function createSingleConfirmations(clock: Clock): Confirmations<ReviewedSingle> {
  return createConfirmations(clock, {
    countOf: ({ plan }) => plan.recipients,
    replaces: () => true,
  })
}

export function operationOf({ channel }: Pick<SingleJob, 'channel'>) {
  return channel === 'sms' ? 'sendSms' : 'sendVoice'
}

/** Nobody knows the path of voice: it is off until a person gives one. */
function refuseSwitchedOff(profile: ProviderProfile, operation: OperationName): void {
  const { enabled, path } = profile.operations[operation]
  if (!enabled || path === '/') throw new AppFailure('operation-off', { detail: operation })
}

/** Every character goes out as it was written: there is nobody whose values could fill a wildcard. */
function checkText(text: string): SinglePlan['warnings'] {
  const [name] = wildcardNames(parseTemplate(text))
  if (name !== undefined) {
    throw new AppFailure('message-invalid', { detail: `unknown-field: ${name}` })
  }
  return checkTemplate(text, []).map(({ kind }) => warning('message', kind))
}

function refuseRepeated(numbers: readonly string[]): void {
  if (new Set(numbers).size === numbers.length) return
  throw new AppFailure('bad-request', { detail: 'numbers: a number is there twice' })
}

function requestsFor(
  operation: 'sendSms' | 'sendVoice',
  profile: ProviderProfile,
): SinglePlan['requests'] {
  const names: readonly OperationName[] =
    operation === 'sendSms' ? ['account', 'sendSms'] : ['sendVoice']
  return names.map((name) => {
    const { method, url } = describeOperation(profile, name)
    return { operation: name, method, url, times: 1 }
  })
}
