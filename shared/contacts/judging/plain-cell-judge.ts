// Judges cells of digits and everyday signs straight from their bytes; leaves all others alone.
import type { CountryCode } from 'libphonenumber-js/core'
import type { IssueCode, PhoneType } from '../contact-types.ts'
import { type ClassFinder, classFinderOf, type NumberClass } from './fast-look-up.ts'
import { issueOfType } from './look-up-number.ts'
import { stepByDigit } from './number-automaton.ts'

/** Judges cells for one default country; also holds the verdict it found last. */
export type PlainCellJudge = {
  readonly finder: ClassFinder
  readonly delimiter: number
  /** Digits of the E.164 number, exact. */
  e164: number
  type: PhoneType | null
  issue: IssueCode | null
  /** Spaces, dashes, dots or brackets were left out. */
  separated: boolean
  /** The country code was typed without its plus. */
  coded: boolean
  /** The plus was typed as 00. */
  dialled: boolean
  /** An apostrophe stood before the number, as sheets keep digits as text. */
  wrapped: boolean
}

const plus = 0x2b
const dot = 0x2e
const apostrophe = 0x27
const signs = Uint8Array.from({ length: 256 }, (_, byte) =>
  ' ()-.'.includes(String.fromCharCode(byte)) ? 1 : 0,
)
/** From here on a cell could be two numbers; and a double stays exact. */
const mostDigits = 13
/** `.0` and `.00` at the end are decimals, not part of a number. */
const mostDecimals = 2
const tens = Array.from({ length: 20 }, (_, power) => 10 ** power)

const isDigitFrom = (least: number, byte: number | undefined): boolean =>
  byte !== undefined && byte >= least && byte <= 0x39

/** `'300…` and `'+57…`, with nothing in between. */
const startsWrapped = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === apostrophe && (bytes[at + 1] === plus || isDigitFrom(0x30, bytes[at + 1]))

const startsDialled = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x30 && bytes[at + 1] === 0x30 && isDigitFrom(0x31, bytes[at + 2])

export const createPlainCellJudge = (home: CountryCode, delimiter: number): PlainCellJudge => ({
  finder: classFinderOf(home),
  delimiter,
  e164: 0,
  type: null,
  issue: null,
  separated: false,
  coded: false,
  dialled: false,
  wrapped: false,
})

/**
 * Judges the cell that starts at `start`; false, and no verdict, when it needs the full judge. For
 * numbers that exist the verdict is the full judge's; a test holds it to that.
 */
export function judgePlainCell(judge: PlainCellJudge, bytes: Uint8Array, start: number): boolean {
  const { delimiter, finder } = judge
  const { automaton } = finder
  const wrapped = startsWrapped(bytes, start)
  const dialled = startsDialled(bytes, wrapped ? start + 1 : start)
  let plussed = dialled
  let state = dialled ? automaton.afterPlus : automaton.atHome
  let value = 0
  let digits = 0
  let digitsAtDot = -mostDecimals
  let separated = false
  for (let at = start + (wrapped ? 1 : 0) + (dialled ? 2 : 0); ; at += 1) {
    const byte = bytes[at]
    if (byte === undefined || byte === delimiter || byte === 0x0a || byte === 0x0d) break
    const digit = byte - 0x30
    if (digit >= 0 && digit <= 9) {
      state = stepByDigit(automaton, state, digit)
      value = value * 10 + digit
      digits += 1
    } else if (signs[byte] === 1) {
      separated = true
      if (byte === dot) digitsAtDot = digits
    } else if (byte === plus && digits === 0 && !plussed) {
      plussed = true
      state = automaton.afterPlus
    } else return false
  }
  if (digits > mostDigits || digits - digitsAtDot <= mostDecimals) return false
  const number = finder.classOf(state)
  if (!number?.valid || number.written === 'other') return false
  judge.separated = separated
  judge.dialled = dialled
  judge.wrapped = wrapped
  keepNumber(judge, number, value)
  judge.coded = !plussed && number.written === 'with-calling-code'
  return true
}

function keepNumber(judge: PlainCellJudge, number: NumberClass, value: number): void {
  const missing = number.written === 'national' ? Number(number.callingCode) : 0
  judge.e164 = missing * (tens[number.nationalLength] as number) + value
  judge.type = number.type
  judge.issue = issueOfType(number.type)
}
