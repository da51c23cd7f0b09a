// Hostile lists, each in many encodings and with every line end, get the reading written down beside them.
import { describe, expect, test } from 'vitest'
import { layoutPairs } from './adversarial/layout-pairs.ts'
import { encoded, type Pair, readingOf, readingOfWorkbook } from './adversarial/pair.ts'
import { phonePairs, widePairs } from './adversarial/phone-pairs.ts'
import { quotePairs } from './adversarial/quote-pairs.ts'
import { workbookPairs } from './adversarial/workbook-pairs.ts'
import { type LineEnd, lineEnds, withLineEnds, withMixedLineEnds } from './line-ends.ts'

type Variant = readonly [name: string, encoding: string, bytes: (text: string) => Uint8Array]

const mark = '\ufeff'
const endings: readonly Variant[] = [
  ...(Object.keys(lineEnds) as LineEnd[]).map(
    (end): Variant => [end, 'utf-8', (text) => encoded(withLineEnds(text, end), 'utf-8')],
  ),
  ['mixed line ends', 'utf-8', (text) => encoded(withMixedLineEnds(text), 'utf-8')],
]
const wideEncodings: readonly Variant[] = [
  ['UTF-8 with its mark', 'utf-8', (text) => encoded(mark + text, 'utf-8')],
  ['UTF-16', 'utf-16le', (text) => encoded(text, 'utf-16le')],
  ['UTF-16 with its mark', 'utf-16le', (text) => encoded(mark + text, 'utf-16le')],
  ['UTF-16 BE with its mark', 'utf-16be', (text) => encoded(mark + text, 'utf-16be')],
]
const codePages = ['windows-1252', 'cp850', 'macintosh'].map(
  (page): Variant => [page, page, (text) => encoded(text, page)],
)

/** Where no letter gives an encoding away, the bytes are UTF-8 as well. */
const isAscii = (text: string): boolean => [...text].every((sign) => sign < '\u0080')

function lists(pairs: readonly Pair[], variants: readonly Variant[]) {
  return pairs.flatMap(([name, text, facts, ...rows]) =>
    variants.map(([variant, encoding, bytes]) => {
      const shown = codePages.some(([page]) => page === encoding) && isAscii(text)
      const isRefused = rows.length === 0
      const expected = { encoding: isRefused ? null : shown ? 'utf-8' : encoding, facts, rows }
      return { name, variant, bytes: bytes(text), expected }
    }),
  )
}

const everywhere = [...quotePairs, ...layoutPairs, ...phonePairs]
const all = [
  ...lists(everywhere, [...endings, ...wideEncodings, ...codePages]),
  ...lists(
    widePairs,
    // Without a mark UTF-16 is known by its NULs, and signs of the whole world have none.
    [...endings, ...wideEncodings].filter(([name]) => name !== 'UTF-16'),
  ),
]
  // A few bytes without a mark could be anything.
  .filter(({ bytes, variant }) => bytes.length > 40 || variant !== 'UTF-16')

describe(`${all.length} files`, () => {
  test('are many', () => expect(all.length).toBeGreaterThan(300))

  test.each(all)('$name, $variant', ({ bytes, expected }) => {
    expect(readingOf(bytes)).toEqual(expected)
  })
})
describe('workbooks', () => {
  const named = workbookPairs.map(([name, file, facts, ...rows]) => ({ name, file, facts, rows }))

  test.each(named)('$name', async ({ file, facts, rows }) => {
    expect(await readingOfWorkbook(file)).toEqual({ facts, rows })
  })
})

describe('bytes that are no text', () => {
  const list = 'Señor;Celular\nNúñez;3005550101\n'.repeat(20)
  test.each([
    ['a NUL in a number', encoded(list.replace('0101', '01\u000001'), 'utf-8'), 'binary-file'],
    ['NULs after the list', encoded(`${list}${'\0'.repeat(4096)}`, 'utf-8'), 'binary-file'],
    ['NULs alone', new Uint8Array(4096), 'binary-file'],
    ['a mark alone', encoded('\ufeff', 'utf-8'), 'empty-file'],
    ['a PDF', encoded('%PDF-1.7\n', 'utf-8'), 'binary-file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary-file'],
    [
      '201 columns',
      encoded(`${'c;'.repeat(200)}c\n${'1;'.repeat(200)}1\n`, 'utf-8'),
      'too-many-columns',
    ],
  ] as const)('%s', (_, bytes, code) => {
    expect(readingOf(bytes).facts).toBe(code)
  })

  test('a bad byte among good ones is shown and costs nothing else', () => {
    const bytes = [...encoded(list, 'utf-8'), 0xff, ...encoded(';3005550102\n', 'utf-8')]
    const { encoding, rows } = readingOf(Uint8Array.from(bytes))
    expect(encoding).toBe('utf-8')
    expect(rows.at(-1)).toBe('41 +573005550102 \ufffd¦3005550102')
  })

  test('a quoted cell of more than 64 KiB is a damaged record, and an open one is only long', () => {
    const long = 'x'.repeat(66_000)
    const { facts, rows } = readingOf(
      encoded(`Señor;Celular\n"${long}";3005550101\n${long};3005550102\nB;3005550103\n`, 'utf-8'),
    )
    expect(facts).toBe('; 1 unclosed-quote@2')
    expect(rows.map((row) => row.slice(0, 20))).toEqual([
      '2 damaged-record "xx',
      '3 +573005550102 xxxx',
      '4 +573005550103 B¦30',
    ])
  })
})
