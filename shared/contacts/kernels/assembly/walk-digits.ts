// Walks the bytes of one cell through the automaton of numbers, as far as they are digits and everyday signs.
import {
  byteKinds,
  digits,
  mostDigits,
  quote,
  transitions,
  walkFacts,
  walkValue,
  window,
} from './layout'

/** What a byte can be to a cell; 0 for all that only the full judge knows. */
const digitKind: u32 = 1
const signKind: u32 = 2
const plusKind: u32 = 3
const cellEndKind: u32 = 4
const hardSpaceKind: u32 = 5

const plus: u32 = 0x2b
const dot: u32 = 0x2e
const zero: u32 = 0x30
const apostrophe: u32 = 0x27
const equals: u32 = 0x3d

/** How a walk ended. */
export const walked: u32 = 0
/** A transition is not there yet: `walkedState` and `nextDigit` say which. */
export const unseen: u32 = 1
export const odd: u32 = 2

export let afterPlus: u32 = 0
export let atHome: u32 = 0

export function setStarts(ofPlus: u32, ofHome: u32): void {
  afterPlus = ofPlus
  atHome = ofHome
}

export let walkedState: u32 = 0
export let walkedCount: u32 = 0
export let walkedValue: u64 = 0
/** Spaces, dashes, dots and brackets. */
export let walkedSigns: u32 = 0
/** Digits before the last dot; -1 without one. */
export let walkedAtDot: i32 = -1
export let isPlussed: bool = false
/** Begins with a 00 that stands for the plus. */
export let isDialled: bool = false
/** Written as `'300…` or `="300…"`, so that Excel takes it for text. */
export let isWrapped: bool = false
let nextDigit: u32 = 0

/** Walks the cell that begins at `start`; where the bytes end, a cell ends only when `isLast`. */
export function walkCell(start: u32, length: u32, isLast: bool): u32 {
  const isQuoted = byteAt(start, length) === quote
  let at = isQuoted ? start + 1 : start
  const isFormula = isQuoted && startsFormula(start, length)
  isWrapped = isFormula || (byteAt(at, length) === apostrophe && startsNumber(at + 1, length))
  if (isWrapped) at += isFormula ? 3 : 1
  isDialled =
    byteAt(at, length) === zero &&
    byteAt(at + 1, length) === zero &&
    isDigitFrom(zero + 1, byteAt(at + 2, length))
  isPlussed = isDialled
  if (isDialled) at += 2
  let state = isDialled ? afterPlus : atHome
  let count: u32 = 0
  let value: u64 = 0
  let signs: u32 = 0
  walkedAtDot = -1
  for (;;) {
    if (at >= length) {
      if (!isLast || isQuoted) return odd
      break
    }
    const byte: u32 = load<u8>(window + at)
    const kind: u32 = load<u8>(byteKinds + byte)
    if (kind === digitKind) {
      const digit = byte - zero
      const next: u32 = load<u16>(transitions + ((state << 4) + digit) * 2)
      if (next === 0) {
        walkedState = state
        nextDigit = digit
        return unseen
      }
      state = next
      if (count === mostDigits) return odd
      store<u8>(digits + count, digit)
      value = value * 10 + digit
      count += 1
    } else if (kind === signKind) {
      signs += 1
      if (byte === dot) walkedAtDot = count
    } else if (kind === hardSpaceKind && byteAt(at + 1, length) === 0xa0) {
      signs += 1
      at += 1
    } else if (kind === plusKind && count === 0 && !isPlussed) {
      isPlussed = true
      state = afterPlus
    } else if (
      isQuoted
        ? byte === quote && endsQuoted(at + 1, length, isLast, isFormula)
        : kind === cellEndKind
    ) {
      break
    } else return odd
    at += 1
  }
  walkedState = state
  walkedCount = count
  walkedValue = value
  walkedSigns = signs
  return walked
}

/** Hands the walk, and the case of its digits, to those who call the kernels. */
export function tellWalk(ofCase: u32): void {
  store<f64>(walkValue, <f64>walkedValue)
  store<u32>(walkFacts, walkedState)
  store<u32>(walkFacts, walkedCount, 4)
  store<u32>(walkFacts, walkedSigns, 8)
  store<i32>(walkFacts, walkedAtDot, 12)
  store<u32>(walkFacts, isPlussed, 16)
  store<u32>(walkFacts, isDialled, 20)
  store<u32>(walkFacts, isWrapped, 24)
  store<u32>(walkFacts, nextDigit, 28)
  store<u32>(walkFacts, ofCase, 32)
}

/** 0 past the end, which is odd to every cell. */
function byteAt(at: u32, length: u32): u32 {
  return at < length ? load<u8>(window + at) : 0
}

function isDigitFrom(least: u32, byte: u32): bool {
  return byte >= least && byte <= 0x39
}

function startsNumber(at: u32, length: u32): bool {
  const byte = byteAt(at, length)
  return byte === plus || isDigitFrom(zero, byte)
}

/** A quoted cell doubles the quotes inside. */
function startsFormula(start: u32, length: u32): bool {
  return (
    byteAt(start + 1, length) === equals &&
    byteAt(start + 2, length) === quote &&
    byteAt(start + 3, length) === quote &&
    startsNumber(start + 4, length)
  )
}

/** What follows a quote in a quoted cell. Blanks after a closing quote are left to the full judge. */
function endsQuoted(next: u32, length: u32, isLast: bool, isFormula: bool): bool {
  if (isFormula && !(byteAt(next, length) === quote && byteAt(next + 1, length) === quote))
    return false
  const at = isFormula ? next + 2 : next
  if (at >= length) return isLast
  return load<u8>(byteKinds + load<u8>(window + at)) === cellEndKind
}
