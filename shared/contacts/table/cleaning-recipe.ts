// The part of what was done to a list that can be done again to next month's.
import type { CleaningRule, TableAction } from './table-action.ts'

/** In the order they were done; what the columns and the country are is kept beside it. */
export const recipeOf = (actions: readonly TableAction[]): readonly CleaningRule[] =>
  actions.flatMap(rulesOf)

function rulesOf(action: TableAction): readonly CleaningRule[] {
  switch (action.kind) {
    case 'repair':
    case 'replace':
    case 'exclude-issue':
    case 'keep-one':
      return [action]
    case 'recipe':
      return action.rules
    case 'settings':
    case 'set-cells':
    case 'mark-rows':
    case 'keep-one-of':
      return []
  }
}
