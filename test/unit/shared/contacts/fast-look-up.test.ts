// The fast look-up must answer exactly as the library does, for numbers of every plan and for noise.
import fc from 'fast-check'
import type { CountryCode } from 'libphonenumber-js/core'
import { describe, expect, test } from 'vitest'
import { fastLookUp } from '../../../../shared/contacts/judging/fast-look-up.ts'
import { libraryLookUp } from '../../../../shared/contacts/judging/look-up-number.ts'
import { metadata, planFields } from '../../../../shared/contacts/judging/numbering-plans.ts'
import { type SeededRandom, seededRandom } from '../../../bench/seeded-random.ts'
import { freshSeed as seed } from '../seed.ts'

const inputs = Number(process.env.INPUTS ?? 20_000)
const countries = Object.keys(metadata.countries) as CountryCode[]
const latinAmerica: CountryCode[] = ['CO', 'MX', 'AR', 'PE', 'EC', 'CL', 'BR', 'US', 'ES', 'GB']

/** National numbers that some pattern of the country's plan accepts. */
function nationalNumbers(country: CountryCode): string[] {
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

const numbersByCountry = new Map(countries.map((country) => [country, nationalNumbers(country)]))

function writtenNumber(random: SeededRandom, home: CountryCode): string {
  const country = random.next() < 0.6 ? home : random.pick(countries)
  const code = String(metadata.countries[country]?.[0])
  const trunk = metadata.countries[country]?.[planFields.nationalPrefix] || '0'
  const number = random.pick(numbersByCountry.get(country) ?? ['1234567890'])
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

describe(`with seed ${seed}`, () => {
  const random = seededRandom(seed)
  const homes = [...latinAmerica, ...Array.from({ length: 10 }, () => random.pick(countries))]

  test(`${inputs} numbers over ${homes.length} default countries get the library's answer`, () => {
    const different: unknown[] = []
    for (const home of homes) {
      const fast = fastLookUp(home)
      const library = libraryLookUp(home)
      for (let count = 0; count < inputs / homes.length; count += 1) {
        const text = random.next() < 0.8 ? writtenNumber(random, home) : randomDigits(random)
        const [answer, truth] = [fast(text), library(text)]
        if (JSON.stringify(answer) !== JSON.stringify(truth))
          different.push({ home, text, answer, truth })
      }
    }
    expect(different.slice(0, 5)).toEqual([])
  }, 600_000)
})
