// The connection profile of the account in use: what was read of it, or why it could not be.
import { useEffect } from 'react'
import type { Connection } from '../../../../shared/settings/connection.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../../ui/list-skeleton.tsx'
import type { OperationFault } from '../../../ui/operation-way.tsx'
import { ProfileEditor } from './profile-editor.tsx'
import { useProfileForm } from './profile-form.ts'
import type { ProfileStore } from './profile-store.ts'

type Props = {
  readonly store: ProfileStore
  readonly connection: Connection
  readonly fault: OperationFault | null
}

export function ProfileSection({ store, connection, fault }: Props) {
  const loaded = store((state) => state.loaded)
  const form = useProfileForm(store)
  const { account } = connection
  const open = () => void store.getState().opened(account.id)
  useEffect(open, [store, account.id])
  if (loaded.stage === 'failed') return <FailureAlert failure={loaded.failure} onRetry={open} />
  if (loaded.stage === 'loading' || loaded.accountId !== account.id || !form) {
    return <ListSkeleton />
  }
  return (
    // What is open in the form belongs to the account, and to where the person was sent.
    <ProfileEditor
      key={`${account.id} ${fault?.name ?? ''}`}
      {...{ store, connection, form, fault }}
      view={loaded.view}
    />
  )
}
