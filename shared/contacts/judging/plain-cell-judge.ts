// Judges cells of digits and everyday signs straight from their bytes, many at a time; leaves all others alone.
import type { CountryCode } from 'libphonenumber-js/core'
import { rowFlags } from '../contact-types.ts'
import type { Kernel } from '../kernels/open-kernel.ts'
import { createDigitCases, type DigitCases } from './digit-cases.ts'
import { stepByDigit } from './number-automaton.ts'
import { callingCodeOf, mobileLengths } from './numbering-plans.ts'
import { decide } from './plain-cell-verdict.ts'
import { type StateVerdicts, stateVerdictsOf } from './state-verdicts.ts'
import { issueNumber, repairBit } from './verdict-numbers.ts'

/** Verdicts as columns of numbers, in the terms of `verdict-numbers`; 0 for none. */
export type PlainVerdicts = {
  readonly e164: Float64Array
  readonly type: Uint8Array
  readonly issue: Uint8Array
  readonly suggestion: Uint8Array
  /** Bits of the repairs. */
  readonly repairs: Uint32Array
}

/** Judges cells for one default country, and holds the verdicts of the last batch. */
export type PlainCellJudge = {
  readonly states: StateVerdicts
  readonly cases: DigitCases
  readonly delimiter: number
  readonly input: {
    readonly window: Uint8Array
    readonly offsets: Uint32Array
    /** As `rowFlags` has them. */
    readonly flags: Uint8Array
    readonly kinds: Uint8Array
  }
  readonly found: PlainVerdicts
  /** What a walk tells: numbers by the places of `walkFacts`, and the value of the digits. */
  readonly walkFacts: Int32Array
  readonly walkValue: Float64Array
  /** The records of the last batch that need the full judge: the first `leftCount` of these. */
  readonly left: Uint32Array
  leftCount: number
  /** What the window shows. */
  batch: { from: number; length: number; base: number; column: number }
  /** One of `byteKinds` for each byte. */
  readonly kinds: Uint8Array
  /** What is wrong with digits that are no number, by their case in the kernel. */
  readonly told: { readonly issues: Uint8Array; readonly suggestions: Uint8Array }
  /** The cell that was walked last: its digits without a 00 for the plus, and where they led. */
  readonly digits: Uint8Array
  count: number
  value: number
  state: number
  isPlussed: boolean
  /** Spaces, dashes, dots and brackets. */
  signs: number
  /** Digits before the last dot; -1 without one. */
  countAtDot: number
  /** Its verdict, once it is decided. */
  e164: number
  type: number
  issue: number
  suggestion: number
  repairs: number
}

/** Records in file order, and the column of the cells that are judged. */
export type PlainCells = {
  readonly bytes: Uint8Array
  /** Where each record begins. */
  readonly offsets: Uint32Array
  readonly flags: Uint8Array
  readonly count: number
  readonly column: number
}

/** The places of `walkFacts`, as the kernel writes them. */
const facts = {
  state: 0,
  count: 1,
  signs: 2,
  atDot: 3,
  plussed: 4,
  dialled: 5,
  wrapped: 6,
  digit: 7,
  ofCase: 8,
}
/** Why the kernel stopped at a cell. */
const stops = { unseenState: 1, odd: 2, undecided: 3 }

/** What a byte can be to a cell, as the kernel has it. */
const byteKinds = { odd: 0, digit: 1, sign: 2, plus: 3, cellEnd: 4, hardSpace: 5 }

/** Room for the cell of the last record of a batch, which need not be there whole. */
const longestCell = 1 << 10

const separators = repairBit('separators')
const countryCode = repairBit('country-code')
const leading00 = repairBit('leading-00')
const textWrapper = repairBit('text-wrapper')

/** Each home takes memory of its own, which stays: see `stateVerdictsOf`. */
export function createPlainCellJudge(home: CountryCode, delimiter: number): PlainCellJudge {
  const states = stateVerdictsOf(home)
  const { memory, places } = states.kernel
  const { mostRows } = places
  const digits = new Uint8Array(memory, places.digits, places.mostDigits)
  states.kernel.setOddFlags(rowFlags.damaged | rowFlags.extraCells)
  showHome(states.kernel, home)
  states.kernel.setMissingPhone(issueNumber('missing-phone'))
  states.kernel.setRepairs(separators, countryCode, leading00, textWrapper)
  return {
    states,
    cases: createDigitCases(home, states, digits),
    delimiter,
    input: {
      window: new Uint8Array(memory, places.window, places.windowBytes),
      offsets: new Uint32Array(memory, places.offsets, mostRows),
      flags: new Uint8Array(memory, places.flags, mostRows),
      kinds: new Uint8Array(memory, places.byteKinds, 256),
    },
    found: {
      e164: new Float64Array(memory, places.e164, mostRows),
      type: new Uint8Array(memory, places.types, mostRows),
      issue: new Uint8Array(memory, places.issues, mostRows),
      suggestion: new Uint8Array(memory, places.suggestions, mostRows),
      repairs: new Uint32Array(memory, places.repairs, mostRows),
    },
    walkFacts: new Int32Array(memory, places.walkFacts, Object.keys(facts).length),
    walkValue: new Float64Array(memory, places.walkValue, 1),
    told: {
      issues: new Uint8Array(memory, places.caseIssues, places.mostCases),
      suggestions: new Uint8Array(memory, places.caseSuggestions, places.mostCases),
    },
    left: new Uint32Array(mostRows),
    leftCount: 0,
    batch: { from: 0, length: 0, base: 0, column: 0 },
    kinds: Uint8Array.from({ length: 256 }, (_, byte) => byteKind(byte, delimiter)),
    ...{ digits, count: 0, value: 0, state: 0, isPlussed: false, signs: 0, countAtDot: -1 },
    ...{ e164: 0, type: 0, issue: 0, suggestion: 0, repairs: 0 },
  }
}

