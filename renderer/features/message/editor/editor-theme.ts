// Dresses the message editor in the product's tokens, the completion list included.
import { EditorView } from '@codemirror/view'

export const editorTheme = EditorView.theme({
  '&': {
    border: '1px solid var(--mantine-color-default-border)',
    borderRadius: '6px',
    fontSize: '14px',
    backgroundColor: 'var(--canvas)',
    color: 'var(--mantine-color-text)',
  },
  '&.cm-focused': {
    outline: '2px solid var(--mantine-primary-color-filled)',
    outlineOffset: '1px',
  },
  '.cm-scroller': {
    fontFamily: 'inherit',
    lineHeight: '1.6',
    maxHeight: '260px',
    overflow: 'auto',
  },
  '.cm-content': {
    minHeight: '116px',
    padding: '8px 4px',
    caretColor: 'var(--mantine-color-text)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-field': {
    backgroundColor: 'var(--brand-tint)',
    color: 'var(--on-brand-tint)',
    borderRadius: '4px',
    padding: '1px 5px',
    fontWeight: '550',
    boxDecorationBreak: 'clone',
  },
  '.cm-field-defaulted': { backgroundColor: 'var(--warning-bg)', color: 'var(--warning-fg)' },
  '.cm-field-unknown': {
    backgroundColor: 'var(--error-bg)',
    color: 'var(--error-fg)',
    textDecoration: 'underline wavy var(--error-bar)',
    textUnderlineOffset: '3px',
  },
  '.cm-guilty': { borderBottom: '2px dotted var(--warning-bar)' },
  '.cm-tooltip.cm-field-list': {
    border: '1px solid var(--line)',
    borderRadius: '6px',
    backgroundColor: 'var(--canvas)',
    color: 'var(--mantine-color-text)',
    boxShadow: 'var(--mantine-shadow-md)',
    padding: '4px',
    marginTop: '4px',
  },
  '.cm-tooltip.cm-field-list > ul': {
    fontFamily: 'inherit',
    fontSize: '13px',
    maxHeight: '240px',
    minWidth: '220px',
  },
  '.cm-tooltip.cm-field-list > ul > li.cm-field-option': {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '16px',
    minHeight: '30px',
    padding: '4px 10px',
    borderRadius: '4px',
    lineHeight: '1.4',
  },
  '.cm-tooltip.cm-field-list > ul > li[aria-selected].cm-field-option': {
    backgroundColor: 'var(--brand-tint)',
    color: 'var(--on-brand-tint)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '650' },
  '.cm-completionDetail': {
    fontStyle: 'normal',
    fontSize: '12px',
    color: 'var(--muted)',
    marginLeft: '0',
  },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
})
