// Beside the grid: what changed since the list was sent the last time, counted when asked for.
import { Button, Divider, Text } from '@mantine/core'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useAttempt } from '../../../ui/use-attempt.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { compareMonths, isTooLong, type MonthDifference, mostPeopleKept } from '../last-month.ts'
import { AcquaintedRows } from './acquainted-rows.tsx'
import { LookUpPanel } from './look-up-panel.tsx'

type Props = { readonly store: ImportStore; readonly list: ReadyList }

export function LastMonthPanel({ store, list }: Props) {
  const t = useTranslations('lastMonth')
  const format = useFormatter()
  const [found, setFound] = useState<MonthDifference | null | 'unasked'>('unasked')
  const { attempt, run } = useAttempt()
  if (!list.recalled) return null
  const optedOut = list.state.counts.byIssue['opted-out'] ?? 0
  return (
    <>
      <LookUpPanel title={t('title')} attempt={attempt} failed={t('failed')}>
        <Button
          size="xs"
          variant="default"
          loading={attempt.stage === 'running'}
          onClick={() => void run(async () => setFound(await compareMonths(store)))}
        >
          {t('compare')}
        </Button>
        {found === null && (
          <Text size="xs" c="dimmed" role="status">
            {t('nobodyKept', { most: mostPeopleKept })}
          </Text>
        )}
        {found !== null && found !== 'unasked' && (
          <Text size="xs" role="status">
            {t('found', {
              ...{ added: found.added, changed: found.changed, gone: found.gone, optedOut },
              date: format.dateTime(new Date(found.at), { day: 'numeric', month: 'short' }),
            })}
          </Text>
        )}
        {isTooLong(list) && (
          <Text size="xs" c="dimmed">
            {t('notKept', { most: mostPeopleKept })}
          </Text>
        )}
        <AcquaintedRows store={store} list={list} how="added" />
        <AcquaintedRows store={store} list={list} how="changed" />
      </LookUpPanel>
      <Divider />
    </>
  )
}
