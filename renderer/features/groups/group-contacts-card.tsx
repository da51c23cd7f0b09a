// Who is in the group, where the provider tells; else a clear word on why not.
import { Button, Text } from '@mantine/core'
import { useContext, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import { Card } from '../../ui/card.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../ui/list-skeleton.tsx'
import { OperationWay } from '../../ui/operation-way.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import classes from './groups.module.css'
import type { GroupsStore } from './groups-store.ts'

type Props = {
  readonly store: GroupsStore
  readonly groupId: string
  readonly onSettings: () => void
}

export function GroupContactsCard({ store, groupId, onSettings }: Props) {
  const t = useTranslations('groups')
  const contacts = store((state) => state.contacts)
  const recounted = store((state) => state.recounted)
  const openOperation = useContext(OperationWay)
  const openSettings = () =>
    openOperation ? openOperation({ name: 'listContacts', why: 'operation-off' }) : onSettings()
  const own = contacts.groupId === groupId ? contacts : null
  return (
    <Card title={t('listTitle')}>
      {(own === null || own.stage === 'loading' || own.stage === 'idle') && <ListSkeleton />}
      {own?.stage === 'off' && (
        <>
          <Text size="sm">{t('listOff')}</Text>
          <Button variant="default" style={{ alignSelf: 'start' }} onClick={openSettings}>
            {t('openSettings')}
          </Button>
        </>
      )}
      {own?.stage === 'failed' && (
        <FailureAlert
          failure={own.failure}
          title={t('contactsFailed')}
          onRetry={() => void recounted()}
        />
      )}
      {own?.stage === 'ready' &&
        (own.numbers.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('noContacts')}
          </Text>
        ) : (
          <Numbers numbers={own.numbers} />
        ))}
    </Card>
  )
}

/** More would only slow the window; the search finds the others. */
const mostShown = 200

function Numbers({ numbers }: { readonly numbers: readonly string[] }) {
  const t = useTranslations('groups')
  const [search, setSearch] = useState('')
  const wanted = search.replace(/\D/g, '')
  const found = numbers.filter((number) => number.includes(wanted))
  const shown = found.slice(0, mostShown)
  return (
    <>
      <SearchField
        label={t('searchNumbers')}
        inputMode="numeric"
        maxLength={30}
        value={search}
        onChange={setSearch}
      />
      {shown.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable.
        <ul className={`${classes.numbers} tabular`} tabIndex={0} aria-label={t('listTitle')}>
          {shown.map((number, index) => (
            // A group may hold a number twice.
            <li key={`${number} ${index}`}>{readablePhone(number)}</li>
          ))}
        </ul>
      ) : (
        <Text size="sm">{t('noNumber')}</Text>
      )}
      <Text size="xs" c="dimmed" className="tabular" aria-live="polite">
        {t('listShown', { shown: shown.length, total: numbers.length })}
      </Text>
    </>
  )
}
