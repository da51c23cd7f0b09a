// Walks a number digit by digit through all patterns at once, so that the library is asked only
// once about all numbers that it cannot tell apart.
import type { CountryCode } from 'libphonenumber-js/core'
import { createPatternPool } from './digit-patterns.ts'
import { metadata } from './numbering-plans.ts'
import { homePatterns, iddPatterns, type PlanPatterns, planPatterns } from './plan-patterns.ts'

/**
 * What is known of the digits so far. In `opening` a prefix could still go on, so they are kept
 * literally; in `matching` only the positions reached in the patterns count, and `text` is one
 * representative of all numbers that lead here.
 */
type State =
  | { readonly kind: 'ask' | 'nothing' }
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
      readonly positions: readonly (readonly number[])[]
    }

export type NumberAutomaton = {
  readonly afterPlus: number
  readonly atHome: number
  /** The state after one more digit. */
  step(state: number, digit: number): number
  /** A number, with its plus, that stands for all of this state; null when one must ask for each. */
  representative(state: number): string | null
}

/** The library itself decides about numbers longer than this. */
const mostDigits = 17
const longestOpening = 8
const mostStates = 1 << 20

export function createNumberAutomaton(home: CountryCode): NumberAutomaton {
  const pool = createPatternPool()
  const plans = new Map<string, PlanPatterns | null>()
  const homePlan = homePatterns(pool, home)
  const idd = iddPatterns(pool, home)
  const states: State[] = []
  const numbers = new Map<string, number>()
  let transitions = new Int32Array(1 << 12)

  function stateNumber(state: State): number {
    const key = stateKey(state)
    const known = numbers.get(key)
    if (known !== undefined) return known
    if (states.length >= mostStates) return ask
    const number = states.push(state) - 1
    numbers.set(key, number)
    if (number * 16 + 16 > transitions.length) {
      const larger = new Int32Array(transitions.length * 2)
      larger.set(transitions)
      transitions = larger
    }
    return number
  }

  const unreached = stateNumber({ kind: 'nothing' })
  const ask = stateNumber({ kind: 'ask' })
  const afterPlus = stateNumber({ kind: 'calling-code', text: '' })
  const atHome =
    homePlan && idd ? stateNumber({ kind: 'opening', text: '', plan: homePlan, plus: false }) : ask

  function next(state: State, digit: number): State {
    switch (state.kind) {
      case 'ask':
      case 'nothing':
        return state
      case 'calling-code':
        return afterCallingCode(state.text + digit)
      case 'opening':
        return opened({ ...state, text: state.text + digit })
      case 'matching': {
        if (state.text.length >= mostDigits) return { kind: 'ask' }
        const positions = state.positions.map((each) => pool.follow(each, digit))
        return { ...state, text: state.text + digit, positions }
      }
    }
  }

  function afterCallingCode(text: string): State {
    if (text in metadata.country_calling_codes) {
      if (!plans.has(text)) plans.set(text, planPatterns(pool, text))
      const plan = plans.get(text)
      return plan ? { kind: 'opening', text, plan, plus: true } : { kind: 'ask' }
    }
    const couldGoOn = text.length < 3 && !text.startsWith('0')
    return couldGoOn ? { kind: 'calling-code', text } : { kind: 'ask' }
  }

  /** Offsets at which the patterns are to be tried, or why that is not known yet. */
  function offsetsFrom(at: number, text: string, plan: PlanPatterns): number[] | 'open' | 'ask' {
    const { prefix } = plan
    if (!prefix) return [at]
    if (at >= text.length || reach(prefix.pattern.first, text, at).length > 0) {
      return text.length - at > longestOpening ? 'ask' : 'open'
    }
    const cut = prefix.expression.exec(text.slice(at))?.[0].length ?? 0
    if (cut === 0) return [at]
    return prefix.transforms ? 'ask' : [at, at + cut]
  }

  function reach(first: readonly number[], text: string, from: number): readonly number[] {
    let positions: readonly number[] = []
    for (let at = from; at < text.length; at += 1) {
      const digit = Number(text[at])
      positions = at === from ? pool.enter(first, digit) : pool.follow(positions, digit)
    }
    return positions
  }

  function opened(state: Extract<State, { kind: 'opening' }>): State {
    const { text, plan, plus } = state
    const code = plan.callingCode
    if (!plus && idd) {
      if (text.search(idd.expression) === 0) return { kind: 'ask' }
      if (reach(idd.pattern.first, text, 0).length > 0) return state
      if (text.length <= code.length && code.startsWith(text)) return state
    }
    const starts = plus ? [code.length] : text.startsWith(code) ? [0, code.length] : [0]
    const offsets = starts.map((at) => offsetsFrom(at, text, plan))
    if (offsets.includes('ask')) return { kind: 'ask' }
    if (offsets.includes('open')) return state
    const tried = (offsets as number[][]).flat()
    return {
      kind: 'matching',
      text,
      plus,
      context: `${plus ? code : ''}@${(offsets as number[][]).join('/')}`,
      positions: tried.map((at) => reach(plan.first, text, at)),
    }
  }

  return {
    afterPlus,
    atHome,
    step(state, digit) {
      const known = transitions[state * 16 + digit] as number
      if (known !== unreached) return known
      const reached = stateNumber(next(states[state] as State, digit))
      transitions[state * 16 + digit] = reached
      return reached
    },
    representative(state) {
      const reached = states[state] as State
      if (reached.kind !== 'matching' && reached.kind !== 'opening') return null
      return (reached.plus ? '+' : '') + reached.text
    },
  }
}

function stateKey(state: State): string {
  switch (state.kind) {
    case 'ask':
    case 'nothing':
      return state.kind
    case 'calling-code':
      return `+${state.text}`
    case 'opening':
      return `${state.plus ? '+' : ''}${state.text}…`
    case 'matching': {
      const positions = state.positions.map((each) => each.toSorted((one, other) => one - other))
      return `${state.context}#${state.text.length}#${positions.join('/')}`
    }
  }
}
