// The part of what was done to a list that can be done again to next month's.
import type { RuleAction, TableAction } from './table-action.ts'

export const isRule = (action: TableAction): action is RuleAction => {
  switch (action.kind) {
    case 'settings':
    case 'repair':
    case 'replace':
    case 'exclude-issue':
    case 'keep-one':
      return true
    case 'set-cells':
    case 'mark-rows':
    case 'keep-one-of':
      return false
  }
}

/** In the order they were done; of settings only the last ones, where the first ones were. */
export function recipeOf(actions: readonly TableAction[]): readonly RuleAction[] {
  const rules = actions.filter(isRule)
  const last = rules.findLast(({ kind }) => kind === 'settings')
  const first = rules.findIndex(({ kind }) => kind === 'settings')
  return rules.flatMap((rule, place) => {
    if (rule.kind !== 'settings') return [rule]
    return place === first && last ? [last] : []
  })
}
