// What can be told of a message without asking anybody: its problems, and what one person would read.
import type { SourceContact } from '../../../shared/contacts/contact-source.ts'
import { countSmsParts, type SmsParts } from '../../../shared/messages/sms-parts.ts'
import {
  fieldKey,
  isBlank,
  parseTemplate,
  renderTemplate,
  type WildcardToken,
} from '../../../shared/messages/template.ts'
import {
  type TemplateProblem,
  templateProblems,
} from '../../../shared/messages/template-problems.ts'
import { colombiaRules } from '../../../shared/rules/countries.ts'

export type RenderedPreview = {
  readonly text: string
  readonly parts: SmsParts
  /** Fields this person lacks and the message fills with nothing. */
  readonly emptyFields: readonly string[]
  /** Fields this person lacks and the message fills with the default. */
  readonly defaultedFields: readonly string[]
}

/** `fields` names `contact.values`, in the same order. */
export function renderFor(
  text: string,
  contact: SourceContact,
  fields: readonly string[],
): RenderedPreview {
  const values = new Map(fields.map((field, index) => [fieldKey(field), contact.values[index]]))
  const lookup = (key: string) => values.get(key)
  const tokens = parseTemplate(text)
  const rendered = renderTemplate(tokens, lookup)
  const missing = tokens
    .filter((token) => token.kind === 'wildcard')
    .filter(({ key }) => isBlank(lookup(key)))
  return {
    text: rendered,
    parts: countSmsParts(rendered),
    emptyFields: namesOf(missing.filter(({ defaultValue }) => defaultValue === null)),
    defaultedFields: namesOf(missing.filter(({ defaultValue }) => defaultValue !== null)),
  }
}

function namesOf(tokens: readonly WildcardToken[]): readonly string[] {
  return [...new Map(tokens.map(({ key, name }) => [key, name])).values()]
}

/** One problem for each kind and field, however often it appears; an empty message is not yet a mistake. */
export function distinctProblems(
  text: string,
  fields: readonly string[],
): readonly TemplateProblem[] {
  const problems = templateProblems(parseTemplate(text), fields)
  const byIdentity = new Map<string, TemplateProblem>()
  for (const problem of problems) {
    if (problem.kind === 'empty-message') continue
    const identity = identityOf(problem)
    if (!byIdentity.has(identity)) byIdentity.set(identity, problem)
  }
  return [...byIdentity.values()]
}

function identityOf(problem: TemplateProblem): string {
  return `${problem.kind} ${'name' in problem ? fieldKey(problem.name) : ''}`
}

/** Those of the text as it is that it already had when the hand last rested: what was solved goes at once. */
export function settledProblems(
  problems: readonly TemplateProblem[],
  rested: readonly TemplateProblem[],
): readonly TemplateProblem[] {
  const known = new Set(rested.map(identityOf))
  return problems.filter((problem) => known.has(identityOf(problem)))
}

/** Writes the default into every use of a field that has none. Braces and bars would break the field. */
export function withDefault(text: string, name: string, defaultValue: string): string {
  const clean = defaultValue.replace(/[{}|]/g, '').trim()
  return replaceField(text, name, (token) =>
    token.defaultValue === null ? `{{${token.name}|${clean}}}` : null,
  )
}

/** Changes the column a field takes its value from, keeping its default. */
export function withColumn(text: string, name: string, column: string): string {
  return replaceField(text, name, ({ defaultValue }) =>
    defaultValue === null ? `{{${column}}}` : `{{${column}|${defaultValue}}}`,
  )
}

function replaceField(
  text: string,
  name: string,
  write: (token: WildcardToken) => string | null,
): string {
  const key = fieldKey(name)
  return parseTemplate(text)
    .map((token) => {
      if (token.kind === 'text') return token.text
      const asWritten = text.slice(token.start, token.end)
      return token.key === key ? (write(token) ?? asWritten) : asWritten
    })
    .join('')
}

const OPT_OUT = new RegExp(
  `(?<!\\p{L})(?:${[...colombiaRules.optOutWords, 'STOP', 'BAJA'].join('|')})(?!\\p{L})`,
  'iu',
)

export const tellsHowToStop = (text: string): boolean => OPT_OUT.test(text)
