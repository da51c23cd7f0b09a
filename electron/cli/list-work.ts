// What `check` does with a read list besides counting: clean it, take fixes, compare it, write files.
import type { Recipe } from '../../shared/contacts/memory/list-memory.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import { saveClean } from './clean-file.ts'
import type { CliIo } from './cli-io.ts'
import { type Compared, compareLines, compareLists } from './compare-lists.ts'
import { badUsage, optional, type Values } from './options.ts'
import { outputFormat } from './output-file.ts'
import { type AppliedFixes, applyFixes, saveProblems } from './problem-files.ts'
import { followRecipe, type RecipeStep, readRecipe, recipeLines } from './recipe-steps.ts'
import type { Words } from './words/es.ts'

export const workOptions = {
  recipe: { type: 'string' },
  fixes: { type: 'string' },
  compare: { type: 'string' },
  'compare-sheet': { type: 'string' },
  who: { type: 'boolean' },
  problems: { type: 'string' },
  clean: { type: 'string' },
} as const

type Written = { readonly path: string; readonly rows: number }

export type ListWork = {
  readonly recipe?: { readonly path: string; readonly steps: readonly RecipeStep[] }
  readonly fixes?: AppliedFixes & { readonly path: string }
  readonly compare?: Compared
  readonly problems?: Written
  readonly clean?: Written
}

export type Asked = { readonly values: Values; readonly recipe: Recipe }

/** What can be refused before the list is read. */
export async function askedWork(values: Values, { words }: CliIo): Promise<Asked> {
  for (const name of ['problems', 'clean']) {
    const path = optional(values, name)
    if (path !== undefined) outputFormat(path, words)
  }
  const extra = ['who', 'compare-sheet'].find((name) => values[name] !== undefined)
  if (extra !== undefined && optional(values, 'compare') === undefined) {
    throw badUsage(words.usage.missing('--compare'))
  }
  const path = optional(values, 'recipe')
  return { values, recipe: path === undefined ? [] : await readRecipe(path, words) }
}

/** Cleaned first, then corrected by hand; files are written when nothing can be refused any more. */
export async function workOn(table: ContactTable, asked: Asked, io: CliIo): Promise<ListWork> {
  const cleaned = clean(table, asked)
  const fixed = await fix(table, asked, io)
  const compared = await compare(table, asked, io)
  return { ...cleaned, ...fixed, ...compared, ...(await write(table, asked, io)) }
}

export function workLines(work: ListWork, words: Words): readonly string[] {
  const { recipe, fixes, compare, problems, clean } = work
  const { number } = words
  return [
    ...(fixes ? [words.fixes.applied(number(fixes.cells), number(fixes.rows), fixes.path)] : []),
    ...(fixes && fixes.unknown > 0 ? [words.fixes.unknown(number(fixes.unknown))] : []),
    ...(recipe ? recipeLines(recipe, words) : []),
    ...(compare ? compareLines(compare, words) : []),
    ...(problems ? [words.fixes.saved(number(problems.rows), problems.path)] : []),
    ...(clean ? [words.check.clean.saved(clean.rows, clean.path)] : []),
  ]
}

type Part<Name extends keyof ListWork> = Pick<ListWork, Name>

function clean(table: ContactTable, { values, recipe }: Asked): Part<'recipe'> {
  const path = optional(values, 'recipe')
  return path === undefined ? {} : { recipe: { path, steps: followRecipe(table, recipe) } }
}

async function fix(table: ContactTable, { values }: Asked, io: CliIo): Promise<Part<'fixes'>> {
  const path = optional(values, 'fixes')
  return path === undefined ? {} : { fixes: { ...(await applyFixes(table, path, io)), path } }
}

async function compare(table: ContactTable, asked: Asked, io: CliIo): Promise<Part<'compare'>> {
  const { values, recipe } = asked
  const path = optional(values, 'compare')
  if (path === undefined) return {}
  const sheet = optional(values, 'compare-sheet')
  return {
    compare: await compareLists(table, { path, sheet, recipe, who: values.who === true }, io),
  }
}

async function write(
  table: ContactTable,
  { values }: Asked,
  { words }: CliIo,
): Promise<Part<'problems' | 'clean'>> {
  const problems = optional(values, 'problems')
  const cleaned = optional(values, 'clean')
  return {
    ...(problems !== undefined && {
      problems: { path: problems, rows: await saveProblems(table, problems, words) },
    }),
    ...(cleaned !== undefined && {
      clean: { path: cleaned, rows: await saveClean(table, cleaned, words) },
    }),
  }
}
