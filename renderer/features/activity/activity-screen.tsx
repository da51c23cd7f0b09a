// Actividad: every request that left this computer, found, opened and taken along; or the fact that none did.
import { Button } from '@mantine/core'
import { IconRefresh, IconShieldCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListArrival } from '../../ui/list-arrival.tsx'
import { Page } from '../../ui/page.tsx'
import { type ActivityStore, isFiltering } from './activity-store.ts'
import { ExportMenu } from './export-menu.tsx'
import { FoundActivity } from './found-activity.tsx'

export function ActivityScreen({ store }: { readonly store: ActivityStore }) {
  const t = useTranslations('activity')
  const { list, filter, opened, exported } = store()
  useEffect(() => void opened(), [opened])
  const nothing = list.stage === 'ready' && list.total === 0 && !isFiltering(filter)
  return (
    <Page
      title={t('title')}
      note={t('note')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconRefresh size={15} aria-hidden />}
            onClick={() => void opened()}
          >
            {t('refresh')}
          </Button>
          {list.stage === 'ready' && list.total > 0 && <ExportMenu onExport={exported} />}
        </>
      }
    >
      <ListArrival list={list} failed={t('listFailed')} onRetry={() => void opened()} />
      {nothing && (
        <EmptyState icon={IconShieldCheck} title={t('emptyTitle')}>
          {t('emptyBody')}
        </EmptyState>
      )}
      {list.stage === 'ready' && !nothing && <FoundActivity store={store} list={list} />}
    </Page>
  )
}
