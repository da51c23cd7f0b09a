// What a message says of itself before anybody is asked.
import { describe, expect, it } from 'vitest'
import {
  distinctProblems,
  renderFor,
  tellsHowToStop,
  withColumn,
  withDefault,
} from '../../../../renderer/features/message/message-selectors.ts'
import { characterName } from '../../../../renderer/ui/character-name.ts'
import { distinctGuilty } from '../../../../shared/messages/accents.ts'

const contact = { row: 2, e164: '+573005550101', values: ['María', ' ', ''] }
const fields = ['Nombre', 'Saldo', 'Sede']

it('writes what one person reads and says what they lack', () => {
  const text = 'Hola {{nombre}}: {{saldo|0}} {{ SALDO }} {{sede}} {{sede}}'
  expect(renderFor(text, contact, fields)).toMatchObject({
    text: 'Hola María: 0   ',
    emptyFields: ['SALDO', 'sede'],
    defaultedFields: ['saldo'],
    parts: { encoding: 'ucs-2', parts: 1 },
  })
})

it('tells a problem once, however often it is made', () => {
  const problems = distinctProblems('{{sucursal}} {{Sucursal}} {{otra}} {', fields)
  expect(problems.map(({ kind }) => kind)).toEqual([
    'unknown-field',
    'unknown-field',
    'stray-brace',
  ])
})

it('does not call an empty message a mistake', () => {
  expect(distinctProblems('', fields)).toEqual([])
})

it('adds a default to every use without one, and keeps the others', () => {
  const text = 'a {{sede}} b {{ Sede |centro}} c {{nombre}}'
  expect(withDefault(text, 'sede', ' nuestra {tienda}| ')).toBe(
    'a {{sede|nuestra tienda}} b {{ Sede |centro}} c {{nombre}}',
  )
})

it('changes the column and keeps the default', () => {
  expect(withColumn('{{x}} {{X|y}}', 'x', 'Nombre')).toBe('{{Nombre}} {{Nombre|y}}')
})

it('names each character that costs, once, also in defaults and never in names of fields', () => {
  const guilty = distinctGuilty('Está allá {{teléfono|acá}} …')
  expect(guilty.map(({ character }) => character)).toEqual(['á', '…'])
})

describe('the name of a character', () => {
  it.each([
    ['á', '«á»'],
    ['“', '«“»'],
    ['😀', '«😀»'],
    ['\u00A0', 'characterSpace'],
    ['\t', 'characterTab'],
    ['\u200B', 'characterHidden'],
    ['\u2028', 'characterLineBreak'],
  ])('%j is told as %s', (character, told) => {
    expect(characterName(character, (name) => name)).toBe(told)
  })
})

it.each([
  ['Responda SALIR', true],
  ['para cancelar, avise', true],
  ['Al salirse pierde', false],
  ['Hola', false],
])('%j says how to stop: %s', (text, told) => {
  expect(tellsHowToStop(text)).toBe(told)
})
