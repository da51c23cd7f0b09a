// Makes a zip of a few parts, honest or with the lies a test needs.
import { crc32, deflateRawSync } from 'node:zlib'

export type ZipPartContent = {
  readonly name: string
  readonly content: string | Uint8Array
  readonly stored?: boolean
  readonly encrypted?: boolean
  /** What the directory says it unpacks to, when that is not so. */
  readonly claims?: number
}

export function zipFile(parts: readonly ZipPartContent[]): Uint8Array {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let place = 0
  for (const part of parts) {
    const { local, entry } = packed(part, place)
    body.push(local)
    directory.push(entry)
    place += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(place, 16)
  return new Uint8Array(Buffer.concat([...body, entries, end]))
}

function packed({ name, content, stored, encrypted, claims }: ZipPartContent, place: number) {
  const plain = Buffer.from(content)
  const bytes = stored ? plain : deflateRawSync(plain)
  const title = Buffer.from(name)
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(encrypted ? 1 : 0, 2)
  facts.writeUInt16LE(stored ? 0 : 8, 4)
  facts.writeUInt32LE(crc32(plain), 10)
  facts.writeUInt32LE(bytes.length, 14)
  facts.writeUInt32LE(claims ?? plain.length, 18)
  facts.writeUInt16LE(title.length, 22)
  const where = Buffer.alloc(14)
  where.writeUInt32LE(place, 10)
  const local = [Buffer.from('PK\x03\x04'), facts, title, bytes]
  const entry = [Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, where, title]
  return { local: Buffer.concat(local), entry: Buffer.concat(entry) }
}
