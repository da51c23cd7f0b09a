// The cases of csv-spectrum, a public collection of small lists that CSV readers get wrong.
import { expect, test } from 'vitest'
import { cellsOf, readFileOf, tableOf } from './check-text.ts'

/** Name, text and cells below the header; the one phone number is made up. */
type Case = readonly [
  name: string,
  text: string,
  header: readonly string[],
  ...rows: (readonly string[])[],
]

const abc = ['a', 'b', 'c']
const once = (lineEnd: string): string =>
  ['a,b,c', '1,2,3', `"Once upon ${lineEnd}a time",5,6`, '7,8,9', ''].join(lineEnd)
const onceRows = (lineEnd: string): readonly string[][] => [
  ['1', '2', '3'],
  [`Once upon ${lineEnd}a time`, '5', '6'],
  ['7', '8', '9'],
]

const cases: readonly Case[] = [
  [
    'comma_in_quotes',
    'first,last,address,city,zip\nJohn,Doe,120 any st.,"Anytown, WW",08123',
    ['first', 'last', 'address', 'city', 'zip'],
    ['John', 'Doe', '120 any st.', 'Anytown, WW', '08123'],
  ],
  ['empty', 'a,b,c\n1,"",""\n2,3,4', abc, ['1', '', ''], ['2', '3', '4']],
  ['empty_crlf', 'a,b,c\r\n1,"",""\r\n2,3,4', abc, ['1', '', ''], ['2', '3', '4']],
  ['escaped_quotes', 'a,b\n1,"ha ""ha"" ha"\n3,4\n', ['a', 'b'], ['1', 'ha "ha" ha'], ['3', '4']],
  [
    'json',
    'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    ['key', 'val'],
    ['1', '{"type": "Point", "coordinates": [102.0, 0.5]}'],
  ],
  [
    'location_coordinates',
    'Contact Phone Number,Location Coordinates,Cities,Counties\n' +
      '2095550142,37°36\'37.8"N 121°2\'17.9"W,Modesto,Stanislaus',
    ['Contact Phone Number', 'Location Coordinates', 'Cities', 'Counties'],
    ['2095550142', '37°36\'37.8"N 121°2\'17.9"W', 'Modesto', 'Stanislaus'],
  ],
  ['newlines', once('\n'), abc, ...onceRows('\n')],
  ['newlines_crlf', once('\r\n'), abc, ...onceRows('\r\n')],
  ['newlines_cr', once('\r'), abc, ...onceRows('\r')],
  [
    'null',
    'a,b,c\n1,,2\n3,"NULL",4\n5,NULL,6\n',
    abc,
    ['1', '', '2'],
    ['3', 'NULL', '4'],
    ['5', 'NULL', '6'],
  ],
  [
    'quotes_and_newlines',
    'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    ['a', 'b'],
    ['1', 'ha \n"ha" \nha'],
    ['3', '4'],
  ],
  ['simple', 'a,b,c\n1,2,3\n', abc, ['1', '2', '3']],
  ['simple_crlf', 'a,b,c\r\n1,2,3\r\n', abc, ['1', '2', '3']],
  ['utf8', 'a,b,c\n1,2,3\n4,5,ʤ', abc, ['1', '2', '3'], ['4', '5', 'ʤ']],
]

const named = cases.map(([name, text, header, ...rows]) => ({ name, text, header, rows }))

test.each(named)('$name', ({ text, header, rows }) => {
  const table = tableOf(text)
  expect(table.file.columns.map((column) => column.header)).toEqual(header)
  expect(cellsOf(table)).toEqual(rows)
  expect(table.file.conservation.holds).toBe(true)
})

test('latin1', () => {
  const bytes = Uint8Array.from('a,b,c\n1,2,3\n4,5,©', (character) => character.charCodeAt(0))
  expect(readFileOf(bytes).encoding).toBe('windows-1252')
  expect(cellsOf(tableOf(bytes))).toEqual([
    ['1', '2', '3'],
    ['4', '5', '©'],
  ])
})
