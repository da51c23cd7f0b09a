// The messages sent before, found by number, sender or text, each with what became of it.
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Card } from '../../ui/card.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../ui/list-skeleton.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SentTable } from './sent-table.tsx'
import { matchingMessages } from './single-history.ts'
import type { SingleStore } from './single-store.ts'

/** More would only slow the window; the search finds the others. */
const mostShown = 100

export function SentMessages({ store }: { readonly store: SingleStore }) {
  const t = useTranslations('single')
  const { history, messages } = store()
  const [search, setSearch] = useState('')
  const all = matchingMessages(messages, '')
  const found = matchingMessages(messages, search).slice(0, mostShown)
  return (
    <Card
      title={t('history')}
      beside={
        all.length > 0 && (
          <SearchField
            aria-label={t('search')}
            placeholder={t('searchHint')}
            size="xs"
            w={260}
            value={search}
            onChange={setSearch}
          />
        )
      }
    >
      {history.stage === 'loading' && all.length === 0 && <ListSkeleton />}
      {history.stage === 'failed' && (
        <FailureAlert failure={history.failure} title={t('historyFailed')} />
      )}
      {history.stage === 'ready' && all.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('historyEmpty')}
        </Text>
      )}
      {all.length > 0 &&
        (found.length > 0 ? (
          <SentTable store={store} messages={found} />
        ) : (
          <Text size="sm">{t('nothingMatches')}</Text>
        ))}
    </Card>
  )
}
