// The same contacts must be read from any encoding that Excel or an older program writes.
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Encoding } from '../../../../shared/contacts/contact-types.ts'
import { checkUtf8 } from '../../../../shared/contacts/reading/check-utf8.ts'
import { upperHalves } from '../../../../shared/contacts/reading/single-byte-pages.ts'
import { textFromUtf8, utf8FromText } from '../../../../shared/contacts/reading/utf8-text.ts'
import { checkOf, readFileOf } from './check-text.ts'

type Iconv = {
  encode(text: string, encoding: string): Uint8Array
  decode(bytes: Uint8Array, encoding: string): string
}
const iconv: Iconv = createRequire(import.meta.url)('iconv-lite')

const spanish = `Nombre;Teléfono;Ciudad
María Peña;3005550101;Bogotá
José Ibáñez;3005550102;Medellín
Ángela Muñoz;3005550103;Ibagué
Sofía Güiza;3005550104;Cúcuta
`
const capitals = `NOMBRE;TELÉFONO;CIUDAD
MARÍA PEÑA;3005550101;BOGOTÁ
JOSÉ IBÁÑEZ;3005550102;MEDELLÍN
ÁNGELA MUÑOZ;3005550103;IBAGUÉ
`
const portuguese = `Nome;Celular;Cidade
João Conceição;3005550101;São Paulo
Antônia Gonçalves;3005550102;Goiânia
Inês Magalhães;3005550103;Brasília
`
const notes = `Nombre;Celular;Nota
Ana;3005550101;¿Llamó? “sí” – pagó 50 €
Luis;3005550102;Cra 5ª # 12–30, 2º piso
`
const texts = { spanish, capitals, portuguese, notes }
const encodings: Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'cp850',
  'macintosh',
]
const encode = (text: string, encoding: Encoding): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding))

const cases = encodings.flatMap((encoding) =>
  Object.entries(texts).map(([name, text]) => ({ encoding, name, text })),
)
const missingSigns = (text: string, encoding: Encoding): boolean =>
  iconv.decode(iconv.encode(text, encoding), encoding) !== text

describe('an encoding is recognised and read exactly', () => {
  test.each(cases.filter(({ text, encoding }) => !missingSigns(text, encoding)))(
    '$name in $encoding',
    ({ text, encoding }) => {
      const file = readFileOf(encode(text, encoding))
      expect(file.encoding).toBe(encoding)
      expect(textFromUtf8(file.bytes)).toBe(text)
    },
  )

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('%s with a byte order mark, which is in no header', (encoding, mark) => {
    const file = readFileOf(Uint8Array.from([...mark, ...encode(spanish, encoding)]))
    expect(file.encoding).toBe(encoding)
    expect(file.columns[0]?.header).toBe('Nombre')
  })

  test('one accent in row 4 990 of 5 000 is enough', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, row) => `${row === 4990 ? 'José' : 'Ana'};30055501`,
    )
    const file = readFileOf(encode(`Nombre;Celular\n${rows.join('\n')}\n`, 'windows-1252'))
    expect(file.encoding).toBe('windows-1252')
  })

  test('a foreign byte among many good characters is marked and costs no other', () => {
    const row = 'José Ibáñez;3005550101\n'
    const good = encode(`Nombre;Celular\n${row.repeat(50)}`, 'utf-8')
    const file = readFileOf(Uint8Array.from([...good, ...encode(row, 'windows-1252')]))
    expect(file.encoding).toBe('utf-8')
    expect(textFromUtf8(file.bytes)).toBe(
      `Nombre;Celular\n${row.repeat(50)}Jos\ufffd Ib\ufffd\ufffdez;3005550101\n`,
    )
  })

  test('UTF-8 chosen for a file that is not marks what it cannot read', () => {
    const file = readFileOf(encode(spanish, 'windows-1252'), { encoding: 'utf-8' })
    expect(textFromUtf8(file.bytes)).toBe(spanish.replace(/[^ -~\n]/g, '\ufffd'))
  })

  test('plain ASCII is UTF-8', () => {
    expect(readFileOf('name,phone\nAna,3005550101\n').encoding).toBe('utf-8')
  })

  test("a person's choice beats the guess", () => {
    const bytes = encode(spanish, 'windows-1252')
    const file = readFileOf(bytes, { encoding: 'macintosh' })
    expect(textFromUtf8(file.bytes)).toBe(iconv.decode(bytes, 'macintosh'))
  })

  test.each(encodings)('verdicts are the same in %s', (encoding) => {
    const utf8 = checkOf(spanish)
    expect(checkOf(encode(spanish, encoding))).toEqual({
      ...utf8,
      summary: { ...utf8.summary, encoding },
    })
  })
})

test('the code pages agree with TextDecoder and iconv-lite on every byte', () => {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128)
  expect(upperHalves['windows-1252']).toBe(new TextDecoder('windows-1252').decode(bytes))
  expect(upperHalves.macintosh).toBe(new TextDecoder('macintosh').decode(bytes))
  expect(upperHalves.cp850).toBe(iconv.decode(bytes, 'cp850'))
})

describe('UTF-8 in plain ECMAScript', () => {
  const strict = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      return true
    } catch {
      return false
    }
  }
  const nearUtf8 = fc.array(
    fc.oneof(
      fc.constantFrom(0x41, 0xc1, 0xc3, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5),
      fc.integer({ min: 0x80, max: 0xbf }),
      fc.constantFrom(0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf),
    ),
    { maxLength: 6 },
  )

  test('is as strict as TextDecoder', () => {
    fc.assert(
      fc.property(nearUtf8, (values) => {
        const bytes = Uint8Array.from(values)
        expect(checkUtf8(bytes, 0, bytes.length) >= 0).toBe(strict(bytes))
      }),
      { numRuns: 20_000 },
    )
  }, 60_000)

  test('gives the same answer whatever the pieces', () => {
    const bytes = utf8FromText('añ€😀'.repeat(50))
    for (let size = 1; size < 9; size += 1) {
      let at = 0
      while (at < bytes.length) at = checkUtf8(bytes, at, Math.min(bytes.length, at + size))
      expect(at).toBe(bytes.length)
    }
  })

  test('decodes and encodes like TextDecoder and TextEncoder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const bytes = new TextEncoder().encode(text)
        expect(utf8FromText(text)).toEqual(bytes)
        expect(textFromUtf8(bytes)).toBe(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
        )
      }),
    )
  }, 60_000)
})

test.each([
  ['windows-1252', '\u00a0'],
  ['macintosh', '\u00a0'],
  ['cp850', '\u00a0'],
] as const)(
  'hard spaces around numbers in %s are not letters of another page',
  (encoding, space) => {
    const rows = Array.from(
      { length: 6 },
      (_, row) => `Ana${space}María;${space}300555010${row}${space}`,
    )
    const text = `Nombre;Celular\n${rows.join('\n')}\nJosé;3005550109\n`
    const file = readFileOf(encode(text, encoding))
    expect(file.encoding).toBe(encoding)
    expect(textFromUtf8(file.bytes)).toBe(text)
  },
)
