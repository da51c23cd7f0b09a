// Explains digits that are no number, having asked the full judge only once for each kind of case.
import type { CountryCode } from 'libphonenumber-js/core'
import { judgePhone } from './judge-phone.ts'
import { stepByDigit } from './number-automaton.ts'
import { callingCodeOf, mobileLengths } from './numbering-plans.ts'
import { type StateVerdicts, stateKind, stateKinds } from './state-verdicts.ts'
import { issueNumber, repairNumber } from './verdict-numbers.ts'

/**
 * What is wrong with digits, and which repair is offered, depends on their count, on a few leading
 * digits, on whether their rewrites are numbers that receive an SMS, and behind a plus on where they
 * lead in the automaton: all of that is the `key` of a case. A test holds the answers to those of
 * the full judge.
 */
export type DigitCases = {
  readonly home: CountryCode
  readonly states: StateVerdicts
  readonly code: Uint8Array
  readonly least: number
  readonly most: number
  /** The digits of the cell, without its plus or the 00 that stands for one. */
  readonly digits: Uint8Array
  count: number
  plus: boolean
  readonly key: Int32Array
  /** The last case of each place, `keyLength` numbers each. */
  readonly keys: Int32Array
  readonly issues: Uint8Array
  readonly suggestions: Uint8Array
  /** The answer. */
  issue: number
  suggestion: number
}

const keyLength = 8
const casePlaces = 1 << 13
/** From here on a missing plus is thought of. */
const fewestForeignDigits = 10

/** `digits` is where those of a cell will be found. */
export const createDigitCases = (
  home: CountryCode,
  states: StateVerdicts,
  digits: Uint8Array,
): DigitCases => ({
  home,
  states,
  code: Uint8Array.from(callingCodeOf(home), Number),
  ...mobileLengths(home),
  digits,
  count: 0,
  plus: false,
  key: new Int32Array(keyLength),
  keys: new Int32Array(casePlaces * keyLength),
  issues: new Uint8Array(casePlaces),
  suggestions: new Uint8Array(casePlaces),
  issue: 0,
  suggestion: 0,
})

/** False for what only the full judge can tell, of `digits` whose own state is `unaccepted`. */
export function explainDigits(cases: DigitCases, state: number): boolean {
  if (!setKey(cases, state)) return false
  const { key, keys } = cases
  const place = placeOf(key)
  const at = place * keyLength
  let same = 0
  while (same < keyLength && keys[at + same] === key[same]) same += 1
  if (same < keyLength) {
    if (!askFullJudge(cases, place)) return false
    keys.set(key, at)
  }
  cases.issue = cases.issues[place] as number
  cases.suggestion = cases.suggestions[place] as number
  return true
}

function askFullJudge({ home, plus, digits, count, ...cases }: DigitCases, place: number): boolean {
  const text = (plus ? '+' : '') + digits.subarray(0, count).join('')
  const { e164, issue, suggestion } = judgePhone(text, home)
  if (e164 !== null || issue === null) return false
  cases.issues[place] = issueNumber(issue)
  cases.suggestions[place] = repairNumber(suggestion?.repair ?? null)
  return true
}

function placeOf(key: Int32Array): number {
  let mixed = 0
  for (let index = 0; index < keyLength; index += 1) {
    mixed = Math.imul(mixed ^ (key[index] as number), 0x9e37_79b1)
    mixed ^= mixed >>> 15
  }
  return mixed & (casePlaces - 1)
}

/** False where the rules look at more digits than a key holds, or only the library knows. */
function setKey(cases: DigitCases, state: number): boolean {
  const { home, key, digits, count, plus, code, states } = cases
  const { afterPlus, atHome } = states.automaton
  let zeros = 0
  while (zeros < count && digits[zeros] === 0) zeros += 1
  if (zeros === 2 || isRewritten(home, digits, zeros)) return false
  const isCoded = startsWith(digits, zeros, code)
  key.fill(0)
  key[0] = count | (plus ? 1 << 5 : 0) | (isCoded ? 1 << 6 : 0) | (zeros << 7)
  key[1] = plus ? state : 0
  if (plus) key[2] = leadingDigits(digits)
  if (zeros === 0) return setUnpadded(cases, isCoded)
  if (!lead(cases, 3, afterPlus, zeros)) return false
  if (!plus && !lead(cases, 4, atHome, zeros)) return false
  return !isCoded || setRepeatedCode(cases, zeros)
}

