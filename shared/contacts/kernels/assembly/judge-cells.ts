// Judges the cells of one column, as far as the automaton alone knows the verdict.
import { caseOfDigits, issueOfCase, suggestionOfCase } from './explain-digits'
import {
  carriageReturn,
  digits,
  e164,
  flags,
  issues,
  lineFeed,
  offsets,
  quote,
  repairs,
  stateIssues,
  stateKinds,
  stateMissing,
  stateTypes,
  suggestions,
  types,
  window,
} from './layout'
import { placeOfCell, remember, rememberedIssue, rememberedSuggestion } from './remembered-cells'
import {
  isDialled,
  isPlussed,
  isWrapped,
  odd,
  tellWalk,
  unseen,
  walkCell,
  walked,
  walkedAtDot,
  walkedCount,
  walkedSigns,
  walkedState,
  walkedValue,
} from './walk-digits'

/** `.0` and `.00` at the end are decimals, not part of a number. */
const mostDecimals: i32 = 2
/** From here on a cell could be two numbers. */
const mostDigitsOfOne: u32 = 13
/** Three of `stateKinds`. */
const national: u32 = 2
const coded: u32 = 3
const unaccepted: u32 = 5

let separators: u32 = 0
let countryCode: u32 = 0
let leading00: u32 = 0
let textWrapper: u32 = 0
let oddFlags: u32 = 0
let missingPhone: u32 = 0

/** Rows with one of these flags are left alone. */
export function setOddFlags(bits: u32): void {
  oddFlags = bits
}

/** The issue of a cell without any digit. */
export function setMissingPhone(issue: u32): void {
  missingPhone = issue
}

/** The bits of the repairs. */
export function setRepairs(ofSigns: u32, ofCode: u32, of00: u32, ofWrapper: u32): void {
  separators = ofSigns
  countryCode = ofCode
  leading00 = of00
  textWrapper = ofWrapper
}

/**
 * Judges rows from row `from` on and returns the first that it does not, shifted by two bits, with
 * the reason in them: 0 when all `rows` are judged; else `unseen` or `odd` as a walk ends, or
 * `undecided` for a cell that was walked and needs more thought. The rows begin at their offsets
 * less `base`. Where the window ends the text ends only when `isLast`.
 */
export function judgeCells(
  from: u32,
  rows: u32,
  length: u32,
  base: u32,
  column: u32,
  delimiter: u32,
  isLast: bool,
): u32 {
  for (let row = from; row < rows; row += 1) {
    if ((load<u8>(flags + row) & oddFlags) !== 0) return (row << 2) | odd
    const start = cellStart(load<u32>(offsets + row * 4) - base, length, column, delimiter)
    if (start < 0) return (row << 2) | odd
    const end = walkCell(start, length, isLast)
    if (end === unseen) tellWalk(0)
    if (end === odd && recall(row, start, length, delimiter)) continue
    if (end !== walked) return (row << 2) | end
    if (!decide(row)) return (row << 2) | undecided
  }
  return rows << 2
}

const undecided: u32 = 3

/** True when the full judge was asked about such a cell before. */
function recall(row: u32, start: u32, length: u32, delimiter: u32): bool {
  const place = placeOfCell(start, length, delimiter)
  const issue = place < 0 ? 0 : rememberedIssue(place)
  if (issue === 0) return false
  putVerdict(row, 0, 0, 0, issue)
  store<u8>(suggestions + row, rememberedSuggestion(place))
  return true
}

/**
 * Remembers the verdict of the full judge on the cell of a row that was odd: no number, and nothing
 * repaired. The window and the offsets are still as they were when it was left.
 */
export function rememberCell(
  row: u32,
  length: u32,
  base: u32,
  column: u32,
  delimiter: u32,
  issue: u32,
  suggestion: u32,
): void {
  if ((load<u8>(flags + row) & oddFlags) !== 0) return
  const start = cellStart(load<u32>(offsets + row * 4) - base, length, column, delimiter)
  if (start < 0) return
  const place = placeOfCell(start, length, delimiter)
  if (place >= 0) remember(place, issue, suggestion)
}

/** False for a cell that needs more thought. */
function decide(row: u32): bool {
  const count = walkedCount
  const isDecimal = walkedAtDot >= 0 && i32(count) - walkedAtDot <= mostDecimals
  const isZeroed = load<u16>(digits) === 0 && count > 2
  // With a 00 there can be digits enough for two, which signs would tell.
  const mayBeTwo =
    count > mostDigitsOfOne || (isDialled && count + 2 > mostDigitsOfOne && walkedSigns > 0)
  let at: u32 = 0
  if (!isDecimal && !isZeroed && !mayBeTwo) {
    if (count === 0) return acceptEmpty(row)
    const kind: u32 = load<u8>(stateKinds + walkedState)
    if (kind === national || kind === coded) return accept(row, kind === coded)
    if (kind === unaccepted) at = caseOfDigits()
    if (issueOfCase(at) !== 0) {
      putVerdict(row, 0, 0, 0, issueOfCase(at))
      store<u8>(suggestions + row, suggestionOfCase(at))
      return true
    }
  }
  tellWalk(at)
  return false
}

function accept(row: u32, isCoded: bool): bool {
  let done: u32 = walkedSigns > 0 ? separators : 0
  if (isDialled) done |= leading00
  if (isWrapped) done |= textWrapper
  if (isCoded && !isPlussed) done |= countryCode
  const number = load<f64>(stateMissing + walkedState * 8) + f64(walkedValue)
  const type: u32 = load<u8>(stateTypes + walkedState)
  putVerdict(row, number, done, type, load<u8>(stateIssues + walkedState))
  return true
}

function acceptEmpty(row: u32): bool {
  if (isDialled || isWrapped) {
    tellWalk(0)
    return false
  }
  putVerdict(row, 0, 0, 0, missingPhone)
  return true
}

function putVerdict(row: u32, number: f64, done: u32, type: u32, issue: u32): void {
  store<f64>(e164 + row * 8, number)
  store<u32>(repairs + row * 4, done)
  store<u8>(types + row, type)
  store<u8>(issues + row, issue)
  store<u8>(suggestions + row, 0)
}

/** Where a cell of the record begins; -1 when the record is shorter. */
function cellStart(start: u32, length: u32, column: u32, delimiter: u32): i32 {
  let at = start
  for (let cell: u32 = 0; cell < column; cell += 1) {
    if (at < length && load<u8>(window + at) === quote) at = closingQuote(at, length) + 1
    for (; at < length; at += 1) {
      const byte: u32 = load<u8>(window + at)
      if (byte === delimiter) break
      if (byte === lineFeed || byte === carriageReturn) return -1
    }
    if (at >= length) return -1
    at += 1
  }
  return at
}

function closingQuote(opening: u32, length: u32): u32 {
  let at = opening + 1
  for (; at < length; at += 1) {
    if (load<u8>(window + at) !== quote) continue
    if (at + 1 >= length || load<u8>(window + at + 1) !== quote) return at
    at += 1
  }
  return at
}
