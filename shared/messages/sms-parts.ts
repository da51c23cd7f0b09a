// Counts the parts of an SMS exactly as the network cuts them.
import { gsmCost } from './gsm-alphabet.ts'

export const smsEncodings = ['gsm-7', 'ucs-2'] as const
export type SmsEncoding = (typeof smsEncodings)[number]

export type SmsParts = {
  readonly encoding: SmsEncoding
  /** Septets in GSM-7 (an extension character takes two), UTF-16 units in UCS-2. */
  readonly units: number
  /** 0 for an empty text. */
  readonly parts: number
  /** Units still free before one more part begins. */
  readonly unitsLeft: number
}

const GSM_SINGLE = 160
const GSM_PART = 153
const UCS2_SINGLE = 70
const UCS2_PART = 67

/** About a microsecond for a message; neither an escape pair nor a surrogate pair is cut in two. */
export function countSmsParts(text: string): SmsParts {
  let units = 0
  let parts = 1
  let used = 0
  for (let index = 0; index < text.length; index++) {
    const cost = gsmCost(text.charCodeAt(index))
    if (cost === 0) return countUcs2Parts(text)
    units += cost
    used += cost
    if (used > GSM_PART) {
      parts += 1
      used = cost
    }
  }
  if (units > GSM_SINGLE) return { encoding: 'gsm-7', units, parts, unitsLeft: GSM_PART - used }
  return { encoding: 'gsm-7', units, parts: units === 0 ? 0 : 1, unitsLeft: GSM_SINGLE - units }
}

function countUcs2Parts(text: string): SmsParts {
  const units = text.length
  if (units <= UCS2_SINGLE) {
    return { encoding: 'ucs-2', units, parts: 1, unitsLeft: UCS2_SINGLE - units }
  }
  let parts = 1
  let start = 0
  while (units - start > UCS2_PART) {
    start += cutsSurrogatePair(text, start + UCS2_PART) ? UCS2_PART - 1 : UCS2_PART
    parts += 1
  }
  return { encoding: 'ucs-2', units, parts, unitsLeft: UCS2_PART - (units - start) }
}

function cutsSurrogatePair(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1)
  const after = text.charCodeAt(index)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
