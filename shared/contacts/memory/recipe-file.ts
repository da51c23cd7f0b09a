// A cleaning as a file of its own: saved in one place, read in another, by the window and the command line alike.
import { z } from 'zod'
import { en, es } from 'zod/locales'
import type { Language } from '../../settings/settings.ts'
import { cleaningRuleSchema } from '../table/table-action.ts'
import { type Recipe, recipeSchema } from './list-memory.ts'

/** Grows when an older Campanero could not do what a newer one writes. */
const version = 1
/** Nobody's cleaning comes near it; a longer text is not looked at. */
export const mostRecipeText = 16 * 1024 * 1024

const signSchema = z.object({ campanero: z.literal('recipe'), version: z.number() })
const recipeFileSchema = z.strictObject({
  campanero: z.literal('recipe'),
  version: z.literal(version),
  rules: recipeSchema,
})

export type RecipeFault = {
  /** `rule 3, codes.0`, in the person's language; empty for the file as a whole. */
  readonly where: string
  readonly what: string
}
export type ReadRecipe =
  | { readonly ok: true; readonly rules: Recipe }
  /** The first thing that is wrong. */
  | { readonly ok: false; readonly fault: RecipeFault }

const words = {
  es: {
    tooLong: 'pesa más de 16 MB',
    notJson: 'no es un JSON: revise comas, comillas y llaves',
    noRecipe: 'no es una limpieza guardada por Campanero',
    newer: (found: number) => `es de la versión ${found} y aquí se lee la ${version}`,
    rule: (place: number) => `regla ${place}`,
    kind: (kinds: string) => `debe ser una de estas: ${kinds}`,
    missing: 'falta',
    empty: 'no tiene ninguna regla',
    locale: es().localeError,
  },
  en: {
    tooLong: 'it is larger than 16 MB',
    notJson: 'it is not JSON: check commas, quotes and braces',
    noRecipe: 'it is no cleaning saved by Campanero',
    newer: (found: number) => `it is of version ${found} and version ${version} is read here`,
    rule: (place: number) => `rule ${place}`,
    kind: (kinds: string) => `it must be one of these: ${kinds}`,
    missing: 'it is missing',
    empty: 'it has no rule',
    locale: en().localeError,
  },
} as const satisfies Record<Language, unknown>

export const recipeFileText = (rules: Recipe): string =>
  `${JSON.stringify({ campanero: 'recipe', version, rules }, null, 2)}\n`

export function readRecipeFile(text: string, language: Language): ReadRecipe {
  const { tooLong, notJson, noRecipe, newer, empty, locale } = words[language]
  if (text.length > mostRecipeText) return refused(tooLong)
  const value = parsed(text)
  if (value === undefined) return refused(notJson)
  const sign = signSchema.safeParse(value)
  if (!sign.success) return refused(noRecipe)
  if (sign.data.version > version) return refused(newer(sign.data.version))
  const read = recipeFileSchema.safeParse(value, { error: locale })
  if (read.success) {
    const { rules } = read.data
    return rules.length > 0 ? { ok: true, rules } : refused(empty)
  }
  const [issue] = read.error.issues
  return issue ? { ok: false, fault: faultOf(issue, value, language) } : refused(noRecipe)
}

const refused = (what: string): ReadRecipe => ({ ok: false, fault: { where: '', what } })

/** A text editor may have put a byte order mark before it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function faultOf(
  { path, code, message }: z.core.$ZodIssue,
  value: unknown,
  language: Language,
): RecipeFault {
  const { rule, kind, missing } = words[language]
  const [list, place, ...rest] = path.map(String)
  const isInRule = list === 'rules' && place !== undefined
  const steps = isInRule ? [rule(Number(place) + 1), rest.join('.')] : [path.map(String).join('.')]
  const where = steps.filter((step) => step !== '').join(', ')
  if (!isThere(value, path)) return { where, what: missing }
  const isKind = code === 'invalid_union' && path.at(-1) === 'kind'
  return { where, what: isKind ? kind(knownKinds.join(', ')) : message }
}

const isThere = (value: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>(
    (part, key) =>
      Object(part) === part ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  ) !== undefined

const knownKinds = cleaningRuleSchema.options.map((option) => option.unwrap().shape.kind.value)
