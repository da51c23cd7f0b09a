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
  let folded = new Uint8Array(1024)
  return (row) => {
    const start = offsets[row] as number
    const end = row + 1 < rowCount ? (offsets[row + 1] as number) : bytes.length
    if (end - start > folded.length) folded = new Uint8Array((end - start) * 2)
    const length = foldBytes(bytes, { start, end }, folded)
    return containsBytes(folded, length, wanted)
  }
}

function foldBytes(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  folded: Uint8Array,
): number {
  let length = 0
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number
    const base = byte === 0xc3 ? foldedLatin[(bytes[at + 1] as number) & 0x3f] : 0
    if (base) at += 1
    folded[length++] = base || (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte)
  }
  return length
}

function containsBytes(text: Uint8Array, length: number, wanted: Uint8Array): boolean {
  const first = wanted[0]
  const last = length - wanted.length
  for (let at = 0; at <= last; at += 1) {
    if (text[at] !== first) continue
    let matched = 1
    while (matched < wanted.length && text[at + matched] === wanted[matched]) matched += 1
    if (matched === wanted.length) return true
  }
  return wanted.length === 0
}
