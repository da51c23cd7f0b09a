// What is true of every number that leads to a state of the automaton, in columns of numbers.
import type { CountryCode } from 'libphonenumber-js/core'
import { type Kernel, openKernel } from '../kernels/open-kernel.ts'
import { type ClassFinder, classFinderOf, type NumberClass } from './fast-look-up.ts'
import { issueOfType } from './look-up-number.ts'
import { mostStates, type NumberAutomaton, placesOfState } from './number-automaton.ts'
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
  /** Walks cells through this very automaton: what is found of a state is in its memory. */
  readonly kernel: Kernel
  /** One of `stateKinds`; `unseen` until `stateKind` has looked. */
  readonly kinds: Uint8Array
  /** Of the numbers that are one; else 0. */
  readonly types: Uint8Array
  readonly issues: Uint8Array
  /** What to add to the digits that were written, to get those of the E.164 number. */
  readonly missing: Float64Array
}

const verdictsOf = new Map<CountryCode, StateVerdicts>()

/** One a country, kept, as the automaton is; each takes a kernel, so ask for a few dozen at most. */
export function stateVerdictsOf(home: CountryCode): StateVerdicts {
  const known = verdictsOf.get(home)
  if (known) return known
  const finder = classFinderOf(home)
  const { automaton } = finder
  const kernel = openKernel()
  const { memory, places } = kernel
  const transitions = new Uint16Array(memory, places.transitions, mostStates * placesOfState)
  transitions.set(automaton.transitions)
  automaton.transitions = transitions
  kernel.setStarts(automaton.afterPlus, automaton.atHome)
  const verdicts = {
    ...{ finder, automaton, kernel },
    kinds: new Uint8Array(memory, places.stateKinds, mostStates),
    types: new Uint8Array(memory, places.stateTypes, mostStates),
    issues: new Uint8Array(memory, places.stateIssues, mostStates),
    missing: new Float64Array(memory, places.stateMissing, mostStates),
  }
  verdictsOf.set(home, verdicts)
  return verdicts
}

/** Looks at a state for the first time, and answers what its numbers are. */
export function stateKind(verdicts: StateVerdicts, state: number): number {
  const known = verdicts.kinds[state] as number
  if (known !== stateKinds.unseen) return known
  const number = verdicts.finder.classOf(state)
  const kind = kindOf(number)
  verdicts.kinds[state] = kind
  if (!number?.valid) return kind
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
