// Collects every pattern that libphonenumber tries on a number of one calling code.
import type { CountryCode } from 'libphonenumber-js/core'
import { addPattern, type DigitPattern, type PatternPool } from './digit-patterns.ts'
import { callingCodeOf, metadata, planFields } from './numbering-plans.ts'

export type PlanPatterns = {
  readonly callingCode: string
  /** Starts of all patterns of the numbers themselves. */
  readonly first: readonly number[]
  readonly prefix: Prefix | null
}

/** The national prefix, such as 0, that is typed before a number at home. */
export type Prefix = {
  readonly pattern: DigitPattern
  readonly expression: RegExp
  /** What is cut off is put back in another form, such as Argentina's 15. */
  readonly transforms: boolean
}

/**
 * Null where a pattern is beyond `PatternPool`, or the code is of no country: those numbers are the
 * library's own. `country` is whose national prefix is used, by default the code's main country.
 */
export function planPatterns(
  pool: PatternPool,
  callingCode: string,
  country?: CountryCode,
): PlanPatterns | null {
  const countries = metadata.country_calling_codes[callingCode]
  const own = country ?? countries?.[0]
  if (!countries || !own) return null
  const first: number[] = []
  for (const each of countries) {
    const starts = numberPatterns(pool, each)
    if (!starts) return null
    first.push(...starts)
  }
  const source = prefixSource(own)
  if (!source) return { callingCode, first, prefix: null }
  const pattern = addPattern(pool, source)
  const transforms = Boolean(metadata.countries[own]?.[planFields.nationalPrefixTransform])
  const expression = new RegExp(`^(?:${source})`)
  return pattern && { callingCode, first, prefix: { pattern, expression, transforms } }
}

function numberPatterns(pool: PatternPool, country: CountryCode): number[] | null {
  const plan = metadata.countries[country]
  if (!plan) return null
  const types: readonly (readonly [string] | undefined)[] = plan[planFields.types] ?? []
  const leading: string | undefined = plan[planFields.leadingDigits]
  const patterns = [
    addPattern(pool, plan[planFields.pattern]),
    ...(leading ? [addPattern(pool, leading, { thenAnything: true })] : []),
    ...types.flatMap((type) => (type?.[0] ? [addPattern(pool, type[0])] : [])),
  ]
  const known = patterns.filter((pattern) => pattern !== null)
  return known.length === patterns.length ? known.flatMap(({ first }) => [...first]) : null
}

const prefixSource = (country: CountryCode): string | undefined =>
  metadata.countries[country]?.[planFields.nationalPrefixForParsing] ||
  metadata.countries[country]?.[planFields.nationalPrefix]

/** How one dials abroad from a country, as a pattern and as the library applies it. */
export type IddPatterns = { readonly pattern: DigitPattern; readonly expression: RegExp }

export function iddPatterns(pool: PatternPool, country: CountryCode): IddPatterns | null {
  const source: string = metadata.countries[country]?.[planFields.iddPrefix] ?? ''
  const pattern = source ? addPattern(pool, source) : null
  return pattern && !pattern.nullable ? { pattern, expression: new RegExp(source) } : null
}

export const homePatterns = (pool: PatternPool, home: CountryCode): PlanPatterns | null =>
  planPatterns(pool, callingCodeOf(home), home)
