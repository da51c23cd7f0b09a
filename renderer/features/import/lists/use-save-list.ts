// The state of saving the open list by a name: the name, the list it would replace, how far it has got.
import { useRef, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Failure } from '../../../../shared/ipc/result.ts'
import { listNameKey } from '../../../../shared/lists/saved-list.ts'
import { toFailure } from '../../../bridge/command-error.ts'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { saveList, usualName } from '../saved-lists.ts'
import { dayOf } from './list-day.ts'
import { useLists } from './use-saved-lists.ts'

type Saving =
  | { readonly stage: 'idle' | 'too-big' }
  | { readonly stage: 'running'; readonly share: number }
  | { readonly stage: 'failed'; readonly failure: Failure }

export function useSaveList(store: ImportStore, list: ReadyList) {
  const t = useTranslations('lists')
  const format = useFormatter()
  const notice = useNotice()
  const [name, setName] = useState(() => usualName(list.fileName))
  const [asked, setAsked] = useState(false)
  const [lists, readLists] = useLists(store)
  const [saving, setSaving] = useState<Saving>({ stage: 'idle' })
  const cancelling = useRef<AbortController | null>(null)
  const taken = lists.find((one) => listNameKey(one.name) === listNameKey(name))

  /** Also gives up a saving that is under way: what was not saved whole is not saved. */
  function close(): void {
    cancelling.current?.abort()
    store.getState().namingShown(false)
  }

  async function submit(): Promise<void> {
    setAsked(true)
    const wanted = { name: name.trim(), replace: taken !== undefined }
    if (wanted.name === '' || saving.stage === 'running') return
    const controller = new AbortController()
    cancelling.current = controller
    setSaving({ stage: 'running', share: 0 })
    try {
      const onProgress = (share: number) => setSaving({ stage: 'running', share })
      const end = await saveList(store, wanted, { signal: controller.signal, onProgress })
      if (end === 'too-big') return setSaving({ stage: 'too-big' })
      store.getState().namingShown(false)
      const isForNow = await store.getState().savedLists?.endWithApp()
      notice(t(isForNow ? 'savedForNow' : 'saved', wanted))
    } catch (error) {
      if (controller.signal.aborted) return
      setSaving({ stage: 'failed', failure: toFailure(error) })
      readLists()
    }
  }

  return {
    name,
    setName,
    missing: asked && name.trim() === '',
    /** Says which list would be lost; absent while the name is free. */
    sameName: taken && t('nameTaken', { name: taken.name, date: dayOf(taken, format) }),
    saving,
    submit,
    close,
  }
}
