// Takes cells pasted anywhere on the first screen, except into a box that is being typed in.
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportStore } from '../import-store.ts'

export function usePastedCells(store: ImportStore): void {
  const t = useTranslations('files')
  useEffect(() => {
    const { textPasted } = store.getState()
    function pasted(event: ClipboardEvent) {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return
      const [file] = event.clipboardData?.files ?? []
      if (file) return void store.getState().fileChosen(file)
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() !== '') void textPasted(text, t('pastedName'))
    }
    document.addEventListener('paste', pasted)
    return () => document.removeEventListener('paste', pasted)
  }, [store, t])
}
