// Ajustes: the connection, country and zone, language and look; everything is saved at once.
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { Page } from '../../ui/page.tsx'
import { ConnectionSection } from './connection-section.tsx'
import { LookSection } from './look-section.tsx'
import { PlaceSection } from './place-section.tsx'
import type { PreferencesStore } from './preferences-store.ts'
import { SettingsSection } from './settings-section.tsx'

type Props = {
  readonly store: PreferencesStore
  readonly settings: Settings
  readonly connection: Connection
}

export function SettingsScreen({ store, settings, connection }: Props) {
  const t = useTranslations('settings')
  return (
    <Page title={t('title')} note={t('autosaved')}>
      <SettingsSection title={t('connection')}>
        <ConnectionSection store={store} connection={connection} />
      </SettingsSection>
      <SettingsSection title={t('place')}>
        <PlaceSection store={store} settings={settings} />
      </SettingsSection>
      <SettingsSection title={t('look')}>
        <LookSection store={store} settings={settings} />
      </SettingsSection>
    </Page>
  )
}
