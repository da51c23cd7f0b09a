// Draws the fields of a message as chips that the caret steps over, and underlines what makes it dearer.
import { type EditorState, Facet, type Range, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { guiltyCharactersInTemplate } from '../../../../shared/messages/accents.ts'
import {
  fieldKey,
  parseTemplate,
  type WildcardToken,
} from '../../../../shared/messages/template.ts'

/** The column names a field may have; the last configuration wins. */
export const knownFields = Facet.define<readonly string[], readonly string[]>({
  combine: (configured) => configured.at(-1) ?? [],
})

type Drawn = { readonly chips: DecorationSet; readonly all: DecorationSet }

const chipOf = {
  known: Decoration.mark({ class: 'cm-field' }),
  unknown: Decoration.mark({ class: 'cm-field cm-field-unknown' }),
  defaulted: Decoration.mark({ class: 'cm-field cm-field-defaulted' }),
}
const guiltyMark = Decoration.mark({ class: 'cm-guilty' })

const drawnField = StateField.define<Drawn>({
  create: draw,
  update: (drawn, { docChanged, state, startState }) =>
    docChanged || state.facet(knownFields) !== startState.facet(knownFields) ? draw(state) : drawn,
  provide: (field) => [
    EditorView.decorations.from(field, ({ all }) => all),
    EditorView.atomicRanges.of((view) => view.state.field(field).chips),
  ],
})

export const fieldChips = [drawnField]

function draw(state: EditorState): Drawn {
  const text = state.doc.toString()
  const known = new Set(state.facet(knownFields).map(fieldKey))
  const chips: Range<Decoration>[] = parseTemplate(text)
    .filter((token) => token.kind === 'wildcard')
    .map((token) => chipOf[standingOf(token, known)].range(token.start, token.end))
  const guilty = guiltyCharactersInTemplate(text).map(({ start, end }) =>
    guiltyMark.range(start, end),
  )
  return { chips: Decoration.set(chips, true), all: Decoration.set([...chips, ...guilty], true) }
}

function standingOf(token: WildcardToken, known: ReadonlySet<string>): keyof typeof chipOf {
  if (known.has(token.key)) return 'known'
  return token.defaultValue === null ? 'unknown' : 'defaulted'
}
