// What is true of every number that leads to a state of the automaton, in columns of numbers.
import type { CountryCode } from 'libphonenumber-js/core'
import { type ClassFinder, classFinderOf, type NumberClass } from './fast-look-up.ts'
import { issueOfType } from './look-up-number.ts'
import type { NumberAutomaton } from './number-automaton.ts'
import { issueNumber, typeNumber } from './verdict-numbers.ts'

/** What a number of a state is, as far as its state tells. */
export const stateKinds = {
  unseen: 0,
  /** The library must be asked about each of them. */
  ask: 1,
  national: 2,
  coded: 3,
  /** A number, but written with digits that are no part of it, such as a trunk prefix. */
  otherwise: 4,
  unaccepted: 5,
} as const

export type StateVerdicts = {
  readonly finder: ClassFinder
  readonly automaton: NumberAutomaton
  /** One of `stateKinds`; `unseen` until `stateKind` has looked. */
  kinds: Uint8Array
  types: Uint8Array
  issues: Uint8Array
  /** What to add to the digits that were written, to get those of the E.164 number. */
  missing: Float64Array
}

const verdictsOf = new Map<CountryCode, StateVerdicts>()

/** One a country, kept, as the automaton is. */
export function stateVerdictsOf(home: CountryCode): StateVerdicts {
  const known = verdictsOf.get(home)
  if (known) return known
  const finder = classFinderOf(home)
  const room = 1 << 10
  const verdicts = {
    finder,
    automaton: finder.automaton,
    kinds: new Uint8Array(room),
    types: new Uint8Array(room),
    issues: new Uint8Array(room),
    missing: new Float64Array(room),
  }
  verdictsOf.set(home, verdicts)
  return verdicts
}

/** Looks at a state for the first time, and answers what its numbers are. */
export function stateKind(verdicts: StateVerdicts, state: number): number {
  if (state >= verdicts.kinds.length) makeRoom(verdicts, state)
  const known = verdicts.kinds[state] as number
  if (known !== stateKinds.unseen) return known
  const number = verdicts.finder.classOf(state)
  const kind = kindOf(number)
  verdicts.kinds[state] = kind
  if (!number || (kind !== stateKinds.national && kind !== stateKinds.coded)) return kind
  verdicts.types[state] = typeNumber(number.type)
  verdicts.issues[state] = issueNumber(issueOfType(number.type))
  const isNational = kind === stateKinds.national
  verdicts.missing[state] = isNational
    ? Number(number.callingCode) * 10 ** number.nationalLength
    : 0
  return kind
}

function kindOf(number: NumberClass | null | undefined): number {
  if (number === undefined) return stateKinds.ask
  if (!number?.valid) return stateKinds.unaccepted
  if (number.written === 'other') return stateKinds.otherwise
  return number.written === 'national' ? stateKinds.national : stateKinds.coded
}

function makeRoom(verdicts: StateVerdicts, state: number): void {
  const room = Math.max(state + 1, verdicts.kinds.length * 2)
  verdicts.kinds = enlarged(new Uint8Array(room), verdicts.kinds)
  verdicts.types = enlarged(new Uint8Array(room), verdicts.types)
  verdicts.issues = enlarged(new Uint8Array(room), verdicts.issues)
  verdicts.missing = enlarged(new Float64Array(room), verdicts.missing)
}

function enlarged<Numbers extends Uint8Array | Float64Array>(
  larger: Numbers,
  before: Numbers,
): Numbers {
  larger.set(before)
  return larger
}
