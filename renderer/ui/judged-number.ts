// The verdict on a number while a person writes it, with all that a sentence about it needs.
import type { IssueCode, PhoneSuggestion, RepairCode } from '../../shared/contacts/contact-types.ts'
import { judgePhone, measurePhone } from '../../shared/contacts/judging/judge-phone.ts'
import type { PhoneLength } from '../../shared/contacts/judging/length-issue.ts'

/** A call reaches landlines, and a group may hold one; an SMS does not. */
export type Landlines = 'refused' | 'accepted'

export type NumberVerdict =
  | { readonly kind: 'empty' }
  | { readonly kind: 'good'; readonly e164: string; readonly repairs: readonly RepairCode[] }
  | {
      readonly kind: 'bad'
      readonly issue: IssueCode
      readonly length: PhoneLength | null
      readonly suggestion: PhoneSuggestion | null
    }

const notMobile: readonly (IssueCode | null)[] = ['landline', 'not-mobile']

/** `country` is ISO 3166-1 alpha-2, for numbers written without a country code. */
export function judgeNumber(
  text: string,
  country: string,
  landlines: Landlines = 'refused',
): NumberVerdict {
  if (text.trim() === '') return { kind: 'empty' }
  const { e164, issue, repairs, suggestion } = judgePhone(text, country)
  const passes = issue === null || (landlines === 'accepted' && notMobile.includes(issue))
  if (e164 !== null && passes) return { kind: 'good', e164, repairs }
  const measures = issue === 'too-short' || issue === 'too-long'
  return {
    kind: 'bad',
    issue: issue ?? 'invalid-number',
    length: measures ? measurePhone(text, country) : null,
    suggestion,
  }
}

/** The number in E.164, or null while it is not one. */
export function numberIn(verdict: NumberVerdict): string | null {
  return verdict.kind === 'good' ? verdict.e164 : null
}
