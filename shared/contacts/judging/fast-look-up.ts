// Answers like the library does, having asked it only once for each class of equal numbers.
import type { CountryCode } from 'libphonenumber-js/core'
import { libraryLookUp, type NumberFacts, type NumberLookUp } from './look-up-number.ts'
import {
  createNumberAutomaton,
  type NumberAutomaton,
  representativeOf,
  stepByDigit,
} from './number-automaton.ts'

/** How the digits that were written relate to the number they are. */
export type WrittenForm = 'national' | 'with-calling-code' | 'other'

/** All that is true of every number of one state. */
export type NumberClass = Pick<NumberFacts, 'country' | 'callingCode' | 'valid' | 'type'> & {
  readonly nationalLength: number
  readonly written: WrittenForm
}

export type ClassFinder = {
  readonly automaton: NumberAutomaton
  /** Null: no number. Undefined: the library must be asked about this very number. */
  classOf(state: number): NumberClass | null | undefined
}

/** Below this the library has rules about length that are none of the patterns'. */
const fewestDigits = 4
const mostRemembered = 1 << 16

const finders = new Map<CountryCode, ClassFinder>()

/** One a country, kept: what was learnt from one list serves the next. */
export function classFinderOf(home: CountryCode): ClassFinder {
  const finder = finders.get(home) ?? createClassFinder(home, libraryLookUp(home))
  finders.set(home, finder)
  return finder
}

function createClassFinder(home: CountryCode, library: NumberLookUp): ClassFinder {
  const automaton = createNumberAutomaton(home)
  const classes: (NumberClass | null | undefined)[] = []
  const known: boolean[] = []
  return {
    automaton,
    classOf(state) {
      if (known[state]) return classes[state]
      known[state] = true
      const example = representativeOf(automaton, state)
      classes[state] = example === null ? undefined : classOfExample(example, library)
      return classes[state]
    },
  }
}

function classOfExample(example: string, library: NumberLookUp): NumberClass | null | undefined {
  const digits = example.replace('+', '')
  if (digits.length < fewestDigits) return undefined
  const facts = library(example)
  if (!facts) return null
  const { country, callingCode, valid, type, national } = facts
  if (!digits.endsWith(national)) return undefined
  const written = writtenForm(example, facts)
  return { country, callingCode, valid, type, nationalLength: national.length, written }
}

function writtenForm(example: string, { callingCode, national }: NumberFacts): WrittenForm {
  if (example === national) return 'national'
  const coded = callingCode + national
  return example === coded || example === `+${coded}` ? 'with-calling-code' : 'other'
}

/** `[+]digits` in, facts out, the same as `libraryLookUp` gives. */
export function fastLookUp(home: CountryCode): NumberLookUp {
  const library = libraryLookUp(home)
  const finder = classFinderOf(home)
  const remembered = new Map<string, NumberFacts | null>()
  return (text) => {
    const plus = text.startsWith('+')
    const found = finder.classOf(stateAfter(finder.automaton, text, plus ? 1 : 0))
    if (found === null) return null
    if (found) return factsOf(found, text)
    const known = remembered.get(text)
    if (known !== undefined) return known
    const facts = library(text)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(text, facts)
    return facts
  }
}

function stateAfter(automaton: NumberAutomaton, text: string, from: number): number {
  let state = from === 1 ? automaton.afterPlus : automaton.atHome
  for (let at = from; at < text.length; at += 1)
    state = stepByDigit(automaton, state, text.charCodeAt(at) - 48)
  return state
}

function factsOf(found: NumberClass, text: string): NumberFacts {
  const { country, callingCode, valid, type } = found
  const national = text.slice(text.length - found.nationalLength)
  return { e164: `+${callingCode}${national}`, country, callingCode, national, valid, type }
}
