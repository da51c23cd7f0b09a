// Reads a made-up list before the first real one, so that the engine runs at full speed from its first row.
import { type Asked, openFile } from './open-file.ts'

/** So many that the list is read while it arrives, as a long one is. */
const rows = 30_000

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

/** Answers how many rows it read. */
export async function warmUp({ signal }: Asked): Promise<number> {
  const lines = Array.from({ length: rows }, (_, row) => {
    const city = row % 50 === 0 ? '"Bogotá; D.C."' : 'Medellín'
    return `${writtenNumber(row)};Íngrid Muñoz ${row};${city};${row}.50;cliente frecuente`
  })
  const file = new Blob([`telefono;nombre;ciudad;saldo;notas\n${lines.join('\n')}\n`])
  const request = { kind: 'read', file, choices: {}, country: 'CO' } as const
  const result = await openFile(request, { signal, onProgress: () => {} })
  return result.ok ? result.table.rowCount : 0
}

function writtenNumber(row: number): string {
  let mixed = Math.imul(row + 1, 0x9e37_79b1) >>> 0
  return shapeOf(row).replace(/#/g, () => {
    mixed = (Math.imul(mixed, 1_664_525) + 1_013_904_223) >>> 0
    return String((mixed >>> 16) % 10)
  })
}

function shapeOf(row: number): string {
  if (row % 8 === 0) return others[(row / 8) % others.length] ?? ''
  const start = row % 2 === 0 ? '3##' : (starts[(row >> 1) % starts.length] ?? '')
  return start + (rests[row % 3 === 0 ? row % rests.length : 0] ?? '')
}
