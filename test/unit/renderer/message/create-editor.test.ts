// The editor of the message: chips, fields put in at the caret, and texts that come from elsewhere.
import { currentCompletions, startCompletion } from '@codemirror/autocomplete'
import { EditorView } from '@codemirror/view'
import { afterEach, expect, it, vi } from 'vitest'
import { createEditor } from '../../../../renderer/features/message/editor/create-editor.ts'
import { lendWhatJsdomLacks } from '../jsdom-gaps.ts'

afterEach(() => document.body.replaceChildren())

function open(text: string, fields: readonly string[] = ['nombre', 'saldo']) {
  lendWhatJsdomLacks()
  const changes: string[] = []
  const parent = document.body.appendChild(document.createElement('div'))
  const editor = createEditor({
    parent,
    text,
    fields,
    words: { placeholder: 'Escriba', fieldList: 'Campos', language: 'es' },
    attributes: { 'aria-labelledby': 'x' },
    onChange: (changed) => changes.push(changed),
    exampleOf: (field) => (field === 'nombre' ? 'María' : ''),
  })
  const view = EditorView.findFromDOM(parent)
  if (!view) throw new Error('no editor')
  const classesOf = (wanted: string) =>
    [...parent.querySelectorAll(`.${wanted}`)].map((chip) => chip.textContent)
  return { editor, parent, view, changes, classesOf }
}

it('draws known, unknown and defaulted fields apart', () => {
  const { classesOf } = open('{{nombre}} {{sucursal}} {{x|y}}')
  expect(classesOf('cm-field')).toEqual(['{{nombre}}', '{{sucursal}}', '{{x|y}}'])
  expect(classesOf('cm-field-unknown')).toEqual(['{{sucursal}}'])
  expect(classesOf('cm-field-defaulted')).toEqual(['{{x|y}}'])
})

it('redraws when the columns change', () => {
  const { editor, classesOf } = open('{{sucursal}}')
  editor.fieldsBecame(['Sucursal'])
  expect(classesOf('cm-field-unknown')).toEqual([])
})

it('underlines what makes the message dearer', () => {
  expect(open('Mañana está aquí').classesOf('cm-guilty')).toEqual(['á', 'í'])
})

it('puts a field in at the caret and tells the new text', () => {
  const { editor, view, changes } = open('Hola , adiós')
  view.dispatch({ selection: { anchor: 5 } })
  editor.insertField('nombre')
  expect(changes).toEqual(['Hola {{nombre}}, adiós'])
  expect(view.state.selection.main.head).toBe(15)
})

it('deletes a field whole', () => {
  const { view } = open('Hola {{nombre}}')
  view.dispatch({ selection: { anchor: view.state.doc.length } })
  view.contentDOM.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Backspace', keyCode: 8, bubbles: true }),
  )
  expect(view.state.doc.toString()).toBe('Hola ')
})

it('shows a text that came from elsewhere without moving the caret', () => {
  const { editor, view } = open('Está el café aquí')
  view.dispatch({ selection: { anchor: 8 } })
  editor.show('Esta el café aqui')
  expect(view.state.doc.toString()).toBe('Esta el café aqui')
  expect(view.state.selection.main.head).toBe(8)
})

it('offers the columns after two braces, in the order of the file, with an example', async () => {
  const { view } = open('Hola {{', ['saldo', 'nombre'])
  view.dispatch({ selection: { anchor: 7 } })
  startCompletion(view)
  await vi.waitFor(() => expect(currentCompletions(view.state)).toHaveLength(2))
  expect(currentCompletions(view.state).map(({ label, detail }) => [label, detail])).toEqual([
    ['saldo', undefined],
    ['nombre', 'María'],
  ])
})

it('offers nothing after one brace', async () => {
  const { view } = open('Hola {')
  view.dispatch({ selection: { anchor: 6 } })
  startCompletion(view)
  await Promise.resolve()
  expect(currentCompletions(view.state)).toEqual([])
})
