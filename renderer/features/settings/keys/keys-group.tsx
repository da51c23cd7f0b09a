// The keys of the account in use, one for each service: entered once, never shown again.
import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldLock } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { type Connection, services } from '../../../../shared/settings/connection.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../../ui/list-skeleton.tsx'
import type { PreferencesStore } from '../preferences-store.ts'
import type { ProfileStore } from '../profile/profile-store.ts'
import { KeyCard } from './key-card.tsx'
import { asksForUser } from './secret-text.ts'

type Props = {
  readonly store: PreferencesStore
  /** Knows what each service asks for: a key, or a user and a password. */
  readonly profile: ProfileStore
  readonly connection: Connection
}

export function KeysGroup({ store, profile, connection }: Props) {
  const loaded = profile((state) => state.loaded)
  const { id } = connection.account
  const { keyEntered, keyForgotten } = store.getState()
  const open = () => void profile.getState().opened(id)
  useEffect(open, [profile, id])
  if (loaded.stage === 'failed') return <FailureAlert failure={loaded.failure} onRetry={open} />
  if (loaded.stage === 'loading' || loaded.accountId !== id) return <ListSkeleton />
  const isMissing = connection.keys.campaigns.kind !== 'configured'
  return (
    <>
      <KeyNotices connection={connection} />
      {services.map((service) => (
        <KeyCard
          // Another account, another card: what was typed for one must not be saved for the other.
          key={`${id} ${service}`}
          service={service}
          state={connection.keys[service]}
          withUser={asksForUser(loaded.view.profile.services[service].auth.mode)}
          startsOpen={service === 'campaigns' && isMissing && connection.mode === 'live'}
          onSave={(secret) => keyEntered(service, secret)}
          onForget={() => keyForgotten(service)}
        />
      ))}
    </>
  )
}

function KeyNotices({ connection }: { readonly connection: Connection }) {
  const t = useTranslations('keys')
  const { mode, unauthorised, canProtectKeys } = connection
  return (
    <>
      <Text size="sm" c="dimmed">
        {t(mode === 'practice' ? 'inPractice' : 'body')}
      </Text>
      {mode === 'live' && unauthorised && (
        <Alert color="red" p={10} role="alert" icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t('unauthorised')}
        </Alert>
      )}
      {!canProtectKeys && (
        <Alert role="note" color="yellow" p={10} icon={<IconShieldLock size={16} aria-hidden />}>
          {t('forSession')}
        </Alert>
      )}
    </>
  )
}
