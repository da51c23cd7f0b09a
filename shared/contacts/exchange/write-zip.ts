// Puts parts into a zip as they are, without shrinking them: every program that reads zips takes that.
import { utf8FromText } from '../reading/utf8-text.ts'

export type ZipEntry = { readonly name: string; readonly pieces: readonly Uint8Array[] }

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** Pauses after each piece; answers the zip in pieces too. */
export function* writeZip(entries: readonly ZipEntry[]): Generator<void, readonly Uint8Array[]> {
  const body: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let place = 0
  let directoryBytes = 0
  for (const { name, pieces } of entries) {
    let crc = 0xffffffff
    let size = 0
    for (const piece of pieces) {
      crc = addToCrc(crc, piece)
      size += piece.length
      yield
    }
    const title = utf8FromText(name)
    const facts = { crc: ~crc >>> 0, size, nameBytes: title.length, place }
    body.push(localHeader(facts), title, ...pieces)
    const entry = directoryEntry(facts)
    directory.push(entry, title)
    directoryBytes += entry.length + title.length
    place += 30 + title.length + size
  }
  return [...body, ...directory, endOfDirectory(entries.length, directoryBytes, place)]
}

function addToCrc(crc: number, bytes: Uint8Array): number {
  let rest = crc
  for (let at = 0; at < bytes.length; at += 1) {
    rest = (table[(rest ^ (bytes[at] as number)) & 0xff] as number) ^ (rest >>> 8)
  }
  return rest
}

type Facts = {
  readonly crc: number
  readonly size: number
  readonly nameBytes: number
  readonly place: number
}

/** 1 January 1980: the same list always gives the same file. */
const day = 0x21

function putFacts(view: DataView, at: number, { crc, size, nameBytes }: Facts): void {
  view.setUint16(at, 20, true)
  view.setUint16(at + 8, day, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, size, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, nameBytes, true)
}

function localHeader(facts: Facts): Uint8Array {
  const view = new DataView(new ArrayBuffer(30))
  view.setUint32(0, 0x04034b50, true)
  putFacts(view, 4, facts)
  return new Uint8Array(view.buffer)
}

function directoryEntry(facts: Facts): Uint8Array {
  const view = new DataView(new ArrayBuffer(46))
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, 20, true)
  putFacts(view, 6, facts)
  view.setUint32(42, facts.place, true)
  return new Uint8Array(view.buffer)
}

function endOfDirectory(entries: number, bytes: number, place: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22))
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, entries, true)
  view.setUint16(10, entries, true)
  view.setUint32(12, bytes, true)
  view.setUint32(16, place, true)
  return new Uint8Array(view.buffer)
}
