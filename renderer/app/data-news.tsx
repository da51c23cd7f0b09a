// What the home screen says about how lists are kept, and the way to where it is changed.
import { useEffect } from 'react'
import { DataAlert } from '../features/home/data-alert.tsx'
import type { DataStore } from '../features/settings/data/data-store.ts'
import type { Place } from './navigation-store.ts'

type Props = { readonly store: DataStore; readonly goTo: (place: Place) => void }

export function DataNews({ store, goTo }: Props) {
  const protection = store((state) => state.protection)
  useEffect(() => void store.getState().opened(), [store])
  return (
    <DataAlert
      protection={protection.stage === 'ready' ? protection.is : null}
      onSettings={() => goTo({ kind: 'settings', at: { part: 'data' } })}
    />
  )
}
