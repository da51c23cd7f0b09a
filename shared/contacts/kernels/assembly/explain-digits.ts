// Says what is wrong with digits that are no number, where somebody asked before about the like of them.
import { caseIssues, caseSuggestions, digits, stateIssues, stateKinds, transitions } from './layout'
import { afterPlus, atHome, isPlussed, walkedCount } from './walk-digits'

/** Three of `stateKinds`. */
const unseen: u32 = 0
const ask: u32 = 1
const unaccepted: u32 = 5

/** From here on a missing plus is thought of. */
const fewestForeignDigits: u32 = 10

let least: u32 = 0
let most: u32 = 0
let code: u32 = 0
let codeLength: u32 = 0

/** Of the home country: the digits of its mobiles, its calling code, and of how many digits that is. */
export function setHome(ofLeast: u32, ofMost: u32, ofCode: u32, ofCodeLength: u32): void {
  least = ofLeast
  most = ofMost
  code = ofCode
  codeLength = ofCodeLength
}

/**
 * The case of the digits that were walked, which is all that their verdict depends on; 0 for those
 * of which it is not known here. Cases are told apart as `digit-cases` does it.
 */
export function caseOfDigits(): u32 {
  if (isPlussed || codeLength === 0 || !isSimple()) return 0
  const count = walkedCount
  let asItStands: u32 = 0
  let shortest: u32 = 0
  let longest: u32 = 0
  if (count >= fewestForeignDigits) {
    if (count > least) {
      shortest = receiving(atHome, least)
      longest = receiving(atHome, min(most, count))
      if (shortest === untold || longest === untold) return 0
    }
    // A mobile of the home country with digits too many: nobody thinks of a missing plus.
    if (shortest !== 1 && longest !== 1) {
      asItStands = receiving(afterPlus, count)
      if (asItStands === untold) return 0
    }
  }
  return ((count * 3 + asItStands) * 3 + shortest) * 3 + longest
}

/** 0 while nobody has asked about a case. */
export function issueOfCase(at: u32): u32 {
  return at === 0 ? 0 : load<u8>(caseIssues + at)
}

export function suggestionOfCase(at: u32): u32 {
  return load<u8>(caseSuggestions + at)
}

/** No zeros before them and no code of the home country; and no old prefix to be cut out. */
function isSimple(): bool {
  const first: u32 = load<u8>(digits)
  const second: u32 = load<u8>(digits + 1)
  if (first === 0) return false
  if (first === 5 && walkedCount > 1 && (second === 2 || second === 4)) return false
  if (walkedCount < codeLength) return true
  let start: u32 = 0
  for (let at: u32 = 0; at < codeLength; at += 1) start = start * 10 + load<u8>(digits + at)
  return start !== code
}

const untold: u32 = 3

/** Of the first `count` digits: 0 for no number, 1 for one that receives an SMS, 2 for another. */
function receiving(from: u32, count: u32): u32 {
  let state = from
  for (let at: u32 = 0; at < count; at += 1) {
    state = load<u16>(transitions + ((state << 4) + load<u8>(digits + at)) * 2)
    if (state === 0) return untold
  }
  const kind: u32 = load<u8>(stateKinds + state)
  if (kind === unseen || kind === ask) return untold
  if (kind === unaccepted) return 0
  return load<u8>(stateIssues + state) === 0 ? 1 : 2
}
