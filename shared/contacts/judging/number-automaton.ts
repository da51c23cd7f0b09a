// Walks a number digit by digit through all patterns at once, so that the library is asked only
// once about all numbers that it cannot tell apart.
import type { CountryCode } from 'libphonenumber-js/core'
import {
  createPatternPool,
  enterPatterns,
  followPatterns,
  type PatternPool,
} from './digit-patterns.ts'
import { metadata } from './numbering-plans.ts'
import {
  homePatterns,
  type IddPatterns,
  iddPatterns,
  type PlanPatterns,
  planPatterns,
} from './plan-patterns.ts'

/**
 * What is known of the digits so far. In `opening` a prefix could still go on, so they are kept
 * literally; in `matching` only the positions reached in the patterns count, and `text` is one
 * representative of all numbers that lead here. In `ask` only the library can tell.
 */
type State =
  | { readonly kind: 'ask' }
  | { readonly kind: 'calling-code'; readonly text: string }
  | {
      readonly kind: 'opening'
      readonly text: string
      readonly plan: PlanPatterns
      readonly plus: boolean
    }
  | {
      readonly kind: 'matching'
      readonly text: string
      readonly plus: boolean
      /** Plan and offsets: numbers of different contexts never share a state. */
      readonly context: string
      /** Of each offset, in ascending order. */
      readonly positions: readonly (readonly number[])[]
    }
type Opening = Extract<State, { kind: 'opening' }>

export type NumberAutomaton = {
  readonly pool: PatternPool
  readonly idd: IddPatterns | null
  readonly plans: Map<string, PlanPatterns | null>
  readonly states: State[]
  readonly numbers: Map<string, number>
  /** The next state for each state and digit; 0 while it has not been worked out. */
  transitions: Uint16Array
  readonly afterPlus: number
  readonly atHome: number
}

/** The library itself decides about numbers longer than this. */
const mostDigits = 17
const longestOpening = 8
/** What a kernel has room for; the numbers of further states are asked about one by one. */
export const mostStates = 1 << 16
/** Places of a state in `transitions`, of which its digits take the first ten. */
export const placesOfState = 16
const askFor: State = { kind: 'ask' }
/** The number of the first state; no transition leads to number 0. */
const ask = 1

export function createNumberAutomaton(home: CountryCode): NumberAutomaton {
  const pool = createPatternPool()
  const plan = homePatterns(pool, home)
  const idd = iddPatterns(pool, home)
  const calling: State = { kind: 'calling-code', text: '' }
  const athome: State = plan && idd ? { kind: 'opening', text: '', plan, plus: false } : askFor
  const states = [askFor, askFor, calling, athome]
  return {
    pool,
    idd,
    plans: new Map(),
    states,
    numbers: new Map(states.map((state, number) => [stateKey(state), number])),
    transitions: new Uint16Array(1 << 12),
    afterPlus: 2,
    atHome: athome === askFor ? ask : 3,
  }
}

/** The state after one more digit. */
export function stepByDigit(automaton: NumberAutomaton, state: number, digit: number): number {
  const known = automaton.transitions[state * placesOfState + digit] as number
  if (known !== 0) return known
  const reached = stateNumber(automaton, next(automaton, automaton.states[state] as State, digit))
  automaton.transitions[state * placesOfState + digit] = reached
  return reached
}

/** A number, with its plus, that stands for all of a state; null when one must ask for each. */
export function representativeOf(automaton: NumberAutomaton, state: number): string | null {
  const reached = automaton.states[state] as State
  if (reached.kind !== 'matching' && reached.kind !== 'opening') return null
  return (reached.plus ? '+' : '') + reached.text
}

function stateNumber(automaton: NumberAutomaton, state: State): number {
  const { states, numbers, transitions } = automaton
  const key = stateKey(state)
  const known = numbers.get(key)
  if (known !== undefined) return known
  if (states.length >= mostStates) return ask
  const number = states.push(state) - 1
  numbers.set(key, number)
  if ((number + 1) * placesOfState > transitions.length) {
    automaton.transitions = new Uint16Array(transitions.length * 2)
    automaton.transitions.set(transitions)
  }
  return number
}

function stateKey(state: State): string {
  switch (state.kind) {
    case 'ask':
      return state.kind
    case 'calling-code':
      return `+${state.text}`
    case 'opening':
      return `${state.plus ? '+' : ''}${state.text}…`
    case 'matching':
      return `${state.context}#${state.text.length}#${state.positions.join('/')}`
  }
}

function next(automaton: NumberAutomaton, state: State, digit: number): State {
  switch (state.kind) {
    case 'ask':
      return state
    case 'calling-code':
      return afterCallingCode(automaton, state.text + digit)
    case 'opening':
      return opened(automaton, { ...state, text: state.text + digit })
    case 'matching': {
      if (state.text.length >= mostDigits) return askFor
      const positions = state.positions.map((each) => followPatterns(automaton.pool, each, digit))
      return { ...state, text: state.text + digit, positions }
    }
  }
}

function afterCallingCode({ pool, plans }: NumberAutomaton, text: string): State {
  if (text in metadata.country_calling_codes) {
    if (!plans.has(text)) plans.set(text, planPatterns(pool, text))
    const plan = plans.get(text)
    return plan ? { kind: 'opening', text, plan, plus: true } : askFor
  }
  const couldGoOn = text.length < 3 && !text.startsWith('0')
  return couldGoOn ? { kind: 'calling-code', text } : askFor
}

function opened(automaton: NumberAutomaton, state: Opening): State {
  const { text, plan, plus } = state
  const code = plan.callingCode
  if (!plus) {
    const abroad = dialsAbroad(automaton, text)
    if (abroad === 'yes') return askFor
    if (abroad === 'perhaps' || (text.length <= code.length && code.startsWith(text))) return state
  }
  const starts = plus ? [code.length] : text.startsWith(code) ? [0, code.length] : [0]
  const offsets = starts.map((at) => offsetsFrom(automaton, state, at))
  if (offsets.includes('ask')) return askFor
  if (offsets.includes('open')) return state
  const tried = offsets.filter((each) => typeof each !== 'string')
  return {
    kind: 'matching',
    text,
    plus,
    context: `${plus ? code : ''}@${tried.join('/')}`,
    positions: tried.flat().map((at) => reach(automaton.pool, plan.first, text.slice(at))),
  }
}

function dialsAbroad({ pool, idd }: NumberAutomaton, text: string): 'yes' | 'perhaps' | 'no' {
  if (!idd || text.search(idd.expression) === 0) return 'yes'
  return reach(pool, idd.pattern.first, text).length > 0 ? 'perhaps' : 'no'
}

/** Offsets at which the patterns are to be tried: with and without a national prefix at `at`. */
function offsetsFrom(
  { pool }: NumberAutomaton,
  { text, plan: { prefix } }: Opening,
  at: number,
): number[] | 'open' | 'ask' {
  if (!prefix) return [at]
  const rest = text.slice(at)
  if (rest === '' || reach(pool, prefix.pattern.first, rest).length > 0) {
    return rest.length > longestOpening ? 'ask' : 'open'
  }
  const cut = prefix.expression.exec(rest)?.[0].length ?? 0
  if (cut === 0) return [at]
  return prefix.transforms ? 'ask' : [at, at + cut]
}

/** The positions reached by all of these digits. */
function reach(pool: PatternPool, first: readonly number[], digits: string): number[] {
  let positions: number[] = []
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[at])
    positions =
      at === 0 ? enterPatterns(pool, first, digit) : followPatterns(pool, positions, digit)
  }
  return positions
}
