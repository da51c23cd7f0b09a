// Reads copied cells when the button is pressed, and says what to do when the system does not let it.
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportStore } from '../import-store.ts'

type PasteProblem = 'clipboardEmpty' | 'clipboardBlocked'

export function usePasteButton(store: ImportStore) {
  const t = useTranslations('files')
  const [problem, setProblem] = useState<PasteProblem | null>(null)
  async function pressed() {
    const text = await copiedText()
    setProblem(text === null ? 'clipboardBlocked' : text.trim() === '' ? 'clipboardEmpty' : null)
    if (text?.trim()) await store.getState().textPasted(text, t('pastedName'))
  }
  return { pressed, problem }
}

async function copiedText(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText()
  } catch {
    return null
  }
}
