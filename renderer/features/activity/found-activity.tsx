// The filter, the requests it lets through, older ones on demand, and the one that was opened.
import { Button, Group, Text } from '@mantine/core'
import { IconListSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ActivityEntry } from '../../../shared/activity/activity-entry.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { PoliteNews } from '../../ui/polite-news.tsx'
import { ActivityDetail } from './activity-detail.tsx'
import { ActivityFilters } from './activity-filters.tsx'
import type { ActivityList, ActivityStore } from './activity-store.ts'
import { ActivityTable } from './activity-table.tsx'
import { WhatLeft } from './what-left.tsx'

type Props = {
  readonly store: ActivityStore
  readonly list: Extract<ActivityList, { stage: 'ready' }>
}

export function FoundActivity({ store, list }: Props) {
  const t = useTranslations('activity')
  const { filter, filterChanged, olderWanted } = store()
  const [open, setOpen] = useState<ActivityEntry | null>(null)
  const { entries, total, more, older } = list
  const count = t('shown', { shown: entries.length, total })
  return (
    <>
      <WhatLeft departures={list.departures} />
      <ActivityFilters filter={filter} onChange={(changed) => void filterChanged(changed)} />
      <PoliteNews>{count}</PoliteNews>
      {entries.length === 0 ? (
        <EmptyState icon={IconListSearch} title={t('nothingMatches')} />
      ) : (
        <ActivityTable entries={entries} onOpen={setOpen} />
      )}
      {typeof older === 'object' && <FailureAlert failure={older} title={t('moreFailed')} />}
      {entries.length > 0 && (
        <Group gap={12}>
          <Text size="sm" c="dimmed" className="tabular">
            {count}
          </Text>
          {more && (
            <Button
              variant="default"
              size="xs"
              loading={older === 'loading'}
              onClick={() => void olderWanted()}
            >
              {t('more')}
            </Button>
          )}
        </Group>
      )}
      {open && <ActivityDetail entry={open} onClose={() => setOpen(null)} />}
    </>
  )
}
