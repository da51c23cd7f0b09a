// Does the steps of a cleaning on the open list, as one act, and says how many they were.
import { useTranslations } from 'use-intl'
import type { Recipe } from '../../../../shared/contacts/memory/list-memory.ts'
import { fitsFile } from '../../../../shared/contacts/table/action-columns.ts'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'

/** The steps whose columns the list has. */
export const stepsThatFit = ({ file }: ReadyList, rules: Recipe): number =>
  rules.filter((rule) => fitsFile([rule], file)).length

export function useApplyRecipe(store: ImportStore, list: ReadyList) {
  const t = useTranslations('recipe')
  const notice = useNotice()
  return async (rules: Recipe): Promise<void> => {
    const before = list.state.revision
    await store.getState().rulePerformed({ kind: 'recipe', rules })
    const { list: now } = store.getState()
    const changed = now.stage === 'ready' && now.state.revision !== before
    notice(changed ? t('applied', { steps: stepsThatFit(list, rules) }) : t('unchanged'))
  }
}
