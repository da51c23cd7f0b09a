// Says whether a number that no plan accepts has too few digits, too many, or the wrong ones.
import type { CountryCode } from 'libphonenumber-js/core'
import type { IssueCode } from '../contact-types.ts'
import type { NumberFacts } from './look-up-number.ts'
import { callingCodeOf, isKnownCountry, mainCountryOf, mobileLengths } from './numbering-plans.ts'

/** What a sentence such as "2 digits are missing for Colombia (10)" needs. */
export type PhoneLength = {
  readonly country: CountryCode
  /** National digits found. */
  readonly digits: number
  readonly least: number
  readonly most: number
}

type Unaccepted = {
  readonly plus: boolean
  readonly digits: string
  readonly home: CountryCode
  readonly facts: NumberFacts | null
}

export function lengthIssue(given: Unaccepted): IssueCode {
  const length = phoneLength(given)
  if (!length) return 'unknown-country'
  if (length.digits < length.least) return 'too-short'
  return length.digits > length.most ? 'too-long' : 'invalid-number'
}

/** Null when the digits after a plus begin with no country's code. */
export function phoneLength({ plus, digits, home, facts }: Unaccepted): PhoneLength | null {
  if (!plus) {
    const { most } = mobileLengths(home)
    const code = callingCodeOf(home)
    const coded = digits.length > most && digits.startsWith(code)
    return measured(home, coded ? digits.length - code.length : digits.length)
  }
  const code = facts?.callingCode ?? callingCodeIn(digits)
  if (!code) return null
  const own = facts?.country && isKnownCountry(facts.country) ? facts.country : null
  const country = own ?? (code === callingCodeOf(home) ? home : mainCountryOf(code))
  return country && measured(country, digits.length - code.length)
}

const measured = (country: CountryCode, digits: number): PhoneLength => ({
  country,
  digits,
  ...mobileLengths(country),
})

function callingCodeIn(digits: string): string | null {
  return [1, 2, 3].map((length) => digits.slice(0, length)).find(mainCountryOf) ?? null
}
