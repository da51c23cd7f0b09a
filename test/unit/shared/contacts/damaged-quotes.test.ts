// A stray quote may damage the record it stands in, never the contacts after it.
import { describe, expect, test } from 'vitest'
import { failureOf, readFileOf, tableOf } from './check-text.ts'

const contact = (number: number): string => `Ana ${number},3005550${String(100 + number)}`
const contacts = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => contact(from + index))
const listOf = (...lines: string[]): string => ['Nombre,Celular', ...lines, ''].join('\n')

describe('an unclosed quote', () => {
  test('at the very end damages one record', () => {
    const file = readFileOf(listOf(...contacts(1, 5), '"Luis,3005550199'))
    expect(file.damagedRecords).toEqual([{ line: 7, reason: 'unclosed-quote' }])
    expect(file.conservation).toMatchObject({ accepted: 5, rejected: 1, holds: true })
  })

  test('before thousands of contacts is found at its own line', () => {
    const many = Array.from({ length: 8000 }, (_, index) => `Ana,${3_005_550_000 + index}`)
    const file = readFileOf(listOf('"Luis,3005550199', ...many))
    expect(file.damagedRecords).toEqual([{ line: 2, reason: 'unclosed-quote' }])
    expect(file.conservation).toMatchObject({ accepted: 8000, rejected: 1, holds: true })
  })

  test('is found where the next quoted cell opens', () => {
    const file = readFileOf(listOf('"Luis,3005550198', ...contacts(1, 3), '"Ruiz, Eva",3005550199'))
    expect(file.damagedRecords).toEqual([{ line: 2, reason: 'unclosed-quote' }])
    expect(file.rowCount).toBe(5)
  })

  test('is a clear failure of the check, with the line where the quote opened', () => {
    const text = listOf(...contacts(1, 5), '"Luis,3005550199', ...contacts(6, 9))
    expect(failureOf(text)).toEqual({ code: 'unbalanced-quote', line: 7 })
  })

  test('in every line costs no more than a line each', () => {
    const lines = Array.from({ length: 3000 }, () => '"Luis,3005550199')
    expect(readFileOf(listOf(...lines)).damagedRecords).toHaveLength(3000)
  })
})

describe('two stray quotes that would swallow contacts', () => {
  test.each([1, 2, 50])('%i lines apart', (apart) => {
    const text = listOf(
      '"Luis,3005550198',
      ...contacts(1, apart - 1),
      'Sol",3005550199',
      contact(90),
    )
    const table = tableOf(text)
    expect(table.rowCount).toBe(apart + 2)
    expect(table.file.damagedRecords).toEqual([{ line: 2, reason: 'unclosed-quote' }])
    expect(table.counts()).toMatchObject({ valid: apart + 1, byIssue: { 'damaged-record': 1 } })
  })

  test('while cells of several lines around a phone are no damage', () => {
    const text = 'Dirección,Celular,Nota\n"Cra 5\napto 3",3005550101,"x\ny"\n'
    expect(readFileOf(text).damagedRecords).toEqual([])
  })
})

describe('a damaged record', () => {
  const text = listOf(contact(1), '"Luis" Ruiz,3005550199', contact(2))

  test('keeps its cells as they stand and its number unjudged', () => {
    const table = tableOf(text)
    expect(table.cells(1)).toEqual(['"Luis" Ruiz', '3005550199'])
    expect(table.issue(1)).toEqual({
      row: 1,
      column: 1,
      code: 'damaged-record',
      value: '3005550199',
    })
    expect(table.verdict(1).line).toBe(3)
  })

  test('is judged once somebody accepts it, and that can be undone', () => {
    const table = tableOf(text)
    expect(table.accept([1])).toBe(1)
    expect(table.verdict(1)).toMatchObject({ e164: '+573005550199', issue: null, reviewed: true })
    table.undo()
    expect(table.verdict(1)).toMatchObject({ e164: null, issue: 'damaged-record', reviewed: false })
  })
})

test('a quote inside an unquoted cell is a character like any other', () => {
  const table = tableOf(listOf('tubo 5" negro,3005550101', 'Luis "el loco",3005550102'))
  expect(table.cells(0)[0]).toBe('tubo 5" negro')
  expect(table.cells(1)[0]).toBe('Luis "el loco"')
  expect(table.counts().valid).toBe(2)
})
