// Decides about a cell of digits and everyday signs, once its bytes have been passed.
import { explainDigits, hasMexico1, withoutMexico1 } from './digit-cases.ts'
import { stepByDigit } from './number-automaton.ts'
import type { PlainCellJudge } from './plain-cell-judge.ts'
import { stateKind, stateKinds } from './state-verdicts.ts'
import { issueNumber, repairBit } from './verdict-numbers.ts'

/** From here on a cell could be two numbers; and a double stays exact. */
const mostDigits = 13
/** `.0` and `.00` at the end are decimals, not part of a number. */
const mostDecimals = 2
const fewestBeforeDecimals = 6

const separators = repairBit('separators')
const countryCode = repairBit('country-code')
const leading00 = repairBit('leading-00')
const decimalTail = repairBit('decimal-tail')
const mexico1 = repairBit('mexico-1')
/** What 52 1 and ten digits have more than 52 and the ten digits. */
const mexico1Excess = 4_690_000_000_000
const missingPhone = issueNumber('missing-phone')

/** False, and no verdict, for what only the full judge can tell. */
export function decide(judge: PlainCellJudge): boolean {
  if (judge.count - judge.countAtDot <= mostDecimals && judge.countAtDot >= 0) {
    if (!cutDecimals(judge)) return false
  }
  if (judge.count > mostDigits || mayBeTwo(judge)) return false
  // A 00 with signs in it stands for a plus too.
  if (judge.digits[0] === 0 && judge.digits[1] === 0 && judge.count > 2) return false
  if (judge.count === 0) return judge.repairs === 0 && reject(judge, missingPhone, 0)
  const { states, state } = judge
  switch (stateKind(states, state)) {
    case stateKinds.national:
      return accept(judge)
    case stateKinds.coded:
      if (!judge.isPlussed) judge.repairs |= countryCode
      return accept(judge)
    case stateKinds.unaccepted:
      return acceptWithoutMexico1(judge) || explain(judge)
    default:
      return false
  }
}

/** With the 00 there may be digits enough for two, which signs, or their not being one, would tell. */
function mayBeTwo({ states, state, count, repairs, signs }: PlainCellJudge): boolean {
  if ((repairs & leading00) === 0 || count + 2 <= mostDigits) return false
  return signs > 0 || stateKind(states, state) === stateKinds.unaccepted
}

/** Only where the dot is the one sign, and what follows it says nothing. */
function cutDecimals(judge: PlainCellJudge): boolean {
  const { digits, count, countAtDot, states } = judge
  if (judge.signs > 1 || countAtDot < fewestBeforeDecimals || countAtDot === count) return false
  for (let at = countAtDot; at < count; at += 1) if (digits[at] !== 0) return false
  const { automaton } = states
  let state = judge.isPlussed ? automaton.afterPlus : automaton.atHome
  for (let at = 0; at < countAtDot; at += 1) {
    state = stepByDigit(automaton, state, digits[at] as number)
  }
  judge.state = state
  judge.value /= 10 ** (count - countAtDot)
  judge.count = countAtDot
  judge.signs = 0
  judge.repairs |= decimalTail
  return true
}

function accept(judge: PlainCellJudge): true {
  const { states, state } = judge
  judge.e164 = (states.missing[state] as number) + judge.value
  judge.type = states.types[state] as number
  judge.issue = states.issues[state] as number
  judge.suggestion = 0
  if (judge.signs > 0) judge.repairs |= separators
  return true
}

/** `+52 1 55…`, as mobiles were called from abroad until 2019. */
function acceptWithoutMexico1(judge: PlainCellJudge): boolean {
  const { cases, states } = judge
  cases.count = judge.count
  if (!hasMexico1(cases) || !(judge.isPlussed || cases.home === 'MX')) return false
  const state = withoutMexico1(cases)
  if (stateKind(states, state) !== stateKinds.coded) return false
  judge.state = state
  judge.value -= mexico1Excess
  judge.repairs |= mexico1
  return accept(judge)
}

function explain(judge: PlainCellJudge): boolean {
  const { cases } = judge
  cases.count = judge.count
  cases.plus = judge.isPlussed
  return explainDigits(cases, judge.state) && reject(judge, cases.issue, cases.suggestion)
}

function reject(judge: PlainCellJudge, issue: number, suggestion: number): true {
  judge.e164 = 0
  judge.type = 0
  judge.issue = issue
  judge.suggestion = suggestion
  judge.repairs = 0
  return true
}
