// What is found of a file while it arrives is what would be found of all of it at once.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReadResult } from '../../../../shared/contacts/contact-types.ts'
import { arrivingContacts } from '../../../../shared/contacts/reading/arriving-contacts.ts'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { seeded } from '../seed.ts'

const line = fc.oneof(
  fc.constantFrom('', 'Íñigo;3005550101', 'Ana;"dos\r\nlíneas"', '日本;😀', '"abierta;3005550102'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const text = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.array(line, { maxLength: 40 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([mark, lines, lineEnd]) => `${mark}Nombre;Celular${lineEnd}${lines.join(lineEnd)}`)
const odd = fc.constantFrom([], [0xff], [0xed, 0xa0, 0x80], [0], [0xc3], [0xe2, 0x82])

test('however its bytes arrive', () => {
  fc.assert(
    fc.property(text, odd, fc.array(fc.nat(30), { maxLength: 20 }), (written, stray, pieces) => {
      const bytes = new Uint8Array([...new TextEncoder().encode(written), ...stray])
      const arriving = arrivingContacts({ defaultCountry: 'CO' }, bytes.length)
      const memory = new Uint8Array(bytes.length)
      let arrived = 0
      for (const piece of pieces) {
        memory.set(bytes.subarray(arrived, arrived + piece), arrived)
        arrived = Math.min(bytes.length, arrived + piece)
        arriving.add(memory, arrived)
      }
      const options = { defaultCountry: 'CO' }
      const checked = arriving.end(bytes)
      const early = runToEnd(readContacts(bytes, options, checked))
      expect(early).toEqual(runToEnd(readContacts(bytes, options)))
      const isUtf8 = !bytes.includes(0) && isDecoded(bytes)
      expect(checked !== null).toBe(isUtf8)
    }),
    seeded(2000),
  )
})

/** More than the first records are taken from, so that the rest is read while it arrives. */
const longList = new TextEncoder().encode(
  `Nombre;Celular\n${`Ángela Muñoz;${'3005550101'}\n`.repeat(84_000)}`,
)
const cell = fc.oneof(
  fc.constantFrom(
    'Íñigo',
    '3005550102',
    '"dos\r\nlíneas"',
    '"a ""b"""',
    '"mal"x',
    '"abierta',
    '😀',
  ),
  fc.constant(`"${'largo\n'.repeat(9000)}"`),
)
const record = fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(';'))

test('however the records of a long list arrive', () => {
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
  const cuts = fc.array(fc.nat(40_000), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), lineEnd, cuts, (records, end, pieces) => {
      const tail = new TextEncoder().encode(records.join(end))
      const bytes = new Uint8Array(longList.length + tail.length)
      bytes.set(longList)
      bytes.set(tail, longList.length)
      const arriving = arrivingContacts({ defaultCountry: 'CO' }, bytes.length)
      let arrived = longList.length - 100
      let previews = 0
      for (const piece of [0, ...pieces]) {
        arrived = Math.min(bytes.length, arrived + piece)
        const memory = new Uint8Array(bytes.length)
        memory.set(bytes.subarray(0, arrived))
        if (arriving.add(memory, arrived)) previews += 1
      }
      const early = runToEnd(readContacts(bytes, { defaultCountry: 'CO' }, arriving.end(bytes)))
      const whole = runToEnd(readContacts(bytes, { defaultCountry: 'CO' }))
      expect(previews).toBe(1)
      expect(rowsOf(early)).toEqual(rowsOf(whole))
    }),
    seeded(30),
  )
}, 120_000)

test('however odd the first records of a list are', () => {
  const heads = fc.constantFrom(
    '',
    'sep=,\n',
    '\uFEFF',
    'Clientes de junio\n\n',
    'Nombre;Celular\n',
  )
  const separator = fc.constantFrom(';', ',', '\t', '|')
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
  const cuts = fc.array(fc.nat(20_000), { minLength: 3, maxLength: 8 })
  const records = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 40 })
  const usual = fc.nat(700)
  let previews = 0
  fc.assert(
    fc.property(
      ...([heads, separator, lineEnd, records, usual, cuts] as const),
      (head, by, end, odd, count, pieces) => {
        const rest = `Ángela Muñoz${by}3005550101${by}"dos${end}líneas"${end}`.repeat(count)
        const text = `${head}${odd.map((cells) => cells.join(by)).join(end)}${end}${rest}`
        const bytes = new TextEncoder().encode(text)
        const arriving = arrivingContacts({ defaultCountry: 'CO' }, bytes.length)
        const memory = new Uint8Array(bytes.length)
        let arrived = 0
        for (const piece of pieces) {
          memory.set(bytes.subarray(arrived, arrived + piece), arrived)
          arrived = Math.min(bytes.length, arrived + piece)
          if (arriving.add(memory, arrived)) previews += 1
        }
        const early = runToEnd(readContacts(bytes, { defaultCountry: 'CO' }, arriving.end(bytes)))
        expect(early).toEqual(runToEnd(readContacts(bytes, { defaultCountry: 'CO' })))
      },
    ),
    seeded(150),
  )
  expect(previews).toBeGreaterThan(10)
}, 120_000)

/** The rows of the long list itself are all alike: only what comes after them is compared. */
function rowsOf(read: ReadResult): unknown {
  if (!read.ok) return read
  const { offsets, lines, flags, bytes: _, ...file } = read.file
  const from = 83_990
  const columns = [offsets, lines, flags].map((each) => each.slice(from, file.rowCount))
  return { ...file, columns }
}

function isDecoded(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
