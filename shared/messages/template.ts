// Reads `{{field}}` and `{{field|default}}` in a message text and fills them for one person.

export type TextToken = { readonly kind: 'text'; readonly text: string }

export type WildcardToken = {
  readonly kind: 'wildcard'
  /** As written, trimmed. */
  readonly name: string
  /** The name as `fieldKey` folds it: what a lookup is asked for. */
  readonly key: string
  /** null: no default written; '' : an empty default was written on purpose. */
  readonly defaultValue: string | null
  readonly start: number
  readonly end: number
}

export type TemplateToken = TextToken | WildcardToken

/** Answers the value of a field for one person; asked with the folded name (`fieldKey`). */
export type FieldLookup = (key: string) => string | null | undefined

const WILDCARD = /\{\{([^{}]*)\}\}/g

/** Folds a field or column name so that "Nombre ", "nombre" and "NOMBRE" are the same field; accents count. */
export function fieldKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/**
 * Splits a message into text and wildcards, in order and covering every character.
 * Positions are UTF-16 offsets. Braces that do not make a wildcard stay in the text;
 * `templateProblems` points at them.
 */
export function parseTemplate(text: string): readonly TemplateToken[] {
  const tokens: TemplateToken[] = []
  let textStart = 0
  for (const match of text.matchAll(WILDCARD)) {
    const token = wildcardToken(match[1] ?? '', match.index, match.index + match[0].length)
    if (token === null) continue
    if (token.start > textStart) {
      tokens.push({ kind: 'text', text: text.slice(textStart, token.start) })
    }
    tokens.push(token)
    textStart = token.end
  }
  if (textStart < text.length) tokens.push({ kind: 'text', text: text.slice(textStart) })
  return tokens
}

function wildcardToken(inside: string, start: number, end: number): WildcardToken | null {
  const bar = inside.indexOf('|')
  const name = (bar < 0 ? inside : inside.slice(0, bar)).trim()
  if (name === '') return null
  const defaultValue = bar < 0 ? null : inside.slice(bar + 1).trim()
  return { kind: 'wildcard', name, key: fieldKey(name), defaultValue, start, end }
}

/** The distinct fields of a message, as first written, in order of appearance. */
export function wildcardNames(tokens: readonly TemplateToken[]): readonly string[] {
  const names = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind === 'wildcard' && !names.has(token.key)) names.set(token.key, token.name)
  }
  return [...names.values()]
}

/**
 * What one person will read: a blank or missing value gives way to the default, else to nothing.
 * A value is inserted as it is; braces inside it are never read as fields.
 */
export function renderTemplate(tokens: readonly TemplateToken[], lookup: FieldLookup): string {
  let rendered = ''
  for (const token of tokens) {
    rendered += token.kind === 'text' ? token.text : wildcardValue(token, lookup)
  }
  return rendered
}

function wildcardValue(token: WildcardToken, lookup: FieldLookup): string {
  const value = lookup(token.key)
  return isBlank(value) ? (token.defaultValue ?? '') : value
}

/** True for a value that counts as missing: absent, empty or only spaces. */
export function isBlank(value: string | null | undefined): value is '' | null | undefined {
  return value === null || value === undefined || value.trim() === ''
}

/** A lookup over one person's values by column name, for previews and tests. */
export function lookupIn(values: Readonly<Record<string, string>>): FieldLookup {
  const byKey = new Map(Object.entries(values).map(([name, value]) => [fieldKey(name), value]))
  return (key) => byKey.get(key)
}
