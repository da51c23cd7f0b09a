// The key by which a row that left for Excel is known again: which list it is of, and its place there.
import type { ContactFile } from '../contact-types.ts'

export type RowKey = { readonly list: string; readonly row: number }

export const rowKeyText = ({ list, row }: RowKey): string => `cmp-${list}-${row}`

export function readRowKey(text: string): RowKey | null {
  const found = /^\s*cmp-([0-9a-f]{16})-(\d{1,9})\s*$/i.exec(text)
  if (!found) return null
  return { list: (found[1] as string).toLowerCase(), row: Number(found[2]) }
}

const pieceBytes = 1 << 20

/** The same for the same bytes read the same way; sixteen hexadecimal digits. */
export function* listFingerprint(file: ContactFile): Generator<void, string> {
  let one = 0x811c9dc5 ^ file.rowCount
  let other = 0x1000193 ^ file.columns.length ^ ((file.headerLine ?? 0) << 8)
  const addPiece = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const byte = file.bytes[at] as number
      one = Math.imul(one ^ byte, 0x01000193)
      other = Math.imul(other ^ byte, 0x85ebca6b) ^ (other >>> 13)
    }
  }
  for (let at = 0; at < file.bytes.length; at += pieceBytes) {
    addPiece(at, Math.min(file.bytes.length, at + pieceBytes))
    yield
  }
  return hex(one) + hex(other)
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
