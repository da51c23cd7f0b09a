// Ajustes in parts: the connection, its profile, the network, country and zone, language and look, and the data.
import { Tabs } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { Page } from '../../ui/page.tsx'
import { ConnectionSection } from './connection-section.tsx'
import { DataSection } from './data/data-section.tsx'
import { LookSection } from './look-section.tsx'
import { NetworkSection } from './network/network-section.tsx'
import { PlaceSection } from './place-section.tsx'
import { ProfileSection } from './profile/profile-section.tsx'
import { hasChanges, type ProfileStore } from './profile/profile-store.ts'
import classes from './settings.module.css'
import { type SettingsPart, type SettingsPlace, settingsParts } from './settings-place.ts'
import { SettingsSection } from './settings-section.tsx'
import type { SettingsStores } from './settings-stores.ts'
import { KeepingSection } from './workspace/keeping-section.tsx'

type Props = {
  readonly stores: SettingsStores
  readonly settings: Settings
  readonly connection: Connection
  /** Where to begin; a new object takes the person there again. */
  readonly at?: SettingsPlace | undefined
}

export function SettingsScreen({ stores, settings, connection, at }: Props) {
  const t = useTranslations('settings')
  const { preferences, profile } = stores
  const [part, setPart] = useState<SettingsPart>(at?.part ?? 'connection')
  useEffect(() => setPart(at?.part ?? 'connection'), [at])
  return (
    <Tabs
      value={part}
      onChange={(chosen) => setPart(chosen as SettingsPart)}
      keepMounted={false}
      className={classes.screen}
    >
      <Page
        title={t('title')}
        note={t(part === 'profile' ? 'savedByHand' : 'autosaved')}
        under={<PartTabs profile={profile} />}
      >
        <Tabs.Panel value="connection">
          <ConnectionSection {...{ stores, connection }} />
        </Tabs.Panel>
        <Tabs.Panel value="profile" className={classes.wide ?? ''}>
          <ProfileSection store={profile} connection={connection} fault={at?.operation ?? null} />
        </Tabs.Panel>
        <Tabs.Panel value="network">
          <NetworkSection call={stores.call} />
        </Tabs.Panel>
        <Tabs.Panel value="place">
          <SettingsSection title={t('place')}>
            <PlaceSection store={preferences} settings={settings} />
          </SettingsSection>
        </Tabs.Panel>
        <Tabs.Panel value="look">
          <SettingsSection title={t('look')}>
            <LookSection store={preferences} settings={settings} />
          </SettingsSection>
        </Tabs.Panel>
        <Tabs.Panel value="data">
          <DataSection store={stores.data} />
          <KeepingSection store={stores.workspace} />
        </Tabs.Panel>
      </Page>
    </Tabs>
  )
}

function PartTabs({ profile }: { readonly profile: ProfileStore }) {
  const t = useTranslations('settings')
  const words = useTranslations('profile')
  const isChanged = profile(hasChanges)
  return (
    <Tabs.List aria-label={t('sections')} className={classes.tabs ?? ''}>
      {settingsParts.map((part) => (
        <Tabs.Tab key={part} value={part}>
          {t(part)}
          {part === 'profile' && isChanged && ` · ${words('unsaved')}`}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  )
}
