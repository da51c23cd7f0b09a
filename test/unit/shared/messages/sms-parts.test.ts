// Tests of the part counter, with sms-segments-calculator as the oracle.
//
// Where the oracle and this counter differ, on purpose:
// 1. An empty text is 1 segment for the oracle and 0 parts here: nothing is sent.
// 2. The oracle keeps a whole grapheme (a family emoji, a flag, e + combining accent) in one part;
//    networks cut UCS-2 between code units, and only a surrogate pair must stay whole.
// 3. The oracle's `numberOfCharacters` counts graphemes in UCS-2; here units are UTF-16 units.
import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { countSmsParts, type SmsParts } from '../../../../shared/messages/sms-parts.ts'
import { seeded } from '../seed.ts'

function oracle(text: string): SmsParts {
  const message = new SegmentedMessage(text)
  const gsm = message.getEncodingName() === 'GSM-7'
  const bits = gsm ? 7 : 16
  return {
    encoding: gsm ? 'gsm-7' : 'ucs-2',
    units: message.messageSize / bits,
    parts: message.segmentsCount,
    unitsLeft: Math.floor((message.segments.at(-1)?.freeSizeInBits() ?? 0) / bits),
  }
}

const gsmPiece = fc.constantFrom(
  ...'abc XYZ 0189 ñÑéÉüÜ¿¡àÇ@£$¥èùìòØøÅåΔΩæß"#%&\'()*+,-./:;<=>?_§\n\r',
  ...'€[]{}|^~\\\f',
  'Hola ',
  'su cita es mañana ',
  'Responda SALIR ',
)
const richPiece = fc.oneof(
  gsmPiece,
  fc.constantFrom(...'áíóúÁÍÓÚçº“”…’\u00A0\t', '😀', '🎉', '🔔', 'corazón ', 'día '),
)
const textOf = (piece: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(piece, { minLength: 1, maxLength }).map((pieces) => pieces.join(''))

describe('countSmsParts', () => {
  it('agrees with the oracle on texts of the SMS alphabet', () => {
    fc.assert(
      fc.property(textOf(gsmPiece, 200), (text) => {
        expect(countSmsParts(text)).toEqual(oracle(text))
      }),
      seeded(600),
    )
  })

  it('agrees with the oracle on Spanish with accents and simple emoji', () => {
    fc.assert(
      fc.property(textOf(richPiece, 120), (text) => {
        expect(countSmsParts(text)).toEqual(oracle(text))
      }),
      seeded(600),
    )
  })

  it('agrees with the oracle on each UTF-16 unit up to the euro sign and beyond', () => {
    const differing: number[] = []
    for (let code = 0; code < 0x2100; code++) {
      const text = String.fromCharCode(code)
      const ours = countSmsParts(text)
      const theirs = oracle(text)
      if (ours.encoding !== theirs.encoding || ours.units !== theirs.units) differing.push(code)
    }
    expect(differing).toEqual([])
  })

  it.each([
    ['a'.repeat(160), { encoding: 'gsm-7', units: 160, parts: 1, unitsLeft: 0 }],
    ['a'.repeat(161), { encoding: 'gsm-7', units: 161, parts: 2, unitsLeft: 145 }],
    ['a'.repeat(306), { encoding: 'gsm-7', units: 306, parts: 2, unitsLeft: 0 }],
    ['a'.repeat(307), { encoding: 'gsm-7', units: 307, parts: 3, unitsLeft: 152 }],
    ['á'.repeat(70), { encoding: 'ucs-2', units: 70, parts: 1, unitsLeft: 0 }],
    ['á'.repeat(71), { encoding: 'ucs-2', units: 71, parts: 2, unitsLeft: 63 }],
    ['á'.repeat(134), { encoding: 'ucs-2', units: 134, parts: 2, unitsLeft: 0 }],
    ['á'.repeat(135), { encoding: 'ucs-2', units: 135, parts: 3, unitsLeft: 66 }],
    ['', { encoding: 'gsm-7', units: 0, parts: 0, unitsLeft: 160 }],
  ])('counts at the edges of a part (%#)', (text, expected) => {
    expect(countSmsParts(text)).toEqual(expected)
  })

  it('moves an escape pair to the next part instead of cutting it', () => {
    const text = `${'a'.repeat(152)}€${'a'.repeat(152)}`
    expect(countSmsParts(text)).toEqual({ encoding: 'gsm-7', units: 306, parts: 3, unitsLeft: 152 })
  })

  it('moves a surrogate pair to the next part instead of cutting it', () => {
    const text = `${'á'.repeat(66)}😀${'á'.repeat(66)}`
    expect(countSmsParts(text)).toEqual({ encoding: 'ucs-2', units: 134, parts: 3, unitsLeft: 66 })
  })

  it('cuts a family emoji between its people, unlike the oracle', () => {
    const family = '👨‍👩‍👧'
    const text = `${'á'.repeat(62)}${family}${'á'.repeat(64)}`
    expect([countSmsParts(text).parts, oracle(text).parts]).toEqual([2, 3])
  })

  it('takes about a microsecond for a message', () => {
    const text = 'Hola Señora Ana, su cita es mañana a las 10. Responda SALIR. '.repeat(2)
    const runs = 50_000
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 5; round++) {
      const started = performance.now()
      let units = 0
      for (let run = 0; run < runs; run++) units += countSmsParts(text).units
      best = Math.min(best, ((performance.now() - started) * 1000) / runs)
      expect(units).toBe(runs * text.length)
    }
    // Ten times the aim, so that a busy machine does not fail the build; the oracle needs 300 or more.
    expect(best).toBeLessThan(10)
  })
})
