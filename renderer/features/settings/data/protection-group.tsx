// How lists and texts are protected: the way in use, the others to choose from, or why nothing opens.
import { useEffect } from 'react'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../../ui/list-skeleton.tsx'
import { CustodyChoice } from './custody-choice.tsx'
import type { DataStore } from './data-store.ts'
import { LockedData } from './locked-data.tsx'

export function ProtectionGroup({ store }: { readonly store: DataStore }) {
  const protection = store((state) => state.protection)
  const actions = store.getState()
  useEffect(() => void store.getState().opened(), [store])
  if (protection.stage === 'loading') return <ListSkeleton />
  if (protection.stage === 'failed') {
    return <FailureAlert failure={protection.failure} onRetry={() => void actions.opened()} />
  }
  const { custody, locked, canProtect } = protection.is
  if (locked !== null) return <LockedData reason={locked} store={store} />
  return <CustodyChoice {...{ custody, canProtect }} onKeep={actions.kept} />
}
