// Keeps on purpose what was done by rules, for the next file with the same columns.
import { useTranslations } from 'use-intl'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ImportStore } from '../import-store.ts'
import { keepRecipe } from '../list-memory.ts'

export function useSaveRecipe(store: ImportStore): () => Promise<void> {
  const t = useTranslations('recipe')
  const notice = useNotice()
  return async () => {
    try {
      notice(t('saved', { steps: await keepRecipe(store) }))
    } catch {
      notice(t('notSaved'))
    }
  }
}
