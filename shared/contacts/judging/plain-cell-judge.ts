// Judges cells of digits and everyday signs straight from their bytes; leaves all others alone.
import type { CountryCode } from 'libphonenumber-js/core'
import { createDigitCases, type DigitCases } from './digit-cases.ts'
import { stepByDigit } from './number-automaton.ts'
import { decide, leading00 } from './plain-cell-verdict.ts'
import { type StateVerdicts, stateVerdictsOf } from './state-verdicts.ts'
import { repairBit } from './verdict-numbers.ts'

/** Judges cells for one default country; also holds the verdict it found last. */
export type PlainCellJudge = {
  readonly states: StateVerdicts
  readonly cases: DigitCases
  /** What a byte is to a cell: one of `kinds`. */
  readonly kinds: Uint8Array
  /** Digits of the E.164 number, exact; 0 for none. */
  e164: number
  /** As `verdict-numbers` has them; 0 for none. */
  type: number
  issue: number
  suggestion: number
  /** Bits of the repairs. */
  repairs: number
  /** What the cell held: its digits without a 00 for the plus, and where they led. */
  readonly digits: Uint8Array
  count: number
  value: number
  state: number
  isPlussed: boolean
  /** Written as `="300…"`, so that Excel takes it for text. */
  isFormula: boolean
  /** Spaces, dashes, dots and brackets. */
  signs: number
  /** Digits before the last dot; -1 without one. */
  countAtDot: number
}

/** What a byte can be to a cell. */
const odd = 0
const digitByte = 1
const sign = 2
const plusSign = 3
const cellEnd = 4
const quoteSign = 5
const hardSpaceStart = 6

const quote = 0x22
const plus = 0x2b
const zero = 0x30
const dot = 0x2e
const apostrophe = 0x27
const equals = 0x3d
const textWrapper = repairBit('text-wrapper')

const isDigitFrom = (least: number, byte: number | undefined): boolean =>
  byte !== undefined && byte >= least && byte <= 0x39

/** `'300…` and `'+57…`, with nothing in between. */
const startsWrapped = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === plus || isDigitFrom(zero, bytes[at + 1])

/** A quoted cell doubles the quotes inside. */
const startsFormula = (bytes: Uint8Array, start: number): boolean =>
  bytes[start] === quote &&
  bytes[start + 1] === equals &&
  bytes[start + 2] === quote &&
  bytes[start + 3] === quote &&
  startsWrapped(bytes, start + 3)

const startsDialled = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === zero && isDigitFrom(0x31, bytes[at + 2])

export function createPlainCellJudge(home: CountryCode, delimiter: number): PlainCellJudge {
  const states = stateVerdictsOf(home)
  const kinds = Uint8Array.from({ length: 256 }, (_, byte) => byteKind(byte, delimiter))
  const cases = createDigitCases(home, states)
  return {
    ...{ states, cases, kinds, e164: 0, type: 0, issue: 0, suggestion: 0, repairs: 0 },
    ...{ digits: cases.digits, count: 0, value: 0, state: 0 },
    ...{ isPlussed: false, isFormula: false, signs: 0, countAtDot: -1 },
  }
}

function byteKind(byte: number, delimiter: number): number {
  const character = String.fromCharCode(byte)
  if (byte === delimiter || character === '\n' || character === '\r') return cellEnd
  if (/\d/.test(character)) return digitByte
  if (' ()-.'.includes(character)) return sign
  if (byte === quote) return quoteSign
  if (byte === 0xc2) return hardSpaceStart
  return byte === plus ? plusSign : odd
}

/**
 * Judges the cell that starts at `start`; false, and no verdict, when it needs the full judge. Else
 * the verdict is the full judge's; a test holds it to that.
 */
export function judgePlainCell(judge: PlainCellJudge, bytes: Uint8Array, start: number): boolean {
  const { kinds, states, digits } = judge
  let at = begin(judge, bytes, start)
  const isQuoted = bytes[start] === quote
  let state = judge.state
  let { transitions } = states.automaton
  let count = 0
  let value = 0
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    const kind = kinds[byte] as number
    if (kind === digitByte) {
      const digit = byte - zero
      let next = transitions[state * 16 + digit] as number
      if (next === 0) {
        next = stepByDigit(states.automaton, state, digit)
        transitions = states.automaton.transitions
      }
      state = next
      if (count === digits.length) return false
      digits[count] = digit
      value = value * 10 + digit
      count += 1
    } else if (kind === sign || (kind === hardSpaceStart && bytes[at + 1] === 0xa0)) {
      judge.signs += 1
      if (byte === dot) judge.countAtDot = count
      if (kind === hardSpaceStart) at += 1
    } else if (kind === plusSign && count === 0 && !judge.isPlussed) {
      judge.isPlussed = true
      state = states.automaton.afterPlus
    } else if (isQuoted ? kind === quoteSign && endsCell(judge, bytes, at + 1) : kind === cellEnd) {
      break
    } else return false
  }
  judge.state = state
  judge.value = value
  judge.count = count
  return decide(judge)
}

/** Passes what may stand before a number; the digits begin at the place it returns. */
function begin(judge: PlainCellJudge, bytes: Uint8Array, start: number): number {
  const { afterPlus, atHome } = judge.states.automaton
  let at = bytes[start] === quote ? start + 1 : start
  judge.signs = 0
  judge.countAtDot = -1
  judge.repairs = 0
  judge.isFormula = startsFormula(bytes, start)
  if (judge.isFormula || (bytes[at] === apostrophe && startsWrapped(bytes, at))) {
    judge.repairs = textWrapper
    at += judge.isFormula ? 3 : 1
  }
  judge.isPlussed = bytes[at] === zero && startsDialled(bytes, at)
  judge.state = judge.isPlussed ? afterPlus : atHome
  if (!judge.isPlussed) return at
  judge.repairs |= leading00
  return at + 2
}

/** What follows a quote in a quoted cell. Blanks after a closing quote are left to the full judge. */
function endsCell({ kinds, isFormula }: PlainCellJudge, bytes: Uint8Array, next: number): boolean {
  if (isFormula && !(bytes[next] === quote && bytes[next + 1] === quote)) return false
  const at = isFormula ? next + 2 : next
  return at === bytes.length || kinds[bytes[at] as number] === cellEnd
}
