// Reads a made-up list before the first real one, so that the engine runs at full speed from its first row.
import { type Asked, openFile } from './open-file.ts'

/** Several lists, one after the other: a longer one would be felt in memory. */
const lists = 4
/** So many that a list is read while it arrives, as a long one is. */
const rows = 15_000

/** How numbers of these parts begin, and how many digits follow. */
const starts = [
  ...['30#', '31#', '32#', '35#', '60#', '+57 3##', '573##', '00573##', '(3##) ', "'3##", '3## '],
  ...['+52 55', '+52 1 55', '52133', '+51 9', '0051 9', '519', '+593 9', '5939', '+54 9 11'],
  ...['+1 305', '1305', '001 305', '+56 9', '+58 41', '+502 5', '+507 6', '+34 6', '+55 11 9'],
  ...['03##', '0', '000', '5757', '+5757', '3', '8', '#####'],
]
const rests = [
  '#######',
  '#######',
  '### ####',
  '###-####',
  '#######.0',
  '######',
  '########',
  '##',
]
const others = [
  ...['', '-', 'N/A', 'sin dato ##', '3.##E+09', '"3##5550142"', '"=""3##5550142"""'],
  ...['3##5550### / 3##5550###', '3##5550### ext ##', '3##5550###3##5550###', 'cel 3##5550###'],
]

/** The rest of a record, every so often with a cell of two lines. */
const endOfRow = ';Íngrid Muñoz ####;Medellín;##.50;cliente frecuente\n'
const endOfTallRow = ';Íngrid Muñoz ####;"Bogotá\nD.C.";##.50;cliente frecuente\n'

const mostRowBytes = 128
const anyDigit = 0x23

/** Answers how many rows it read. */
export async function warmUp({ signal }: Asked): Promise<number> {
  const shapes = Array.from({ length: 4096 }, (_, row) => encoded(shapeOf(row)))
  const bytes = new Uint8Array(rows * mostRowBytes)
  let read = 0
  for (let list = 0; list < lists; list += 1) {
    const length = writeRows(bytes, shapes, list + 1)
    const file = new Blob(['telefono;nombre;ciudad;saldo;notas\n', bytes.subarray(0, length)])
    const request = { kind: 'read', file, choices: {}, country: 'CO' } as const
    const result = await openFile(request, { signal, onProgress: () => {} })
    if (result.ok) read += result.table.counts().rows
  }
  return read
}

/** Byte by byte: texts would leave more rubbish in memory than the list itself. Returns its length. */
function writeRows(bytes: Uint8Array, shapes: readonly Uint8Array[], seed: number): number {
  const [end, tallEnd] = [encoded(endOfRow), encoded(endOfTallRow)]
  let length = 0
  let mixed = seed
  const write = (shape: Uint8Array): void => {
    for (const byte of shape) {
      mixed = (Math.imul(mixed, 1_664_525) + 1_013_904_223) >>> 0
      bytes[length++] = byte === anyDigit ? 0x30 + ((mixed >>> 16) % 10) : byte
    }
  }
  for (let row = 0; row < rows; row += 1) {
    write(shapes[row % shapes.length] ?? end)
    write(row % 25 === 0 ? tallEnd : end)
  }
  return length
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

function shapeOf(row: number): string {
  if (row % 8 === 0) return others[(row / 8) % others.length] ?? ''
  const start = row % 2 === 0 ? '3##' : (starts[(row >> 1) % starts.length] ?? '')
  return start + (rests[row % 3 === 0 ? row % rests.length : 0] ?? '')
}
