// Tests of the X-ray over every message of a campaign.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutAccents } from '../../../../shared/messages/accents.ts'
import { createMessageAudit } from '../../../../shared/messages/audit-messages.ts'
import { messageAuditSchema } from '../../../../shared/messages/message-audit.ts'
import { residuesIn } from '../../../../shared/messages/residues.ts'
import { countSmsParts } from '../../../../shared/messages/sms-parts.ts'
import { lookupIn, parseTemplate, renderTemplate } from '../../../../shared/messages/template.ts'
import { seeded } from '../seed.ts'

type Row = Readonly<Record<string, string>>

function audit(template: string, rows: readonly Row[], options = {}) {
  const auditor = createMessageAudit(parseTemplate(template), options)
  rows.forEach((row, index) => {
    auditor.add(index + 2, lookupIn(row))
  })
  return auditor.result()
}

describe('createMessageAudit', () => {
  it('is all zeros and nulls before the first row', () => {
    expect(audit('Hola {{nombre}}', [])).toEqual({
      rows: 0,
      totalParts: 0,
      totalPartsWithoutAccents: 0,
      minParts: 0,
      maxParts: 0,
      histogram: [],
      longest: null,
      shortest: null,
      ucs2: { rows: 0, first: null },
      blank: { rows: 0, first: null },
      emptyValue: { rows: 0, first: null },
      defaultUsed: { rows: 0, first: null },
      fields: [{ name: 'nombre', emptyRows: 0, defaultRows: 0 }],
      residues: [],
    })
  })

  it('adds up parts, finds the longest and the shortest and what accents cost', () => {
    const rows = [{ n: 'Ana' }, { n: 'Í'.repeat(80) }, { n: 'Li' }, { n: 'x'.repeat(320) }]
    const result = audit('Hola {{n}}', rows)
    expect(result).toMatchObject({
      rows: 4,
      totalParts: 7,
      totalPartsWithoutAccents: 6,
      minParts: 1,
      maxParts: 3,
      histogram: [
        { parts: 1, rows: 2 },
        { parts: 2, rows: 1 },
        { parts: 3, rows: 1 },
      ],
      longest: { row: 5, parts: 3, units: 325, encoding: 'gsm-7' },
      shortest: { row: 4, text: 'Hola Li', parts: 1, units: 7, encoding: 'gsm-7' },
      ucs2: { rows: 1, first: { row: 3 } },
    })
  })

  it('keeps the earlier row when two are equally long or short', () => {
    const result = audit('{{n}}', [{ n: 'ab' }, { n: 'x' }, { n: 'y' }, { n: 'cd' }])
    expect([result.longest?.row, result.shortest?.row]).toEqual([2, 3])
  })

  it('judges the texts as they leave when the campaign removes accents', () => {
    const result = audit('Hola {{n}}', [{ n: 'Í'.repeat(80) }], { removeAccents: true })
    expect(result).toMatchObject({
      totalParts: 1,
      ucs2: { rows: 0 },
      longest: { encoding: 'gsm-7' },
    })
  })

  it('counts holes and defaults by row and by field, once a row however often it is used', () => {
    const result = audit('{{a}}{{a}} {{b|x}} {{a|y}} {{c|}}', [
      { a: '1', b: '2', c: '3' },
      { a: ' ', b: '2', c: '3' },
      { a: '', b: '' },
      { a: '1', b: '2', c: '3' },
    ])
    expect(result.emptyValue).toMatchObject({ rows: 2, first: { row: 3 } })
    expect(result.defaultUsed).toMatchObject({ rows: 2, first: { row: 3 } })
    expect(result.fields).toEqual([
      { name: 'a', emptyRows: 2, defaultRows: 2 },
      { name: 'b', emptyRows: 0, defaultRows: 1 },
      { name: 'c', emptyRows: 0, defaultRows: 1 },
    ])
  })

  it('counts a text with nothing to read as blank', () => {
    const result = audit('{{a}}', [{ a: 'x' }, { a: '' }])
    expect(result.blank).toMatchObject({ rows: 1, first: { row: 3, text: '', parts: 0 } })
    expect(result.minParts).toBe(0)
  })

  it('finds remains of spreadsheets and programs, with the first row of each', () => {
    const values = ['Ana', '#N/A', 'undefined', 'null', 'NaN', '{{x}}', '#N/D', '[object Object]']
    const result = audit(
      'Hola {{n}}',
      values.map((n) => ({ n })),
    )
    expect(result.residues.map(({ kind, tally }) => [kind, tally.rows, tally.first?.row])).toEqual([
      ['spreadsheet-error', 2, 3],
      ['undefined', 1, 4],
      ['null', 1, 5],
      ['not-a-number', 1, 6],
      ['object', 1, 9],
      ['braces', 1, 7],
    ])
  })

  it('gives snapshots: a result does not change when rows are added after it', () => {
    const auditor = createMessageAudit(parseTemplate('{{a}}'))
    auditor.add(1, lookupIn({ a: '' }))
    const before = auditor.result()
    const copy = structuredClone(before)
    auditor.add(2, lookupIn({ a: '' }))
    expect(before).toEqual(copy)
    expect(auditor.result().emptyValue.rows).toBe(2)
  })

  it('agrees with counting every text on its own, for any rows', () => {
    const value = fc.array(fc.constantFrom('a', 'á', '😀', '€', '…', ' ', '{', 'x'.repeat(60)), {
      maxLength: 6,
    })
    const tokens = parseTemplate('Sr. {{a|usted}} {{b}}')
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 30 }), (pairs) => {
        const rows = pairs.map(([a, b]) => ({ a: a.join(''), b: b.join('') }))
        const result = audit('Sr. {{a|usted}} {{b}}', rows)
        const texts = rows.map((row) => renderTemplate(tokens, lookupIn(row)))
        const parts = texts.map((text) => countSmsParts(text).parts)
        const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0)
        expect(result.totalParts).toBe(total(parts))
        expect(result.totalPartsWithoutAccents).toBe(
          total(texts.map((text) => countSmsParts(withoutAccents(text)).parts)),
        )
        expect(total(result.histogram.map(({ rows: count }) => count))).toBe(rows.length)
        expect(total(result.histogram.map((bar) => bar.parts * bar.rows))).toBe(total(parts))
        expect(messageAuditSchema.parse(result)).toEqual(result)
      }),
      seeded(500),
    )
  })
})

describe('residuesIn', () => {
  it.each(['Anular su cita', 'Sra. Nan Ruiz', 'Sr. Null', 'Apto #4', 'nullo undefinedo', 'a#b'])(
    'finds nothing in %j',
    (text) => {
      expect(residuesIn(text)).toEqual([])
    },
  )

  it.each([
    '#N/A',
    '#N/D',
    '#REF!',
    '#¡REF!',
    '#VALUE!',
    '#¡VALOR!',
    '#DIV/0!',
    '#¿NOMBRE?',
    '#NULL!',
  ])('knows %s for an error of a spreadsheet', (text) => {
    expect(residuesIn(`Debe ${text}.`)).toEqual(['spreadsheet-error'])
  })
})
