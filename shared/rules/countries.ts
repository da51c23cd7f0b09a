// What the app knows about each country: full rules, a few facts, or honestly nothing.
import colombia from './colombia.json' with { type: 'json' }
import { type CountryRules, countryRulesSchema } from './country-rules.ts'

/** Single facts about a country whose rules have not been read; sentences are in the catalogues. */
export type CountryNote =
  | { readonly kind: 'register'; readonly name: string }
  | { readonly kind: 'prior-consent'; readonly law: string }
  /** Reported as good manners for advertising; not checked against the law. */
  | { readonly kind: 'advised-hours'; readonly from: string; readonly to: string }
  /** Local mobile numbers are written without this digit after the country code. */
  | { readonly kind: 'no-digit-after-country-code'; readonly digit: string }

export type CountryKnowledge =
  | { readonly kind: 'rules'; readonly rules: CountryRules }
  | { readonly kind: 'notes'; readonly country: string; readonly notes: readonly CountryNote[] }
  /** Say "no rules known for this country": not the same as there being none. */
  | { readonly kind: 'unknown'; readonly country: string }

export const colombiaRules: CountryRules = countryRulesSchema.parse(colombia)

const advisedHours: CountryNote = { kind: 'advised-hours', from: '09:00', to: '21:00' }

const notesByCountry = new Map<string, readonly CountryNote[]>([
  [
    'MX',
    [
      { kind: 'register', name: 'REPEP' },
      advisedHours,
      { kind: 'no-digit-after-country-code', digit: '1' },
    ],
  ],
  ['PE', [{ kind: 'prior-consent', law: 'Ley 32323 (2025)' }]],
  ['CL', [{ kind: 'register', name: 'SERNAC No Molestar' }, advisedHours]],
  ['AR', [{ kind: 'register', name: 'No Llame' }]],
  ['PY', [{ kind: 'register', name: 'No Molestar' }]],
])

/** `country` is ISO 3166-1 alpha-2, upper case. */
export function knowledgeOf(country: string): CountryKnowledge {
  if (country === colombiaRules.country) return { kind: 'rules', rules: colombiaRules }
  const notes = notesByCountry.get(country)
  return notes === undefined ? { kind: 'unknown', country } : { kind: 'notes', country, notes }
}
