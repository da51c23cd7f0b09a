// Chooses the delimiter that cuts the first records most evenly and leaves phones whole.
import { type Delimiter, delimiters } from '../contact-types.ts'
import type { CursorStart } from './advance-record.ts'
import { looksLikePhone, sampleRecords, usualCellCount } from './sample-records.ts'

type From = Omit<CursorStart, 'delimiter'>

/** Pauses after each candidate; with nothing to go by, as in a file of one column, it is the comma. */
export function* chooseDelimiter(bytes: Uint8Array, from: From): Generator<void, Delimiter> {
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of delimiters) {
    const found = score(bytes, delimiter, from)
    if (found > bestScore) best = delimiter
    bestScore = Math.max(bestScore, found)
    yield
  }
  return best
}

/** Evenness, a little for more columns, and much for cells that are phones and nothing else. */
function score(bytes: Uint8Array, delimiter: Delimiter, from: From): number {
  const records = sampleRecords(bytes, { ...from, delimiter })
  if (records.length === 0) return holdsOnly(bytes, delimiter) ? Number.POSITIVE_INFINITY : 0
  const usual = usualCellCount(records)
  const withPhone = records.filter(({ cells }) => cells.some(looksLikePhone)).length
  return usual.share * Math.log2(1 + usual.cells) * (0.25 + withPhone / records.length)
}

/** Lines of nothing but delimiters, as an emptied sheet leaves them. */
function holdsOnly(bytes: Uint8Array, delimiter: string): boolean {
  const code = delimiter.charCodeAt(0)
  return bytes.includes(code) && bytes.every((byte) => byte <= 0x20 || byte === code)
}
