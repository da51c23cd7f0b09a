// No pattern and no reader of the import can be held up by a text made for it.
import { describe, expect, test } from 'vitest'
import { checkContacts } from '../../../../shared/contacts/check-contacts.ts'
import { judgePhone, measurePhone } from '../../../../shared/contacts/judging/judge-phone.ts'
import { dateFormatOf } from '../../../../shared/contacts/sheets/date-text.ts'
import { xmlScanner } from '../../../../shared/contacts/sheets/xml-scanner.ts'
import { hostileTexts } from '../../../hunt/hostile-texts.ts'
import { patternsIn, sourcePatterns } from '../../../hunt/source-patterns.ts'
import { slowPatterns } from '../../../hunt/try-patterns.ts'

const length = 100_000
const slowMs = 50
const limits = { length, slowMs }

describe('every regular expression of the rules and the import', () => {
  const patterns = sourcePatterns()

  test(`answers a hostile text of 100 KB in less than ${slowMs} ms`, () => {
    expect(slowPatterns(patterns, limits)).toEqual([])
  }, 120_000)

  test('is found by reading the sources, wherever it stands', () => {
    const source = [
      "const half = total / 2 / parts // it's /no/ pattern",
      `const url = 'https://x/y' + \`a/\${text.replace(/b\\/[/]c/gi, '')}/d\``,
      'return /one/.test(x) ? [/two/u] : split(/three/)',
      '/* /four/ */ const shown = <b title="5/6">don\'t /seven/</b>',
    ].join('\n')
    const found = patternsIn(source, 'x.ts').map((each) => `${each.source} ${each.flags}`)
    expect(found).toEqual(['b\\/[/]c gi', 'one ', 'two u', 'three '])
    expect(patterns.length).toBeGreaterThan(100)
    for (const { source, flags } of patterns) expect(() => new RegExp(source, flags)).not.toThrow()
  })

  test('would be caught if it were slow', () => {
    const careless = ['^(a+)+$', '^\\s*(.*?)\\s*"*$', '0+e'].map((source) => ({
      ...{ source, flags: '', place: 'x' },
    }))
    expect(slowPatterns(careless, limits)).toHaveLength(3)
  })
})

const spent = (work: () => unknown): number => {
  const before = process.cpuUsage().user
  work()
  return (process.cpuUsage().user - before) / 1000
}
const texts = [
  ...hostileTexts('', length),
  ...['"', "='", '= ', '+', '(', '3005550101 ', '/3005550101', '٣', '1.', 'Cel. '].map((unit) =>
    unit.repeat(length / unit.length),
  ),
]

test('a cell of 100 KB is judged and measured at once', () => {
  const slow = texts.filter((text) => {
    const judged = spent(() => judgePhone(text, 'CO'))
    return judged > slowMs || spent(() => measurePhone(text, 'CO')) > slowMs
  })
  expect(slow.map((text) => text.slice(0, 12))).toEqual([])
})

test('a list whose header and cells are hostile is read at once', () => {
  const slow = texts.filter((text) => {
    const list = new TextEncoder().encode(`Nombre;${text}\nAna;${text.slice(0, 60_000)}\n`)
    return spent(() => checkContacts(list, { defaultCountry: 'CO' })) > 20 * slowMs
  })
  expect(slow.map((text) => text.slice(0, 12))).toEqual([])
})

test.each([
  ['a quoted value of closing signs', `<a b="${'>'.repeat(1_000_000)}`],
  ['quotes without end', `<a ${`b="'" c='"' `.repeat(80_000)}`],
  ['elements within elements', '<a>'.repeat(300_000)],
  ['half-written signs', `<a>${'&#x'.repeat(300_000)}</a>`],
  ['comments', `<a>${'<!--'.repeat(200_000)}`],
])('XML of %s is scanned at once', (_, xml) => {
  const ms = spent(() => {
    const scanner = xmlScanner({ open: () => {}, close: () => {}, text: () => {} })
    try {
      for (let at = 0; at < xml.length; at += 65_536) scanner.push(xml.slice(at, at + 65_536))
      scanner.end()
    } catch {}
  })
  expect(ms).toBeLessThan(20 * slowMs)
})

test('a format longer than Excel takes is no date', () => {
  expect(dateFormatOf(170, `dd/mm/yyyy${'h'.repeat(100_000)}`)).toBeNull()
})
