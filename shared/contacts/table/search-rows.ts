// Finds text in rows, ignoring case and accents, without making strings of a million rows.
import { currentCells, type TableState } from './table-state.ts'

const ascii = /^[\x20-\x7e]*$/

/** Lower case, without accents. */
export const foldText = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Base letters of U+00C0 to U+00FF, whose UTF-8 is C3 and one more byte. */
const foldedLatin = Uint8Array.from({ length: 64 }, (_, index) => {
  const folded = foldText(String.fromCharCode(0xc0 + index))
  return folded.length === 1 && folded.charCodeAt(0) < 0x80 ? folded.charCodeAt(0) : 0
})

const latinLead = 0xc3
const lower = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte,
)

/** A test for one search text; digits also match inside the E.164 number. */
export function rowSearcher(table: TableState, search: string): (row: number) => boolean {
  const needle = foldText(search.trim())
  const digits = /^[\d\s().+-]{3,}$/.test(needle) ? needle.replace(/\D/g, '') : ''
  const inNumber = (row: number): boolean =>
    digits.length >= 3 && String(table.verdicts.e164[row]).includes(digits)
  const plain = ascii.test(needle) && !needle.includes('"')
  const inBytes = plain ? byteSearcher(table, needle) : (row: number) => inCells(table, row, needle)
  return (row) =>
    inNumber(row) || (table.editedRows.has(row) ? inCells(table, row, needle) : inBytes(row))
}

const inCells = (table: TableState, row: number, needle: string): boolean =>
  currentCells(table, row, true).some((cell) => foldText(cell).includes(needle))

function byteSearcher({ file }: TableState, needle: string): (row: number) => boolean {
  const { bytes, offsets, rowCount } = file
  const wanted = Uint8Array.from(needle, (character) => character.charCodeAt(0))
  return (row) => {
    const end = row + 1 < rowCount ? (offsets[row + 1] as number) : bytes.length
    return holdsFolded({ bytes, end, wanted }, offsets[row] as number)
  }
}

type Folded = { readonly bytes: Uint8Array; readonly end: number; readonly wanted: Uint8Array }

/** Compares byte by byte as each would be folded: nothing is copied. */
function holdsFolded({ bytes, end, wanted }: Folded, start: number): boolean {
  const first = wanted[0]
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number
    if (
      (byte === latinLead ? foldedLatin[(bytes[at + 1] as number) & 0x3f] : lower[byte]) !== first
    ) {
      continue
    }
    let matched = 0
    for (let next = at; next < end && matched < wanted.length; matched += 1) {
      const inside = bytes[next] as number
      const latin = inside === latinLead ? foldedLatin[(bytes[next + 1] as number) & 0x3f] : 0
      if ((latin || lower[inside]) !== wanted[matched]) break
      next += latin ? 2 : 1
    }
    if (matched === wanted.length) return true
  }
  return false
}
