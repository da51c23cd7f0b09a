// Builds the CodeMirror view of the message and the few things the screen may ask of it.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { getNonce } from 'get-nonce'
import { editorTheme } from './editor-theme.ts'
import { fieldChips, knownFields } from './field-chips.ts'
import { type ExampleOf, fieldCompletion } from './field-completion.ts'

export type EditorWords = {
  readonly placeholder: string
  /** Name of the completion list for screen readers. */
  readonly fieldList: string
  readonly language: string
}

export type EditorAttributes = Readonly<Record<string, string>>

type Options = {
  readonly parent: HTMLElement
  readonly text: string
  readonly fields: readonly string[]
  readonly words: EditorWords
  readonly attributes: EditorAttributes
  readonly onChange: (text: string) => void
  readonly exampleOf: ExampleOf
}

export type MessageEditorView = {
  /** Writes a text that came from elsewhere; undo brings the former one back. */
  readonly show: (text: string) => void
  readonly fieldsBecame: (fields: readonly string[]) => void
  readonly attributesBecame: (attributes: EditorAttributes) => void
  /** At the caret, over the selection; the caret ends behind it. */
  readonly insertField: (field: string) => void
  readonly focus: () => void
  readonly destroy: () => void
}

export function createEditor(options: Options): MessageEditorView {
  const fields = new Compartment()
  const attributes = new Compartment()
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        ...fixedExtensions(options),
        fields.of(knownFields.of(options.fields)),
        attributes.of(EditorView.contentAttributes.of({ ...options.attributes })),
      ],
    }),
  })
  return {
    show: (text) => showText(view, text),
    fieldsBecame: (names) => view.dispatch({ effects: fields.reconfigure(knownFields.of(names)) }),
    attributesBecame: (next) =>
      view.dispatch({
        effects: attributes.reconfigure(EditorView.contentAttributes.of({ ...next })),
      }),
    insertField(field) {
      view.dispatch(view.state.replaceSelection(`{{${field}}}`), {
        userEvent: 'input',
        scrollIntoView: true,
      })
      view.focus()
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

function fixedExtensions({ words, onChange, exampleOf }: Options): Extension[] {
  return [
    EditorView.cspNonce.of(getNonce() ?? ''),
    editorTheme,
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    placeholder(words.placeholder),
    EditorState.phrases.of({ Completions: words.fieldList }),
    EditorView.contentAttributes.of({ spellcheck: 'true', lang: words.language }),
    fieldChips,
    fieldCompletion(exampleOf),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString())
    }),
  ]
}

/** Replaces only the stretch that differs, so that the caret and the scroll stay where they were. */
function showText(view: EditorView, text: string) {
  const shown = view.state.doc.toString()
  if (shown === text) return
  let from = 0
  while (from < shown.length && shown[from] === text[from]) from += 1
  let tail = 0
  const shorter = Math.min(shown.length, text.length) - from
  while (tail < shorter && shown.at(-1 - tail) === text.at(-1 - tail)) tail += 1
  const to = shown.length - tail
  const { head } = view.state.selection.main
  const end = text.length - tail
  const anchor = head >= to ? head + end - to : Math.min(head, Math.max(from, end))
  view.dispatch({ changes: { from, to, insert: text.slice(from, end) }, selection: { anchor } })
}
