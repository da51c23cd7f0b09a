// Tells text from sheets, documents and pictures by the bytes of a file, never by its name.
import type { FileKind } from '../read-failure.ts'
import type { SheetKind } from '../sheets/sheet-reader.ts'
import { textFromUtf8 } from './utf8-text.ts'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const signatures: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'binary', bytes: [0x1f, 0x8b] },
  { kind: 'binary', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'binary', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: 'binary', bytes: [0x7f, 0x45, 0x4c, 0x46] },
]

/** Texts that are no list, though programs save them as `.xls` or `.csv`. */
const textSignatures: readonly { readonly kind: FileKind; readonly start: RegExp }[] = [
  { kind: 'page', start: /^<(?:!doctype|html|head|body|table|meta|style|\?xml)\b/i },
  { kind: 'cards', start: /^begin:vcard\b/i },
]

const zipStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]
/** A zip's directory, where the parts are named, is at its end. */
const directoryBytes = 65_536

/** Bytes that are not text by their signature; a NUL is left to the encoding chooser. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (zipStarts.some((signature) => startsWith(bytes, signature))) return zipKind(bytes)
  const binary = signatures.find((signature) => startsWith(bytes, signature.bytes))
  if (binary) return binary.kind
  const head = textFromUtf8(bytes, 0, Math.min(bytes.length, 512)).replace(/^\ufeff/, '')
  return textSignatures.find(({ start }) => start.test(head.trimStart()))?.kind ?? 'text'
}

/** Null for what is no workbook. */
export function sheetKind(bytes: Uint8Array): SheetKind | null {
  const kind = fileKind(bytes)
  return kind === 'xlsx' || kind === 'ods' || kind === 'xls' ? kind : null
}

function zipKind(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, 4096)
  const tail = bytes.subarray(Math.max(0, bytes.length - directoryBytes))
  const names = (name: string): boolean => holds(head, name) || holds(tail, name)
  if (names('xl/workbook.')) return 'xlsx'
  if (names('opendocument.spreadsheet')) return 'ods'
  return 'zip'
}

function holds(bytes: Uint8Array, ascii: string): boolean {
  const first = ascii.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1
    while (matched < ascii.length && bytes[at + matched] === ascii.charCodeAt(matched)) matched += 1
    if (matched === ascii.length) return true
  }
  return false
}
