// Country, zone and sender: what the rest of the app starts from.
import { Select, TextInput } from '@mantine/core'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Settings } from '../../../shared/settings/settings.ts'
import { countriesByName, zoneNames } from './places.ts'
import type { PreferencesStore } from './preferences-store.ts'
import { scrollingList } from './scrolling-list.ts'
import { useSettingChange } from './use-setting-change.tsx'

type Props = { readonly store: PreferencesStore; readonly settings: Settings }

export function PlaceSection({ store, settings }: Props) {
  const t = useTranslations('settings')
  const format = useFormatter()
  const change = useSettingChange(store, settings)
  const { defaultCountry, zone } = settings
  const countryName = (code: string) => format.displayName(code, { type: 'region' })
  const { near, all } = useMemo(() => countriesByName(countryName), [settings.language])
  const zones = useMemo(() => zoneNames(zone), [zone])
  return (
    <>
      <Select
        label={t('country')}
        description={t('countryHint')}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('nothingFound')}
        maw={420}
        {...scrollingList}
        data={[
          { group: t('countriesNear'), items: [...near] },
          { group: t('countriesAll'), items: [...all] },
        ]}
        value={defaultCountry}
        onChange={(value) => {
          if (!value) return
          const name = t('country')
          void change({ setting: 'defaultCountry', value, name, words: countryName })
        }}
      />
      <Select
        label={t('zone')}
        description={t('zoneHint')}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('nothingFound')}
        maw={420}
        {...scrollingList}
        limit={100}
        data={[...zones]}
        value={zone}
        onChange={(value) => {
          if (value) void change({ setting: 'zone', value, name: t('zone'), words: String })
        }}
      />
      <SenderField key={settings.senderId} store={store} settings={settings} />
    </>
  )
}

/** Saved when the person leaves the field or presses Enter, not at every letter. */
function SenderField({ store, settings }: Props) {
  const t = useTranslations('settings')
  const change = useSettingChange(store, settings)
  const [sender, setSender] = useState(settings.senderId)
  const words = (value: string) => value || t('changedEmpty')
  const save = () =>
    void change({ setting: 'senderId', value: sender.trim(), name: t('sender'), words })
  return (
    <TextInput
      label={t('sender')}
      description={t('senderHint')}
      maw={420}
      maxLength={20}
      value={sender}
      onChange={({ currentTarget }) => setSender(currentTarget.value)}
      onBlur={save}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') save()
      }}
    />
  )
}
