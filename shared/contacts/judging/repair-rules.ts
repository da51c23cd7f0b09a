// The number doctor's rules for digits that no plan accepts as they stand.
import type { CountryCode } from 'libphonenumber-js/core'
import type { PhoneSuggestion, RepairCode } from '../contact-types.ts'
import { type NumberFacts, type NumberLookUp, receivesSms } from './look-up-number.ts'
import { callingCodeOf, mobileLengths } from './numbering-plans.ts'

/** Where a number is being judged: the digits, the country they are read in, and who to ask. */
export type DigitCase = {
  readonly plus: boolean
  readonly digits: string
  readonly home: CountryCode
  readonly lookUp: NumberLookUp
}

type Rewrite = { readonly code: RepairCode; readonly numbers: readonly string[] }

/** Rewrites with one possible reading; the first that gives a valid number is taken. */
export function certainRepair(given: DigitCase): { facts: NumberFacts; code: RepairCode } | null {
  for (const { code, numbers } of certainRewrites(given)) {
    const found = numbers.map(given.lookUp).filter((facts) => facts?.valid)
    const [facts] = found
    if (facts && found.length === 1) return { facts, code }
  }
  return null
}

function certainRewrites({ plus, digits, home }: DigitCase): Rewrite[] {
  const rewrites: Rewrite[] = []
  const international = plus || digits.startsWith(callingCodeOf(home))
  if (international && /^521\d{10}$/.test(digits) && (plus || home === 'MX')) {
    rewrites.push({ code: 'mexico-1', numbers: [`+52${digits.slice(3)}`] })
  }
  if (!plus && home === 'MX') {
    const old = /^(?:04[45]|01)(\d{10})$/.exec(digits)
    if (old) rewrites.push({ code: 'legacy-prefix', numbers: [`+52${old[1]}`] })
  }
  if (home === 'AR' || (plus && digits.startsWith('54'))) {
    rewrites.push({ code: 'argentina-15', numbers: withoutArgentina15(digits) })
  }
  return rewrites
}

/** `54 9 11 15 2345 6789`: after an area code of two to four digits, the old 15 says what 9 says. */
function withoutArgentina15(digits: string): string[] {
  const national = digits.replace(/^54/, '').replace(/^0/, '').replace(/^9/, '')
  if (national.length !== 12) return []
  const areaLengths = [2, 3, 4].filter((length) => national.startsWith('15', length))
  return areaLengths.map(
    (length) => `+549${national.slice(0, length)}${national.slice(length + 2)}`,
  )
}

/** What was probably meant, only when it can receive an SMS. */
export function probableRepair(given: DigitCase): PhoneSuggestion | null {
  for (const { code, numbers } of probableRewrites(given)) {
    for (const number of numbers) {
      const facts = lookUpRepaired({ ...given, ...parts(number) })
      if (receivesSms(facts)) return { e164: facts.e164, repair: code }
    }
  }
  return null
}

const parts = (number: string): { plus: boolean; digits: string } => {
  const plus = number.startsWith('+')
  return { plus, digits: plus ? number.slice(1) : number }
}

function lookUpRepaired(given: DigitCase): NumberFacts | null {
  const direct = given.lookUp((given.plus ? '+' : '') + given.digits)
  return direct?.valid ? direct : (certainRepair(given)?.facts ?? null)
}

function probableRewrites(given: DigitCase): Rewrite[] {
  const { plus, digits, home } = given
  const code = callingCodeOf(home)
  const unpadded = digits.replace(/^0+/, '')
  const rewrites: Rewrite[] = []
  if (unpadded !== digits) {
    rewrites.push({
      code: 'extra-zeros',
      numbers: plus ? [`+${unpadded}`] : [unpadded, `+${unpadded}`],
    })
  }
  if (unpadded.startsWith(`${code}0`)) {
    const national = unpadded.slice(code.length).replace(/^0+/, '')
    rewrites.push({ code: 'extra-zeros', numbers: [`+${code}${national}`] })
  }
  if (unpadded.startsWith(code + code)) {
    rewrites.push({ code: 'repeated-country-code', numbers: [`+${unpadded.slice(code.length)}`] })
  }
  if (!plus && digits.length >= 10 && !startsWithHomeMobile(given)) {
    rewrites.push({ code: 'missing-plus', numbers: [`+${digits}`] })
  }
  return rewrites
}

/** Then a digit too many is likelier than a foreign number: 316 555 0142 3 is not from +31. */
function startsWithHomeMobile({ digits, home, lookUp }: DigitCase): boolean {
  const { least, most } = mobileLengths(home)
  if (digits.length <= least) return false
  return receivesSms(lookUp(digits.slice(0, least))) || receivesSms(lookUp(digits.slice(0, most)))
}
