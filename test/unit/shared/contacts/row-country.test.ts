// A column that names each row's country: how it is recognised, and what it does to the verdicts.
import { describe, expect, test } from 'vitest'
import { checkContacts } from '../../../../shared/contacts/check-contacts.ts'
import { countryOfText } from '../../../../shared/contacts/judging/country-of-text.ts'
import { judgePhone } from '../../../../shared/contacts/judging/judge-phone.ts'
import { readContacts } from '../../../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../../../shared/contacts/run-to-end.ts'
import { openTable } from '../../../../shared/contacts/table/contact-table.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a cell names its country', () => {
  test.each([
    ['Colombia', 'CO'],
    [' colombia ', 'CO'],
    ['México', 'MX'],
    ['MEXICO', 'MX'],
    ['Brasil', 'BR'],
    ['Brazil', 'BR'],
    ['co', 'CO'],
    ['+57', 'CO'],
    ['57', 'CO'],
    ['0052', 'MX'],
    ['051', 'PE'],
    ['1', 'US'],
    ['EE. UU.', 'US'],
    ['Estados Unidos', 'US'],
    ['🇵🇪', 'PE'],
    ['Colombia (+57)', 'CO'],
    ['CO - Colombia', 'CO'],
    ['República Dominicana', 'DO'],
  ])('%j is %s', (text, country) => {
    expect(countryOfText(text)).toBe(country)
  })

  test.each(['', '-', 'Bogotá', 'ZZ', '999', 'Colombia / Perú', 'a'.repeat(5000)])(
    '%j is none',
    (text) => expect(countryOfText(text)).toBeNull(),
  )
})

const list = [
  'Nombre;País;Celular',
  'Ana;Colombia;3005550101',
  'Luis;México;5512345678',
  'Eva;+51;912345678',
  'Sol;;3005550102',
  'Paz;Atlántida;300 555 0103',
  'Luz;Perú;9123',
].join('\n')

test('each row is judged as its own country says, the others by the default', () => {
  const result = checkContacts(bytesOf(list), { defaultCountry: 'CO' })
  if (!result.ok) throw new Error(result.failure.code)
  expect(result.verdicts.map(({ e164, issue }) => e164 ?? issue)).toEqual([
    '+573005550101',
    '+525512345678',
    '+51912345678',
    '+573005550102',
    '+573005550103',
    'too-short',
  ])
})

function tableOf(text: string) {
  const read = runToEnd(readContacts(bytesOf(text), { defaultCountry: 'CO' }))
  if (!read.ok) throw new Error(read.failure.code)
  return read.file
}

test('the column is recognised by its header or by what it holds, and by neither when it names no countries', () => {
  const targets = (text: string) => tableOf(text).columns.map(({ target }) => target)
  expect(targets(list)).toEqual(['name', 'country', 'phone'])
  expect(targets('A;B\n3005550101;Perú\n3005550102;Chile')).toEqual(['phone', 'country'])
  expect(targets('Celular;Indicativo\n3005550101;57\n3005550102;52')).toEqual(['phone', 'country'])
  expect(targets('Celular;Ciudad\n3005550101;Cali\n3005550102;Pasto')[1]).not.toBe('country')
  expect(targets('Celular;Edad\n3005550101;57\n3005550102;52')[1]).toBe('field')
})

test('fast and slow judging agree, and a changed country cell judges its row anew', () => {
  const names = ['Colombia', 'MX', '+1', 'Argentina', '', 'nada']
  const numbers = ['3005550101', '5512345678', '2025550142', '1123456789', '300 555 01 02', '12']
  const rows = names.flatMap((name) => numbers.map((number) => `${name};${number}`))
  const file = tableOf(`País;Celular\n${rows.join('\n')}`)
  const settings = { defaultCountry: 'CO', phoneColumns: [1], countryColumn: 0 }
  const table = runToEnd(openTable(file, settings))
  for (let row = 0; row < table.rowCount; row += 1) {
    const alone = judgePhone(table.cell(row, 1), countryOfText(table.cell(row, 0)) ?? 'CO')
    expect(table.verdict(row)).toMatchObject({ e164: alone.e164, issue: alone.issue })
  }
  expect(table.verdict(1).e164).not.toBe('+525512345678')
  table.setCells([{ row: 1, column: 0, value: 'México' }])
  expect(table.verdict(1)).toMatchObject({ e164: '+525512345678', issue: null })
  table.undo()
  expect(table.verdict(1).e164).not.toBe('+525512345678')
})
