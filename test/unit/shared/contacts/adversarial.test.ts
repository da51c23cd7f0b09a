// Hostile lists, each in many encodings and with every line end, get the reading written down beside them.
import { describe, expect, test } from 'vitest'
import { layoutPairs } from './adversarial/layout-pairs.ts'
import { encoded, type Pair, readingOf } from './adversarial/pair.ts'
import { phonePairs, widePairs } from './adversarial/phone-pairs.ts'
import { quotePairs } from './adversarial/quote-pairs.ts'
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
