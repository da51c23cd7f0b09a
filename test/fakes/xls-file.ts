// Makes a workbook of Excel 97: one sheet, in a container of a single stream.

type XlsCell = string | number | { readonly date: number }

const sector = 512
const endOfChain = 0xfffffffe
const streamSectors = 16
const entryBytes = 128

/** `marker` is a record put right after the first one, as encryption leaves it. */
export function xlsFile(rows: readonly (readonly XlsCell[])[], marker?: number): Uint8Array {
  const stream = Buffer.alloc(sector * streamSectors)
  Buffer.concat(records(rows, marker)).copy(stream)
  return new Uint8Array(Buffer.concat([header(), table(), directory(), stream]))
}

function record(id: number, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts)
  return Buffer.concat([u16(id, data.length), data])
}

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2)
  return bytes
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

function records(rows: readonly (readonly XlsCell[])[], marker?: number): Buffer[] {
  const start = (kind: number) => record(0x0809, u16(0x0600, kind, 0, 0, 0, 0, 0, 0))
  const end = record(0x000a)
  const format = (id: number) => record(0x00e0, u16(0, id, 0, 0, 0, 0, 0, 0, 0, 0))
  const head = [
    start(5),
    ...(marker === undefined ? [] : [record(marker, u16(0, 0))]),
    format(0),
    format(14),
  ]
  const name = Buffer.concat([Buffer.from([5, 0]), Buffer.from('Lista')])
  const tab = (place: number) => record(0x0085, u16(place & 0xffff, place >>> 16, 0), name)
  const place = Buffer.concat([...head, tab(0), end]).length
  const cells = rows.flatMap((row, y) => row.map((value, x) => cell(value, x, y)))
  return [...head, tab(place), end, start(0x10), ...cells, end]
}

function cell(value: XlsCell, x: number, y: number): Buffer {
  if (typeof value === 'number') return record(0x0203, u16(y, x, 0), double(value))
  if (typeof value === 'object') return record(0x0203, u16(y, x, 1), double(value.date))
  return record(0x0204, u16(y, x, 0, value.length), Buffer.from([1]), Buffer.from(value, 'utf16le'))
}

function header(): Buffer {
  const bytes = Buffer.alloc(sector)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  u16(0x003e, 3, 0xfffe, 9, 6).copy(bytes, 24)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(4096, 56)
  bytes.writeUInt32LE(endOfChain, 60)
  bytes.writeUInt32LE(endOfChain, 68)
  bytes.fill(0xff, 76)
  bytes.writeUInt32LE(0, 76)
  return bytes
}

/** Sector 0 is this table, 1 the directory, the stream begins at 2. */
function table(): Buffer {
  const bytes = Buffer.alloc(sector, 0xff)
  const chain = [0xfffffffd, endOfChain]
  for (let index = 0; index < streamSectors; index += 1) {
    chain.push(index === streamSectors - 1 ? endOfChain : index + 3)
  }
  for (const [index, next] of chain.entries()) bytes.writeUInt32LE(next, index * 4)
  return bytes
}

function directory(): Buffer {
  const root = entry('Root Entry', 5, endOfChain)
  root.writeUInt32LE(1, 76)
  const stream = entry('Workbook', 2, 2)
  stream.writeUInt32LE(sector * streamSectors, 120)
  return Buffer.concat([root, stream, Buffer.alloc(sector - 2 * entryBytes)])
}

function entry(name: string, kind: number, start: number): Buffer {
  const bytes = Buffer.alloc(entryBytes)
  const letters = Buffer.from(name, 'utf16le')
  letters.copy(bytes)
  bytes.writeUInt16LE(letters.length + 2, 64)
  bytes[66] = kind
  bytes[67] = 1
  bytes.fill(0xff, 68, 80)
  bytes.writeUInt32LE(start, 116)
  return bytes
}
