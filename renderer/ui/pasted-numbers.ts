// Reads numbers out of whatever was pasted: one a line, cells of a sheet, or separated by commas.
import { judgeNumber, numberIn } from './judged-number.ts'

export type PastedNumbers = {
  /** E.164, each once, in the order they were written. */
  readonly numbers: readonly string[]
  readonly repeated: number
  /** What was written and is no number. */
  readonly bad: readonly string[]
}

/** `country` is ISO 3166-1 alpha-2, for numbers without a country code. */
export function readPastedNumbers(text: string, country: string): PastedNumbers {
  const numbers = new Set<string>()
  const bad: string[] = []
  let repeated = 0
  for (const piece of text.split(/[\n\r\t,;]+/)) {
    const written = piece.trim()
    if (written === '') continue
    // A landline is a number too: groups may hold it, and a call may reach it.
    const e164 = numberIn(judgeNumber(written, country, 'accepted'))
    if (e164 === null) bad.push(written)
    else if (numbers.has(e164)) repeated += 1
    else numbers.add(e164)
  }
  return { numbers: [...numbers], repeated, bad }
}
