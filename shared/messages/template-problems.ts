// Finds what is wrong with a message before any person's data is put into it.
import { MAX_MESSAGE_LENGTH } from './message-text.ts'
import { fieldKey, type TemplateToken } from './template.ts'

type Position = { readonly start: number; readonly end: number }

/** Offsets are UTF-16 units of the message as written; `end` is exclusive. */
export type TemplateProblem = Position &
  (
    | { readonly kind: 'empty-message'; readonly severity: 'error' }
    | { readonly kind: 'message-too-long'; readonly severity: 'error'; readonly maxLength: number }
    /** No column has this name and there is no default: everybody would get a hole. */
    | { readonly kind: 'unknown-field'; readonly severity: 'error'; readonly name: string }
    /** No column has this name: everybody would get the default. */
    | {
        readonly kind: 'unknown-field-with-default'
        readonly severity: 'warning'
        readonly name: string
        readonly defaultValue: string
      }
    /** `{{}}` or `{{|default}}`. */
    | { readonly kind: 'missing-field-name'; readonly severity: 'error' }
    /** `{{` that is never closed. */
    | { readonly kind: 'unclosed-braces'; readonly severity: 'error' }
    /** `}}` that was never opened. */
    | { readonly kind: 'unopened-braces'; readonly severity: 'error' }
    /** `{name}`: probably meant as a field. */
    | { readonly kind: 'single-braces'; readonly severity: 'warning'; readonly name: string }
    /** A lone `{` or `}`: people will see it. */
    | { readonly kind: 'stray-brace'; readonly severity: 'warning' }
  )

export type TemplateProblemKind = TemplateProblem['kind']

const BRACES = /\{\{[^{}]*\}\}|\{\{|\}\}|\{([^{}]*)\}|[{}]/g

/** Problems in the order in which they appear; `knownFields` are the column names as the person knows them. */
export function templateProblems(
  tokens: readonly TemplateToken[],
  knownFields: Iterable<string>,
): readonly TemplateProblem[] {
  const known = new Set(Array.from(knownFields, fieldKey))
  const problems: TemplateProblem[] = []
  let offset = 0
  let blank = true
  for (const token of tokens) {
    if (token.kind === 'text') {
      problems.push(...braceProblems(token.text, offset))
      blank &&= token.text.trim() === ''
      offset += token.text.length
      continue
    }
    blank = false
    if (!known.has(token.key)) problems.push(unknownField(token))
    offset = token.end
  }
  if (blank) problems.unshift({ kind: 'empty-message', severity: 'error', start: 0, end: offset })
  if (offset > MAX_MESSAGE_LENGTH) problems.push(tooLong(offset))
  return problems
}

function unknownField(token: Extract<TemplateToken, { kind: 'wildcard' }>): TemplateProblem {
  const { name, defaultValue, start, end } = token
  return defaultValue === null
    ? { kind: 'unknown-field', severity: 'error', name, start, end }
    : { kind: 'unknown-field-with-default', severity: 'warning', name, defaultValue, start, end }
}

function tooLong(length: number): TemplateProblem {
  const maxLength = MAX_MESSAGE_LENGTH
  return { kind: 'message-too-long', severity: 'error', maxLength, start: maxLength, end: length }
}

function braceProblems(text: string, offset: number): readonly TemplateProblem[] {
  return Array.from(text.matchAll(BRACES), (match) => {
    const start = offset + match.index
    return braceProblem(match, { start, end: start + match[0].length })
  })
}

function braceProblem(match: RegExpExecArray, position: Position): TemplateProblem {
  const found = match[0]
  if (found === '{{') return { kind: 'unclosed-braces', severity: 'error', ...position }
  if (found === '}}') return { kind: 'unopened-braces', severity: 'error', ...position }
  if (found.startsWith('{{')) return { kind: 'missing-field-name', severity: 'error', ...position }
  const name = match[1]?.trim() ?? ''
  return name === ''
    ? { kind: 'stray-brace', severity: 'warning', ...position }
    : { kind: 'single-braces', severity: 'warning', name, ...position }
}
