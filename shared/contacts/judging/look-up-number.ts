// Asks libphonenumber about `[+]digits`; its answer with the `max` metadata is the truth.
import {
  type CountryCode,
  type NumberType,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core'
import type { IssueCode, PhoneType } from '../contact-types.ts'
import { metadata } from './numbering-plans.ts'

/** What is known of digits that are a number of some plan, valid or not. */
export type NumberFacts = {
  readonly e164: string
  readonly country: string | null
  readonly callingCode: string
  readonly national: string
  readonly valid: boolean
  readonly type: PhoneType | null
}

export type NumberLookUp = (plusAndDigits: string) => NumberFacts | null

const kebabTypes: Readonly<Record<Exclude<NumberType, undefined>, PhoneType>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed-line',
  FIXED_LINE_OR_MOBILE: 'fixed-line-or-mobile',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium-rate',
  SHARED_COST: 'shared-cost',
  VOIP: 'voip',
  PERSONAL_NUMBER: 'personal-number',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
}

/** Null when the library finds no number at all. */
export function libraryLookUp(country: CountryCode): NumberLookUp {
  const options = { defaultCountry: country }
  return (plusAndDigits) => {
    const parsed = parsePhoneNumberFromString(plusAndDigits, options, metadata)
    if (!parsed) return null
    const type = parsed.getType()
    return {
      e164: parsed.number,
      country: parsed.country ?? null,
      callingCode: parsed.countryCallingCode,
      national: parsed.nationalNumber,
      valid: parsed.isValid(),
      type: type ? kebabTypes[type] : null,
    }
  }
}

export const receivesSms = (facts: NumberFacts | null): facts is NumberFacts =>
  facts?.valid === true && issueOfType(facts.type) === null

/** Of a number that exists: why its kind cannot receive an SMS, or null. */
export function issueOfType(type: PhoneType | null): IssueCode | null {
  if (type === 'mobile' || type === 'fixed-line-or-mobile') return null
  return type === 'fixed-line' ? 'landline' : 'not-mobile'
}
