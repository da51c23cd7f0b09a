// The countries and zones a person can choose from.
import { getCountries } from 'libphonenumber-js/max'
import { isKnownZone } from '../../../shared/schedule/scheduled-time.ts'

/** Where the product is used most: they come first. */
const nearby = ['CO', 'MX', 'PE', 'CL', 'AR', 'EC', 'GT', 'PA', 'CR', 'DO', 'US', 'ES']

export type Country = { readonly value: string; readonly label: string }

/** The near ones first, then all by name; `nameOf` writes an ISO code in the person's language. */
export function countriesByName(nameOf: (code: string) => string): {
  readonly near: readonly Country[]
  readonly all: readonly Country[]
} {
  const named = getCountries().map((value) => ({ value, label: nameOf(value) }))
  const all = named
    .filter(({ value }) => !nearby.includes(value))
    .sort((a, b) => a.label.localeCompare(b.label))
  const near = nearby.map((value) => ({ value, label: nameOf(value) }))
  return { near, all }
}

/** IANA names; the chosen one is always among them. */
export function zoneNames(chosen: string): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone').filter(isKnownZone)
  return zones.includes(chosen) ? zones : [chosen, ...zones]
}
