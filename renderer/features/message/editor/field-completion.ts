// Offers the file's columns after `{{`, each with an example of what it holds.
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
  startCompletion,
} from '@codemirror/autocomplete'
import { EditorView } from '@codemirror/view'
import { knownFields } from './field-chips.ts'

/** Asked each time the list opens, because the person on the phone changes. */
export type ExampleOf = (field: string) => string

export function fieldCompletion(exampleOf: ExampleOf) {
  return [
    autocompletion({
      override: [(context) => completeField(context, exampleOf)],
      icons: false,
      tooltipClass: () => 'cm-field-list',
      optionClass: () => 'cm-field-option',
    }),
    openOnBraces,
  ]
}

/** Typing opens lists only after letters; two braces are not letters. */
const openOnBraces = EditorView.updateListener.of((update) => {
  if (!update.docChanged || !update.transactions.some((change) => change.isUserEvent('input')))
    return
  const { head } = update.state.selection.main
  if (update.state.sliceDoc(head - 2, head) === '{{') setTimeout(() => startCompletion(update.view))
})

function completeField(context: CompletionContext, exampleOf: ExampleOf): CompletionResult | null {
  const opened = context.matchBefore(/\{\{[^{}|\n]*$/)
  if (opened === null) return null
  return {
    from: opened.from + '{{'.length,
    options: context.state.facet(knownFields).map((field, index) => ({
      ...optionFor(field, exampleOf(field)),
      // In the file's order, not the alphabet's.
      boost: -Math.min(index, 99),
    })),
    validFor: /^[^{}|\n]*$/,
  }
}

function optionFor(field: string, example: string): Completion {
  return {
    label: field,
    ...(example === ''
      ? {}
      : { detail: example.length > 24 ? `${example.slice(0, 23)}…` : example }),
    apply: (view, completion, from, to) => {
      const closed = view.state.sliceDoc(to, to + 2) === '}}'
      const insert = `{{${field}}}`
      view.dispatch({
        changes: { from: from - 2, to: closed ? to + 2 : to, insert },
        selection: { anchor: from - 2 + insert.length },
        annotations: pickedCompletion.of(completion),
        userEvent: 'input.complete',
      })
    },
  }
}
