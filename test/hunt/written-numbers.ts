// Writes digits that lie near the numbers of every plan, for comparing two ways of looking them up.
import fc from 'fast-check'
import type { CountryCode } from 'libphonenumber-js/core'
import { metadata, planFields } from '../../shared/contacts/judging/numbering-plans.ts'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'

export const allCountries = Object.keys(metadata.countries) as CountryCode[]
const usualHomes: CountryCode[] = ['CO', 'MX', 'AR', 'PE', 'EC', 'CL', 'BR', 'US', 'ES', 'GB']

export type WrittenNumbers = {
  /** Ten usual default countries and ten drawn by lot. */
  readonly homes: readonly CountryCode[]
  readonly next: (home: CountryCode) => string
}

export function writtenNumbers(seed: number): WrittenNumbers {
  const random = seededRandom(seed)
  const byCountry = new Map(
    allCountries.map((country) => [country, nationalNumbers(country, seed)]),
  )
  const homes = [...usualHomes, ...Array.from({ length: 10 }, () => random.pick(allCountries))]
  return {
    homes,
    next: (home) =>
      random.next() < 0.8 ? nearPlan(random, home, byCountry) : randomDigits(random),
  }
}

/** National numbers that some pattern of the country's plan accepts. */
function nationalNumbers(country: CountryCode, seed: number): string[] {
  const plan = metadata.countries[country] ?? []
  const types: readonly (readonly [string] | undefined)[] = plan[planFields.types] ?? []
  const sources = [plan[planFields.pattern], ...types.map((type) => type?.[0])]
  return sources
    .filter((source) => source)
    .flatMap((source) => {
      const matching = fc.stringMatching(new RegExp(`^(?:${source})$`))
      return fc.sample(matching, { seed, numRuns: 8 })
    })
    .filter((number) => /^\d+$/.test(number))
}

function nearPlan(
  random: SeededRandom,
  home: CountryCode,
  byCountry: ReadonlyMap<CountryCode, readonly string[]>,
): string {
  const country = random.next() < 0.6 ? home : random.pick(allCountries)
  const code = String(metadata.countries[country]?.[0])
  const trunk = metadata.countries[country]?.[planFields.nationalPrefix] || '0'
  const number = random.pick(byCountry.get(country) ?? ['1234567890'])
  const before = ['', '', `+${code}`, code, trunk, `+${code}${trunk}`, code + trunk, code + code]
  const noise = [
    `0${random.digits(1)}`,
    `00${random.digits(1)}`,
    `+${random.digits(2)}`,
    '+',
    '15',
    '1',
  ]
  return random.pick(random.next() < 0.85 ? before : noise) + changed(number, random)
}

function changed(number: string, random: SeededRandom): string {
  const kind = random.next()
  const at = random.below(number.length + 1)
  if (kind < 0.1) return number.slice(0, at) + random.digits(1) + number.slice(at)
  if (kind < 0.25) return number.slice(0, at) + random.digits(1) + number.slice(at + 1)
  if (kind < 0.3) return number.slice(0, at)
  return kind < 0.35 ? number + random.digits(1 + random.below(8)) : number
}

const randomDigits = (random: SeededRandom): string =>
  (random.next() < 0.5 ? '+' : '') + random.digits(1 + random.below(20))