/** Where numbers are rewritten from within, the kernel knows no cases. */
function showHome(kernel: Kernel, home: CountryCode): void {
  const { least, most } = mobileLengths(home)
  const code = callingCodeOf(home)
  const isRewritten = home === 'MX' || home === 'AR'
  kernel.setHome(least, most, Number(code), isRewritten ? 0 : code.length)
}

function byteKind(byte: number, delimiter: number): number {
  const character = String.fromCharCode(byte)
  if (byte === delimiter || character === '\n' || character === '\r') return byteKinds.cellEnd
  if (/\d/.test(character)) return byteKinds.digit
  if (' ()-.'.includes(character)) return byteKinds.sign
  if (byte === 0xc2) return byteKinds.hardSpace
  return character === '+' ? byteKinds.plus : byteKinds.odd
}

/**
 * Judges as many of the records in [from, until) as go into one batch, and returns where the next begins.
 * The verdicts are then in `found`, the first of the batch at 0; but the records of `left` have
 * none, and need the full judge. A verdict is the full judge's: a test holds it to that.
 */
export function judgePlainBatch(
  judge: PlainCellJudge,
  cells: PlainCells,
  from: number,
  until: number,
): number {
  const { states, walkFacts } = judge
  const to = endOfBatch(judge, cells, from, until)
  const base = cells.offsets[from] as number
  const length = showBatch(judge, cells, from, to)
  judge.batch = { from, length, base, column: cells.column }
  const isLast = base + length === cells.bytes.length
  judge.leftCount = 0
  for (let row = 0; ; ) {
    const { column } = cells
    const stop = states.kernel.judgeCells(
      row,
      to - from,
      length,
      base,
      column,
      judge.delimiter,
      isLast,
    )
    row = stop >> 2
    if (row === to - from) return to
    const reason = stop & 3
    if (reason === stops.unseenState) {
      const state = walkFacts[facts.state] as number
      stepByDigit(states.automaton, state, walkFacts[facts.digit] as number)
      continue
    }
    if (reason === stops.undecided && decideWalked(judge)) putVerdict(judge, row)
    else judge.left[judge.leftCount++] = from + row
    row += 1
  }
}

/**
 * Tells the judge what the full judge said of a record of `left` in the last batch: it is no number,
 * and the cell alone was looked at. The same cell will not be left again.
 */
export function rememberRefusal(
  { states, batch, delimiter }: PlainCellJudge,
  row: number,
  issue: number,
  suggestion: number,
): void {
  const { from, length, base, column } = batch
  states.kernel.rememberCell(row - from, length, base, column, delimiter, issue, suggestion)
}

/** At least one record; no more than the verdicts, and the window, have room for. */
function endOfBatch(
  { left, input }: PlainCellJudge,
  { offsets }: PlainCells,
  from: number,
  until: number,
): number {
  const most = (offsets[from] as number) + input.window.length
  let to = Math.min(until, from + left.length)
  while (to > from + 1 && (offsets[to - 1] as number) + longestCell > most)
    to = from + ((to - from) >> 1)
  return to
}

/** Copies a batch to where the kernel works, and returns of how many bytes it is. */
function showBatch(
  { input, kinds }: PlainCellJudge,
  cells: PlainCells,
  from: number,
  to: number,
): number {
  const { bytes, offsets, flags, count } = cells
  const base = offsets[from] as number
  const end = to < count ? (offsets[to] as number) : bytes.length
  const length = Math.min(end - base, input.window.length)
  input.window.set(bytes.subarray(base, base + length))
  input.offsets.set(offsets.subarray(from, to))
  input.flags.set(flags.subarray(from, to))
  input.kinds.set(kinds)
  return length
}

function decideWalked(judge: PlainCellJudge): boolean {
  const { walkFacts } = judge
  judge.state = walkFacts[facts.state] as number
  judge.count = walkFacts[facts.count] as number
  judge.signs = walkFacts[facts.signs] as number
  judge.countAtDot = walkFacts[facts.atDot] as number
  judge.isPlussed = walkFacts[facts.plussed] === 1
  judge.value = judge.walkValue[0] as number
  judge.repairs =
    (walkFacts[facts.dialled] === 1 ? leading00 : 0) |
    (walkFacts[facts.wrapped] === 1 ? textWrapper : 0)
  if (!decide(judge)) return false
  rememberCase(judge, walkFacts[facts.ofCase] as number)
  return true
}

/** The kernel knows the verdict on the like of these digits from now on. */
function rememberCase(judge: PlainCellJudge, at: number): void {
  if (at === 0) return
  judge.told.issues[at] = judge.issue
  judge.told.suggestions[at] = judge.suggestion
}

function putVerdict(judge: PlainCellJudge, row: number): void {
  const { found } = judge
  found.e164[row] = judge.e164
  found.type[row] = judge.type
  found.issue[row] = judge.issue
  found.suggestion[row] = judge.suggestion
  found.repairs[row] = judge.repairs
}
