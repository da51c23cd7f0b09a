// Tests of reading and filling the fields of a message.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fieldKey,
  lookupIn,
  parseTemplate,
  renderTemplate,
  wildcardNames,
} from '../../../../shared/messages/template.ts'
import { templateProblems } from '../../../../shared/messages/template-problems.ts'
import { seeded } from '../seed.ts'

const render = (text: string, values: Record<string, string>) =>
  renderTemplate(parseTemplate(text), lookupIn(values))

describe('parseTemplate', () => {
  it('splits a message into text and wildcards with their positions', () => {
    expect(parseTemplate('Hola {{nombre}}, debe {{ saldo | nada }}.')).toEqual([
      { kind: 'text', text: 'Hola ' },
      { kind: 'wildcard', name: 'nombre', key: 'nombre', defaultValue: null, start: 5, end: 15 },
      { kind: 'text', text: ', debe ' },
      { kind: 'wildcard', name: 'saldo', key: 'saldo', defaultValue: 'nada', start: 22, end: 40 },
      { kind: 'text', text: '.' },
    ])
  })

  it('accepts accents, spaces and capitals in the name of a field', () => {
    expect(parseTemplate('{{Fecha  de Última Cita}}')).toEqual([
      {
        kind: 'wildcard',
        name: 'Fecha  de Última Cita',
        key: 'fecha de última cita',
        defaultValue: null,
        start: 0,
        end: 25,
      },
    ])
  })

  it('tells an empty default from no default, and keeps further bars in the default', () => {
    const defaults = parseTemplate('{{a}}{{a|}}{{a|x|y}}').map(
      (token) => token.kind === 'wildcard' && token.defaultValue,
    )
    expect(defaults).toEqual([null, '', 'x|y'])
  })

  it('leaves braces that make no wildcard in the text', () => {
    for (const text of ['{{', '}}', '{nombre}', '{{nombre', '{{}}', '{{ |x}}', '{{a{b}}', '']) {
      expect(parseTemplate(text)).toEqual(text === '' ? [] : [{ kind: 'text', text }])
    }
  })

  it('reads the field inside one brace too many', () => {
    expect(render('{{{nombre}}}', { nombre: 'Ana' })).toBe('{Ana}')
  })

  it('covers every character of any text, in order and without overlap', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '{{',
      '}}',
      '|',
      'a',
      ' ',
      'ñ',
      '{{b}}',
      '{{c|d}}',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        let covered = ''
        for (const token of parseTemplate(text)) {
          if (token.kind === 'wildcard') expect(token.start).toBe(covered.length)
          covered += token.kind === 'text' ? token.text : text.slice(token.start, token.end)
        }
        expect(covered).toBe(text)
      }),
      seeded(3000),
    )
  })
})

describe('renderTemplate', () => {
  it('matches fields to columns whatever the case, the spaces around and the way ñ is encoded', () => {
    const values = { ' NOMBRE ': 'Ana', 'An\u0303o': '2026' }
    expect(render('{{Nombre}} {{año}}', values)).toBe('Ana 2026')
  })

  it('does not take a field for another that differs in an accent', () => {
    expect(fieldKey('Año')).not.toBe(fieldKey('Ano'))
  })

  it('uses the default for a missing, an empty and a blank value, else nothing', () => {
    expect(render('[{{a|cliente}}][{{b|cliente}}][{{c|cliente}}][{{c}}]', { b: '', c: '  ' })).toBe(
      '[cliente][cliente][cliente][]',
    )
  })

  it('never reads fields inside a value', () => {
    expect(render('{{a}}', { a: '{{b}}', b: 'secret' })).toBe('{{b}}')
  })

  it('does not find a field among the names every object inherits', () => {
    expect(render('{{constructor|x}}{{__proto__|y}}', {})).toBe('xy')
  })
})

describe('wildcardNames', () => {
  it('lists each field once, as first written', () => {
    expect(wildcardNames(parseTemplate('{{Nombre}} {{saldo}} {{nombre|x}}'))).toEqual([
      'Nombre',
      'saldo',
    ])
  })
})

describe('templateProblems', () => {
  const problems = (text: string, ...fields: string[]) =>
    templateProblems(parseTemplate(text), fields)

  it('finds nothing wrong with known fields', () => {
    expect(problems('Hola {{NOMBRE}} {{saldo|0}}', 'Nombre', 'Saldo')).toEqual([])
  })

  it('tells an unknown field that leaves a hole from one that always shows its default', () => {
    expect(problems('{{nombr}} {{sald|0}}', 'nombre')).toEqual([
      { kind: 'unknown-field', severity: 'error', name: 'nombr', start: 0, end: 9 },
      {
        kind: 'unknown-field-with-default',
        severity: 'warning',
        name: 'sald',
        defaultValue: '0',
        start: 10,
        end: 20,
      },
    ])
  })

  it('calls a blank message empty and a message of one field not empty', () => {
    expect(problems(' \n ')).toEqual([
      { kind: 'empty-message', severity: 'error', start: 0, end: 3 },
    ])
    expect(problems('')).toEqual([{ kind: 'empty-message', severity: 'error', start: 0, end: 0 }])
    expect(problems('{{a}}', 'a')).toEqual([])
  })

  it('points at braces that are unclosed, unopened, single, stray or without a name', () => {
    const text = '{{b, {d} }} { } {{}} } {{a'
    const found = problems(text, 'a').map(({ kind, start, end }) => [kind, text.slice(start, end)])
    expect(found).toEqual([
      ['unclosed-braces', '{{'],
      ['single-braces', '{d}'],
      ['unopened-braces', '}}'],
      ['stray-brace', '{ }'],
      ['missing-field-name', '{{}}'],
      ['stray-brace', '}'],
      ['unclosed-braces', '{{'],
    ])
  })

  it('marks what goes beyond 2 000 characters', () => {
    expect(problems('a'.repeat(2000))).toEqual([])
    expect(problems('a'.repeat(2005))).toEqual([
      { kind: 'message-too-long', severity: 'error', maxLength: 2000, start: 2000, end: 2005 },
    ])
  })
})
