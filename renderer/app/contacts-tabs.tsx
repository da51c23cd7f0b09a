// The tabs of Contactos: groups at the provider, lists kept here, and the numbers that no message may go to.
import { Tabs } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Place } from './navigation-store.ts'

type ContactsPlace = Extract<Place['kind'], 'groups' | 'lists' | 'exclusions'>

type Props = { readonly at: ContactsPlace; readonly goTo: (place: Place) => void }

export function ContactsTabs({ at, goTo }: Props) {
  const t = useTranslations('contactTabs')
  return (
    <Tabs value={at} onChange={(kind) => kind && goTo({ kind: kind as ContactsPlace })}>
      <Tabs.List aria-label={t('label')}>
        <Tabs.Tab value="groups">{t('groups')}</Tabs.Tab>
        <Tabs.Tab value="lists">{t('lists')}</Tabs.Tab>
        <Tabs.Tab value="exclusions">{t('exclusions')}</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  )
}
