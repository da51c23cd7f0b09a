// What is found of a file while it arrives is what would be found of all of it at once.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrivingText } from '../../../../shared/contacts/reading/arriving-text.ts'
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
      const arriving = arrivingText()
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

function isDecoded(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
