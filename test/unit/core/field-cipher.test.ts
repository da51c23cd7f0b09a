// Proves that a sealed field opens in its own place with its own key, and nowhere else.
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  createFieldCipher,
  type DataKeys,
  UnopenedField,
} from '../../../electron/core/workspace/field-cipher.ts'

const keys: DataKeys = { sealing: randomBytes(32), tagging: randomBytes(32) }
const cipher = createFieldCipher(keys)
const place = 'audience_contact.e164:a1:7'

describe('a sealed field', () => {
  it('opens to the same text, whatever its letters', () => {
    for (const text of ['', '+573000000001', 'Peña 👩‍👩‍👧', 'a\u0000b', 'x'.repeat(100_000)])
      expect(cipher.open(cipher.seal(text, place), place)).toBe(text)
  })

  it('opens to the same bytes', () => {
    const bytes = randomBytes(300)
    const sealed = cipher.sealBytes(bytes, place)
    expect(Buffer.from(cipher.openBytes(sealed, place)).equals(bytes)).toBe(true)
  })

  it('is never the same twice and holds nothing of the text', () => {
    const sealed = Array.from({ length: 200 }, () => cipher.seal('+573000000001', place))
    expect(new Set(sealed.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(200)
    for (const bytes of sealed) expect(Buffer.from(bytes).includes('300000')).toBe(false)
  })

  it('does not open after any of its bits was turned', () => {
    const sealed = cipher.seal('+573000000001', place)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Uint8Array.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => cipher.open(changed, place)).toThrow(UnopenedField)
    }
  })

  it('does not open cut short, in another place, or with another key', () => {
    const sealed = cipher.seal('+573000000001', place)
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => cipher.open(sealed.subarray(0, length), place)).toThrow(UnopenedField)
    expect(() => cipher.open(sealed, 'audience_contact.e164:a1:8')).toThrow(UnopenedField)
    const other = createFieldCipher({ ...keys, sealing: randomBytes(32) })
    expect(() => other.open(sealed, place)).toThrow(UnopenedField)
  })
})

describe('a tag', () => {
  it('is the same for the same text and differs for another text or key', () => {
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    expect(cipher.tag('+573000000001')).toEqual(cipher.tag('+573000000001'))
    expect(hex(cipher.tag('+573000000001'))).not.toBe(hex(cipher.tag('+573000000002')))
    const other = createFieldCipher({ ...keys, tagging: randomBytes(32) })
    expect(hex(cipher.tag('+573000000001'))).not.toBe(hex(other.tag('+573000000001')))
  })
})