function setUnpadded(cases: DigitCases, isCoded: boolean): boolean {
  const { key, count, plus, least, most, states } = cases
  const { afterPlus, atHome } = states.automaton
  if (isCoded && !setRepeatedCode(cases, 0)) return false
  if (hasMexico1(cases) && !leadWithoutMexico1(cases)) return false
  if (plus || count < fewestForeignDigits) return true
  if (count > least) {
    const shortest = walk(cases, atHome, 0, least)
    const longest = walk(cases, atHome, 0, Math.min(most, count))
    if (!isTold(states, shortest) || !isTold(states, longest)) return false
    key[4] = receiving(states, shortest)
    key[5] = receiving(states, longest)
    // A mobile of the home country with digits too many: nobody thinks of a missing plus.
    if (key[4] === 1 || key[5] === 1) return true
  }
  return lead(cases, 3, afterPlus, 0)
}

function leadWithoutMexico1(cases: DigitCases): boolean {
  const reached = withoutMexico1(cases)
  cases.key[cases.plus ? 3 : 2] = reached
  return isTold(cases.states, reached)
}

/** The country code again after itself, or zeros after it. */
function setRepeatedCode(cases: DigitCases, zeros: number): boolean {
  const { digits, count, code, states } = cases
  const after = zeros + code.length
  if (startsWith(digits, after, code)) return lead(cases, 6, states.automaton.afterPlus, after)
  let national = after
  while (national < count && digits[national] === 0) national += 1
  if (national === after) return true
  let coded = states.automaton.afterPlus
  for (const digit of code) coded = stepByDigit(states.automaton, coded, digit)
  return lead(cases, 7, coded, national)
}

/** Puts into the key what the digits from `start` are; false when only the library knows. */
function lead(cases: DigitCases, index: number, from: number, start: number): boolean {
  const { states, digits, key } = cases
  const reached = walk(cases, from, start, cases.count)
  // Mexico's 1 and Argentina's 15 can be cut out of a rewrite too.
  const isExact =
    from === states.automaton.afterPlus &&
    digits[start] === 5 &&
    (digits[start + 1] === 2 || digits[start + 1] === 4)
  key[index] = isExact ? -reached : receiving(states, reached)
  return isTold(states, reached)
}

/** All that a rewrite is asked: 0 for no number, 1 for one that receives an SMS, 2 for another. */
function receiving(states: StateVerdicts, state: number): number {
  const kind = stateKind(states, state)
  if (kind === stateKinds.unaccepted || kind === stateKinds.ask) return 0
  return states.issues[state] === 0 ? 1 : 2
}

const isTold = (states: StateVerdicts, state: number): boolean =>
  stateKind(states, state) !== stateKinds.ask

function walk({ states, digits }: DigitCases, from: number, start: number, to: number): number {
  let state = from
  for (let at = start; at < to; at += 1) {
    state = stepByDigit(states.automaton, state, digits[at] as number)
  }
  return state
}

/** 52 1 and ten digits: the 1 is left out since 2019. */
export const hasMexico1 = ({ count, digits }: DigitCases): boolean =>
  count === 13 && digits[0] === 5 && digits[1] === 2 && digits[2] === 1

/** Where the digits lead without their Mexican 1. */
export function withoutMexico1(cases: DigitCases): number {
  const { automaton } = cases.states
  const mexico = stepByDigit(automaton, stepByDigit(automaton, automaton.afterPlus, 5), 2)
  return walk(cases, mexico, 3, cases.count)
}

/** Argentina's 15 is cut from the middle of a number, and Mexico's 1 from behind zeros. */
function isRewritten(home: CountryCode, digits: Uint8Array, zeros: number): boolean {
  if (home === 'MX' || home === 'AR') return true
  if (digits[zeros] !== 5) return false
  return digits[zeros + 1] === 4 || (digits[zeros + 1] === 2 && zeros > 0)
}

function startsWith(digits: Uint8Array, at: number, start: Uint8Array): boolean {
  for (let index = 0; index < start.length; index += 1) {
    if (digits[at + index] !== start[index]) return false
  }
  return true
}

/** Where a calling code would be, which has three digits at most. */
const leadingDigits = ([first = 0, second = 0, third = 0]: Uint8Array): number =>
  first * 100 + second * 10 + third
