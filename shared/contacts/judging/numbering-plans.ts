// What the engine asks libphonenumber's own metadata: calling codes, and how long a mobile number is.
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core'
import maxMetadata from 'libphonenumber-js/max/metadata'

/** The `max` set: the others call landlines invalid, or wrong numbers valid. */
export const metadata: MetadataJson = maxMetadata

/** Places of libphonenumber-js's minified plan that are read here (its metadata version 4). */
export const planFields = {
  callingCode: 0,
  iddPrefix: 1,
  pattern: 2,
  possibleLengths: 3,
  nationalPrefix: 5,
  nationalPrefixForParsing: 7,
  nationalPrefixTransform: 8,
  leadingDigits: 10,
  types: 11,
} as const
const mobileType = 1

export function isKnownCountry(country: string): country is CountryCode {
  return Object.hasOwn(metadata.countries, country)
}

/** Digits without the plus, such as `57`. */
export const callingCodeOf = (country: CountryCode): string =>
  String(metadata.countries[country]?.[planFields.callingCode] ?? '')

export type LengthRange = { readonly least: number; readonly most: number }

const mobileLengthRanges = new Map<string, LengthRange>()

/** How many national digits a mobile of the country has. */
export function mobileLengths(country: CountryCode): LengthRange {
  const known = mobileLengthRanges.get(country)
  if (known) return known
  const plan = metadata.countries[country] ?? []
  const general: readonly number[] = plan[planFields.possibleLengths] ?? []
  const mobile: readonly number[] | undefined = plan[planFields.types]?.[mobileType]?.[1]
  const lengths = mobile && mobile.length > 0 ? mobile : general
  const range = { least: Math.min(...lengths), most: Math.max(...lengths) }
  mobileLengthRanges.set(country, range)
  return range
}

/** The first country of a calling code, such as US for `1`. */
export const mainCountryOf = (callingCode: string): CountryCode | null =>
  metadata.country_calling_codes[callingCode]?.[0] ?? null
