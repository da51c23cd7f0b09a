// Finds the parts of a zip by its directory, and refuses one that would unpack to too much.
import { damagedSheet, encryptedSheet, oversizedSheet, sheetLimits } from './sheet-reader.ts'

export type ZipPart = {
  readonly bytes: Uint8Array
  readonly packing: 'deflated' | 'stored'
  readonly unpackedBytes: number
}

export type ZipParts = ReadonlyMap<string, ZipPart>

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const partSignature = 0x04034b50
const end64Locator = 0x07064b50
const elsewhere = 0xffffffff
/** Sheets shrink to a tenth; what shrinks to less than this was made to be a bomb. */
const mostShrinking = 200
const harmlessBytes = 16 * 1024 * 1024

/** Throws `UnreadableSheet` for a damaged, encrypted or explosive zip. */
export function zipParts(bytes: Uint8Array): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory(bytes, view)
  } catch (error) {
    throw error instanceof RangeError ? damagedSheet() : error
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipParts {
  const parts = new Map<string, ZipPart>()
  let { at, count } = directoryPlace(view)
  let unpacked = 0
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== entrySignature) throw damagedSheet()
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameBytes))
    const part = partOf(bytes, view, at)
    unpacked += part.unpackedBytes
    const ratio = part.unpackedBytes / Math.max(1, part.bytes.length)
    if (unpacked > sheetLimits.unpackedBytes * 2) throw oversizedSheet()
    if (part.unpackedBytes > harmlessBytes && ratio > mostShrinking) throw oversizedSheet()
    parts.set(name, part)
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true)
  }
  return parts
}

function directoryPlace(view: DataView): { at: number; count: number } {
  const earliest = Math.max(0, view.byteLength - 65_557)
  for (let end = view.byteLength - 22; end >= earliest; end -= 1) {
    if (view.getUint32(end, true) !== endSignature) continue
    const at = view.getUint32(end + 16, true)
    const count = view.getUint16(end + 10, true)
    const wide = at === elsewhere || count === 0xffff
    if (!wide || view.getUint32(end - 20, true) !== end64Locator) return { at, count }
    const end64 = wideNumber(view, end - 12)
    return { at: wideNumber(view, end64 + 48), count: wideNumber(view, end64 + 32) }
  }
  throw damagedSheet()
}

function partOf(bytes: Uint8Array, view: DataView, at: number): ZipPart {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  if (isEncrypted) throw encryptedSheet()
  const method = view.getUint16(at + 10, true)
  if (method !== 0 && method !== 8) throw damagedSheet()
  const [unpackedBytes, packedBytes, place] = sizesOf(view, at)
  if (view.getUint32(place, true) !== partSignature) throw damagedSheet()
  const start = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true)
  if (start + packedBytes > bytes.length) throw damagedSheet()
  return {
    bytes: bytes.subarray(start, start + packedBytes),
    packing: method === 8 ? 'deflated' : 'stored',
    unpackedBytes,
  }
}

/** Unpacked size, packed size and place; each may stand in the entry's extra field instead. */
function sizesOf(view: DataView, at: number): [number, number, number] {
  const sizes: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]
  let extra = at + 46 + view.getUint16(at + 28, true)
  const extraEnd = extra + view.getUint16(at + 30, true)
  while (extra + 4 <= extraEnd) {
    const isWide = view.getUint16(extra, true) === 1
    let field = extra + 4
    for (const index of isWide ? ([0, 1, 2] as const) : []) {
      if (sizes[index] !== elsewhere) continue
      sizes[index] = wideNumber(view, field)
      field += 8
    }
    extra += 4 + view.getUint16(extra + 2, true)
  }
  return sizes
}

const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

/** Parts of workbooks have names of ASCII. */
const nameOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
