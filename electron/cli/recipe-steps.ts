// Cleans a list by the steps of a recipe file, and says what each of them changed.
import type { Recipe } from '../../shared/contacts/memory/list-memory.ts'
import { readRecipeFile } from '../../shared/contacts/memory/recipe-file.ts'
import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import { missingColumns } from '../../shared/contacts/table/action-columns.ts'
import type { ContactTable } from '../../shared/contacts/table/contact-table.ts'
import type { CleaningRule } from '../../shared/contacts/table/table-action.ts'
import { CliFailure } from './cli-failure.ts'
import { readBytes } from './read-bytes.ts'
import type { Words } from './words/es.ts'

export type RecipeStep =
  | { readonly rule: CleaningRule; readonly rows: number }
  /** Columns the list lacks, for which the step was left out. */
  | { readonly rule: CleaningRule; readonly missing: readonly string[] }

/** A file that is no recipe, or whose rules are not in order, is refused whole. */
export async function readRecipe(path: string, words: Words): Promise<Recipe> {
  const { language, refused } = words.check.recipe
  const text = new TextDecoder().decode(await readBytes(path, words))
  const read = readRecipeFile(text, language)
  if (read.ok) return read.rules
  const { where, what } = read.fault
  throw new CliFailure(1, 'bad-recipe', refused(path, where, what))
}

export function followRecipe(table: ContactTable, rules: Recipe): readonly RecipeStep[] {
  const changed = runToEnd(table.inSteps.follow(rules))
  return rules.map((rule, place) => {
    const rows = changed[place] ?? null
    return rows === null ? { rule, missing: missingColumns(rule, table.file) } : { rule, rows }
  })
}

export function recipeLines(
  { path, steps }: { readonly path: string; readonly steps: readonly RecipeStep[] },
  words: Words,
): readonly string[] {
  const { title, step, missing } = words.check.recipe
  const lines = steps.map((each, place) => {
    const sentence = ruleSentence(each.rule, words)
    return 'rows' in each
      ? step(place + 1, sentence, each.rows)
      : missing(place + 1, sentence, each.missing.map((name) => `"${name}"`).join(', '))
  })
  return [title(path), ...lines]
}

function ruleSentence(rule: CleaningRule, { check, issues }: Words): string {
  const { recipe } = check
  switch (rule.kind) {
    case 'repair':
      return recipe.repair(rule.codes)
    case 'replace': {
      const { find, replacement, column } = rule.replacement
      return recipe.replace(find, replacement) + (column === null ? '' : recipe.column(column))
    }
    case 'exclude-issue':
      return (rule.excluded ? recipe.exclude : recipe.include)(issues[rule.issue])
    case 'keep-one':
      return (rule.among === 'all' ? recipe.keepOne : recipe.keepOneName)(rule.keep)
  }
}
