// Tests of finding and removing the characters that make a message dearer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  guiltyCharacters,
  guiltyCharactersInTemplate,
  removeAccents,
  removeAccentsInTemplate,
  withoutAccents,
} from '../../../../shared/messages/accents.ts'
import { countSmsParts } from '../../../../shared/messages/sms-parts.ts'
import { seeded } from '../seed.ts'

describe('guiltyCharacters', () => {
  it('gives each character outside the SMS alphabet with its position and stand-in', () => {
    expect(guiltyCharacters('Así, señor 😀…')).toEqual([
      { character: 'í', start: 2, end: 3, standIn: 'i' },
      { character: '😀', start: 11, end: 13, standIn: null },
      { character: '…', start: 13, end: 14, standIn: '...' },
    ])
  })

  it('shows a letter written in two pieces and a family emoji as one character each', () => {
    expect(guiltyCharacters('n\u0303 👨‍👩‍👧 🇨🇴 👍🏽').map(({ character }) => character)).toEqual([
      'n\u0303',
      '👨‍👩‍👧',
      '🇨🇴',
      '👍🏽',
    ])
  })

  it('looks at texts and defaults of a template, not at the names of its fields', () => {
    const template = 'Ésta {{teléfono móvil|aquí í}} {{día}} ú'
    expect(
      guiltyCharactersInTemplate(template).map(({ start, end }) => [
        start,
        template.slice(start, end),
      ]),
    ).toEqual([
      [25, 'í'],
      [27, 'í'],
      [39, 'ú'],
    ])
  })
})

describe('removeAccents', () => {
  it.each([
    ['áíóúÁÍÓÚ', 'aiouAIOU'],
    ['ñ Ñ é É ü Ü ¿ ¡ € à Ç', 'ñ Ñ é É ü Ü ¿ ¡ € à Ç'],
    ['“Hola” ‘tú’ «sí»', '"Hola" \'tu\' "si"'],
    ['espere… – o no — 5−3', 'espere... - o no - 5-3'],
    ['a\u00A0b\u202Fc\td', 'a b c d'],
    ['in\u200Bvi\uFEFFsi\u00ADble', 'invisible'],
    ['Corac\u0327a\u0303o ação', 'Coracao acao'],
    ['an\u0303o cafe\u0301 camio\u0301n', 'año café camion'],
    ['1º 2ª Nº', '1o 2a No'],
    ['À Ê ï ý', 'A E i y'],
  ])('writes %j as %j', (text, expected) => {
    expect(removeAccents(text).text).toBe(expected)
    expect(withoutAccents(text)).toBe(expected)
  })

  it('says what it saves', () => {
    const text = `Mañana hay reunión. ${'a'.repeat(90)}`
    const { before, after, savedParts, replaced, kept } = removeAccents(text)
    expect([before.parts, after.parts, savedParts, replaced.length, kept.length]).toEqual([
      2, 1, 1, 1, 0,
    ])
  })

  it('says what it could not take out', () => {
    expect(removeAccents('día 😀').kept.map(({ character }) => character)).toEqual(['😀'])
  })

  it('leaves the fields of a template alone and counts parts without their names', () => {
    const { text, before, after } = removeAccentsInTemplate('Adiós {{razón|señorío}}')
    expect(text).toBe('Adios {{razón|señorio}}')
    expect(before).toEqual(countSmsParts('Adiós señorío'))
    expect(after).toEqual(countSmsParts('Adios señorio'))
  })

  it('takes the backtick out on the way for many rows too', () => {
    expect(withoutAccents('día `5`')).toBe("dia '5'")
  })

  it('takes the same out whichever way it is asked, once and for all', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'aáéíóúñÑçºª“”…`\u00A0\t \u0301\u0303\u200D\u200B€', '😀', '👨‍👩‍👧', '🇨🇴'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const removal = removeAccents(text)
        expect(withoutAccents(text)).toBe(removal.text)
        if (removal.kept.length === 0) expect(removal.after.encoding).toBe('gsm-7')
        if (removal.replaced.length === 0) expect(removal.text).toBe(text)
      }),
      seeded(5000),
    )
  })
})
