// Takes the list of excluded numbers along as a file for Excel.
import { useTranslations } from 'use-intl'
import { toFailure } from '../../bridge/command-error.ts'
import { saveText } from '../../ui/save-text.ts'
import { useNotice } from '../../ui/use-notice.ts'
import type { ExclusionsStore } from './exclusions-store.ts'

export function useExport(store: ExclusionsStore): () => Promise<void> {
  const t = useTranslations('exclusions')
  const failures = useTranslations('failures')
  const tell = useNotice()
  return async () => {
    try {
      const { text, fileName, entries } = await store.getState().exported()
      // Excel takes a table for UTF-8 only when it says so.
      saveText(`\uFEFF${text}`, fileName)
      tell(t('exported', { count: entries }))
    } catch (error) {
      tell(`${t('exportFailed')} ${failures(toFailure(error).code)}`)
    }
  }
}
