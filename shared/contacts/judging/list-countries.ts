// Every country a list can default to, with the code its numbers begin with.
import { getCountries } from 'libphonenumber-js/core'
import { callingCodeOf, metadata } from './numbering-plans.ts'

export type PhoneCountry = {
  /** ISO 3166 alpha-2. */
  readonly country: string
  /** Digits without the plus. */
  readonly callingCode: string
}

export const listCountries = (): readonly PhoneCountry[] =>
  getCountries(metadata).map((country) => ({ country, callingCode: callingCodeOf(country) }))
