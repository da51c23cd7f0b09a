// What a person must do before the button may be pressed, and what the button says.
import type { Plan } from '../../../shared/campaigns/plan.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'

/** Above this many people the number is typed, not only clicked. */
export const TYPED_ABOVE = 1000

export type Agreement = { readonly consent: boolean; readonly typed: string }
export const noAgreement: Agreement = { consent: false, typed: '' }

export function needsTyping(plan: Plan): boolean {
  return plan.audience > TYPED_ABOVE
}

/** Spaces, points and commas between the digits are how people write thousands. */
export function isTypedRight(typed: string, plan: Plan): boolean {
  return /^[\d\s.,]+$/.test(typed) && typed.replace(/\D/g, '') === String(plan.audience)
}

export function isAgreed({ consent, typed }: Agreement, plan: Plan): boolean {
  return consent && (!needsTyping(plan) || isTypedRight(typed, plan))
}

/** Names of sentences in the `review` catalogue, each taking `count` people. */
export type SendWords = 'sendSms' | 'sendPeople' | 'scheduleSms' | 'schedulePeople'

/** The number is of people; where each gets one SMS the two numbers are the same. */
export function sendWords(plan: Plan, schedule: Schedule): SendWords {
  const each = plan.parts.total === plan.audience
  if (schedule.kind === 'now') return each ? 'sendSms' : 'sendPeople'
  return each ? 'scheduleSms' : 'schedulePeople'
}
