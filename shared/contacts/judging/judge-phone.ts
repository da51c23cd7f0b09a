// Judges one written number: cleaned, looked up, repaired where that is certain, else explained.
import type { CountryCode } from 'libphonenumber-js/core'
import type { IssueCode, JudgedPhone, PhoneSuggestion, RepairCode } from '../contact-types.ts'
import { cleanPhoneText } from './clean-phone-text.ts'
import { fastLookUp } from './fast-look-up.ts'
import { lengthIssue, type PhoneLength, phoneLength } from './length-issue.ts'
import {
  issueOfType,
  libraryLookUp,
  type NumberFacts,
  type NumberLookUp,
} from './look-up-number.ts'
import { isKnownCountry } from './numbering-plans.ts'
import { remembering } from './remembered-refusals.ts'
import { certainRepair, type DigitCase, probableRepair } from './repair-rules.ts'
import { digitsOf, numbersIn, possibleCuts } from './several-numbers.ts'

export type PhoneJudge = (text: string) => JudgedPhone

const phoneCharacters = /^[\s().\-/[\]~]*(?:[\d+][\d\s().\-/[\]~]*)?$/
const scientific = /^[+-]?(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i
const phoneRun = /\+?\(?\d[\d\s().\-/]*\d/g
/** Nothing to clean and no sign: most of what is wrong is this. */
const digitsAlone = /^\+?\d{1,20}$/
/** No number is written this long, and some patterns are slow on endless blanks. */
const longestCell = 250
const digitBeforePlus = /^[^\p{L}\d]*\d[^\p{L}+]*\+/u
const mistakenLetters = /[oOlI|]/

const judges = new Map<string, PhoneJudge>()

/** One judge a country, kept. Throws a RangeError for a country that libphonenumber does not know. */
export function phoneJudge(defaultCountry: string): PhoneJudge {
  const known = judges.get(defaultCountry)
  if (known) return known
  if (!isKnownCountry(defaultCountry)) throw new RangeError('unknown default country')
  const judge = remembering(createPhoneJudge(defaultCountry, fastLookUp(defaultCountry)))
  judges.set(defaultCountry, judge)
  return judge
}

export const judgePhone = (text: string, defaultCountry: string): JudgedPhone =>
  phoneJudge(defaultCountry)(text)

/** The digits a sentence about a wrong length speaks of; null when it has no country to speak of. */
export function measurePhone(text: string, defaultCountry: string): PhoneLength | null {
  if (!isKnownCountry(defaultCountry)) return null
  const { plus, digits } = writtenDigits(cleanPhoneText(text).text)
  const facts = libraryLookUp(defaultCountry)((plus ? '+' : '') + digits)
  return phoneLength({ plus, digits, home: defaultCountry, facts })
}

function createPhoneJudge(home: CountryCode, lookUp: NumberLookUp): PhoneJudge {
  const judge: PhoneJudge = (raw) => {
    if (digitsAlone.test(raw)) {
      return orAsTwo(judgeDigits({ ...writtenAlone(raw), home, lookUp }, nothing), raw, judge)
    }
    const short = raw.length > longestCell ? raw.trim() : raw
    if (short.length > longestCell) return rejected('not-a-number')
    const { text, repairs } = cleanPhoneText(short)
    if (!/\d/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return rejected('missing-phone')
    const power = scientific.exec(text)
    if (power) return rejected('scientific-notation', expanded(power, judge))
    if (text.includes('@')) return rejected('not-a-number')
    const several = numbersIn(text)
    if (several.length > 0) return rejected('several-numbers', firstNumber(several, judge))
    if (text.lastIndexOf('+') > 0 && digitBeforePlus.test(text)) {
      return rejected('invalid-number', afterLastPlus(text, judge))
    }
    if (!phoneCharacters.test(text)) return judgeWithWords(text, repairs, judge)
    const signs = /[^\d+]/.test(text) ? withCode(repairs, 'separators') : repairs
    return orAsTwo(judgeDigits({ ...writtenDigits(text), home, lookUp }, signs), text, judge)
  }
  return judge
}

const nothing: readonly RepairCode[] = []

const rejected = (issue: IssueCode, suggestion: PhoneSuggestion | null = null): JudgedPhone => ({
  e164: null,
  country: null,
  type: null,
  issue,
  repairs: nothing,
  suggestion,
})

const withCode = (repairs: readonly RepairCode[], code: RepairCode): readonly RepairCode[] =>
  repairs.includes(code) ? repairs : [...repairs, code]

const writtenDigits = (text: string): { plus: boolean; digits: string } => ({
  plus: text.includes('+'),
  digits: digitsOf(text),
})

const writtenAlone = (text: string): { plus: boolean; digits: string } =>
  text.startsWith('+') ? { plus: true, digits: text.slice(1) } : { plus: false, digits: text }

function judgeDigits(written: DigitCase, cleaned: readonly RepairCode[]): JudgedPhone {
  const zeros = /^00+(?=[1-9])/.exec(written.digits)?.[0].length ?? 0
  const dialled = zeros === 2
  const given = dialled ? { ...written, plus: true, digits: written.digits.slice(2) } : written
  const repairs = dialled ? withCode(cleaned, 'leading-00') : cleaned
  const facts = given.lookUp((given.plus ? '+' : '') + given.digits)
  if (facts?.valid) return accepted(facts, visibleRepairs(given, facts, repairs))
  const certain = certainRepair(given)
  if (certain) return accepted(certain.facts, withCode(repairs, certain.code))
  return rejected(lengthIssue({ ...given, facts }), probableRepair(given))
}

function accepted(facts: NumberFacts, repairs: readonly RepairCode[]): JudgedPhone {
  return {
    e164: facts.e164,
    country: facts.country,
    type: facts.type,
    issue: issueOfType(facts.type),
    repairs,
    suggestion: null,
  }
}

/** Names what the library itself left out or put in, so that no difference is silent. */
function visibleRepairs(
  { plus, digits }: DigitCase,
  { callingCode, national, country }: NumberFacts,
  repairs: readonly RepairCode[],
): readonly RepairCode[] {
  const coded = plus || digits === callingCode + national
  const rest = coded ? digits.slice(callingCode.length) : digits
  const found = !plus && coded ? withCode(repairs, 'country-code') : repairs
  if (rest === national) return found
  if (country === 'CO' && rest === `03${national}`) return withCode(found, 'legacy-prefix')
  const argentine15 = country === 'AR' && national.startsWith('9') && rest.includes('15')
  return withCode(found, argentine15 && !rest.endsWith(national) ? 'argentina-15' : 'trunk-prefix')
}

/** Letters beside one number are left out; letters among its digits only give a suggestion. */
function judgeWithWords(
  text: string,
  repairs: readonly RepairCode[],
  judge: PhoneJudge,
): JudgedPhone {
  const runs = (text.match(phoneRun) ?? []).filter((run) => digitsOf(run).length >= 7)
  if (runs.length > 1) return rejected('several-numbers', firstNumber(runs, judge))
  const [run] = runs
  const verdict = run ? judge(run) : null
  if (verdict?.e164) {
    const all = [...repairs, ...verdict.repairs].reduce(withCode, nothing)
    return { ...verdict, repairs: withCode(all, 'words-around') }
  }
  const suggestion = withoutMistakenLetters(text, judge) ?? verdict?.suggestion ?? null
  const wrongSigns = !/\p{L}/u.test(text)
  return rejected(wrongSigns ? 'invalid-number' : 'not-a-number', suggestion)
}

/** `+57+573005550142`: somebody joined a country code to a number that already had it. */
function afterLastPlus(text: string, judge: PhoneJudge): PhoneSuggestion | null {
  const { e164, issue } = judge(text.slice(text.lastIndexOf('+')))
  return e164 && !issue ? { e164, repair: 'repeated-country-code' } : null
}

function withoutMistakenLetters(text: string, judge: PhoneJudge): PhoneSuggestion | null {
  if (!mistakenLetters.test(text)) return null
  const digits = text.replace(/[oO]/g, '0').replace(/[lI|]/g, '1')
  if (!phoneCharacters.test(digits)) return null
  const { e164, issue } = judge(digits)
  return e164 && !issue ? { e164, repair: 'letter-for-digit' } : null
}

function firstNumber(parts: readonly string[], judge: PhoneJudge): PhoneSuggestion | null {
  for (const part of parts) {
    const { e164, issue } = judge(part)
    if (e164 && !issue) return { e164, repair: 'several-numbers' }
  }
  return null
}

const orAsTwo = (verdict: JudgedPhone, text: string, judge: PhoneJudge): JudgedPhone =>
  verdict.e164 ? verdict : (judgeAsTwo(text, judge) ?? verdict)

function judgeAsTwo(text: string, judge: PhoneJudge): JudgedPhone | null {
  for (const cut of possibleCuts(text)) {
    if (!cut.every((part) => judge(part).e164)) continue
    return rejected('several-numbers', firstNumber(cut, judge))
  }
  return null
}

/** Only when every digit is still there: 3.005550142E9 is whole, 3.00E9 is not. */
function expanded(power: RegExpExecArray, judge: PhoneJudge): PhoneSuggestion | null {
  const [, first = '', fraction = '', exponent = ''] = power
  if (fraction.length !== Number(exponent)) return null
  const { e164, issue } = judge(first + fraction)
  return e164 && !issue ? { e164, repair: 'expanded-scientific' } : null
}
