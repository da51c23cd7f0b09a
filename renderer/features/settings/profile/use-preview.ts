// Asks for the request anew a moment after the person stops typing.
import { useEffect, useRef } from 'react'
import type { OperationName } from '../../../../shared/provider/provider-profile.ts'
import { type ProfileStore, shownProfile } from './profile-store.ts'

const pauseMs = 250

export function usePreview(store: ProfileStore, operation: OperationName): void {
  const draft = store(shownProfile)
  const shown = useRef<OperationName>(null)
  useEffect(() => {
    if (!draft) return
    const isFirst = shown.current !== operation
    shown.current = operation
    const timer = setTimeout(
      () => void store.getState().previewed(operation),
      isFirst ? 0 : pauseMs,
    )
    return () => clearTimeout(timer)
  }, [store, draft, operation])
}
