// Strips what spreadsheets, keyboards and habits put around a number, and says what it stripped.
import type { RepairCode } from '../contact-types.ts'

export type CleanedText = { readonly text: string; readonly repairs: readonly RepairCode[] }

const onlyAscii = /^[\x20-\x7e]*$/
const foreignDigits = /(?![0-9])\p{Nd}/gu
const wideSpaces = /[\p{Zs}\t\r\n\u2028\u2029]/gu
const invisibleMarks = /\p{Cf}|\ufe0f|\u034f/gu
const dashes = /[\p{Pd}\u2212\u30fc]/gu
const quotes = '"\'`´‘’“”'
const openingQuotes = /^=?["'`´‘’“”]+\s*/
const formula = /^=\s*((?:\+\s*)?\d[\d\s]*)$/
const quoteStart = /^[="'`´‘’“”]/
const plainStart = /^[\d+(]/
const label =
  /^(?:tel[eé]?fono?s?|tel[eé]?f|tel|tlf|fono|cel(?:ular)?|m[oó]vil|mob(?:ile)?|phone|whats\s?app|wsp|wa|fone)\s*(?:n[ºo°.]*)?\s*[.:#=]*\s*(?=[+(\d])/i
const decimalTail = /^(\+?\d[\d\s]{5,})[.,]0{1,2}$/
const thousands = /^\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})+$/

/** Every step is certain: it cannot change which number was meant. */
export function cleanPhoneText(raw: string): CleanedText {
  const repairs: RepairCode[] = []
  let text = raw
  const step = (code: RepairCode, next: string): void => {
    if (next === text) return
    text = next
    if (!repairs.includes(code)) repairs.push(code)
  }
  if (!onlyAscii.test(text)) {
    step('hidden-marks', text.replace(invisibleMarks, ''))
    step('separators', text.replace(wideSpaces, ' ').replace(dashes, '-'))
    step('other-digits', text.normalize('NFKC').replace(foreignDigits, asciiDigit))
  }
  step('separators', text.trim())
  if (quoteStart.test(text)) step('text-wrapper', unwrapped(text))
  if (!plainStart.test(text)) step('words-around', text.replace(label, ''))
  if (/[.,']/.test(text)) {
    step('decimal-tail', text.replace(decimalTail, '$1'))
    if (thousands.test(text)) step('separators', text.replace(/[.,']/g, ''))
  }
  return { text, repairs }
}

/** `"300…"`, `="300…"`, `'300…` and `=300…`, as sheets and exports write digits that are text. */
function unwrapped(text: string): string {
  const inside = text.replace(openingQuotes, '')
  if (inside === text) return text.replace(formula, '$1')
  let end = inside.length
  while (end > 0 && quotes.includes(inside[end - 1] ?? '')) end -= 1
  return inside.slice(0, end).trimEnd()
}

/** Unicode keeps each script's ten digits together, from a place that ends in 0 or 6. */
function asciiDigit(character: string): string {
  const point = character.codePointAt(0) ?? 0
  const low = point & 15
  if (low < 6) return String(low)
  if (low > 9) return String(low - 6)
  const fromZero = /^\p{Nd}$/u.test(String.fromCodePoint(point - low))
  return String(fromZero ? low : low - 6)
}
