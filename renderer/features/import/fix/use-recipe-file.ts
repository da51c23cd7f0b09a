// Takes a cleaning out to a file of its own, and reads one that is brought.
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import {
  mostRecipeText,
  type ReadRecipe,
  readRecipeFile,
  recipeFileText,
} from '../../../../shared/contacts/memory/recipe-file.ts'
import { recipeOf } from '../../../../shared/contacts/table/cleaning-recipe.ts'
import { saveText } from '../../../ui/save-text.ts'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ReadyList } from '../import-state.ts'

export type BroughtRecipe = { readonly fileName: string; readonly read: ReadRecipe }

export function useRecipeFile({ table, fileName }: ReadyList) {
  const t = useTranslations('recipe')
  const notice = useNotice()
  const language = useLocale() === 'es' ? 'es' : 'en'
  const [brought, setBrought] = useState<BroughtRecipe | null>(null)

  async function save(): Promise<void> {
    const rules = recipeOf((await table.ask({ kind: 'log' })).actions)
    if (rules.length > 0) {
      const name = t('fileName', { name: fileName.replace(/\.[^.]*$/, '') })
      saveText(recipeFileText(rules), `${name}.json`)
    }
    notice(t('fileSaved', { steps: rules.length }))
  }

  /** Nothing changes yet: it is shown first. */
  async function bring(file: File): Promise<void> {
    const text = await file.slice(0, mostRecipeText + 1).text()
    setBrought({ fileName: file.name, read: readRecipeFile(text, language) })
  }

  return { save, bring, brought, putAway: () => setBrought(null) }
}
