// Campañas: every campaign with its status, found by name, status or date.
import { Button, Text } from '@mantine/core'
import { IconSearch, IconSend } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTimeZone, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { hasEnded, isWaiting } from '../../../shared/campaigns/standing.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListArrival } from '../../ui/list-arrival.tsx'
import { Page } from '../../ui/page.tsx'
import { PoliteNews } from '../../ui/polite-news.tsx'
import { StopAllButton } from '../../ui/stop-all-button.tsx'
import { CampaignFilters } from './campaign-filters.tsx'
import { isFiltering, matching } from './campaign-list.ts'
import type { CampaignsStore } from './campaigns-store.ts'
import { CampaignsTable } from './campaigns-table.tsx'
import { ProviderSearchDialog } from './provider-search-dialog.tsx'

type Props = {
  readonly store: CampaignsStore
  readonly onOpen: (campaignId: string) => void
  readonly onNew: () => void
  readonly onStopAll: () => void
  /** A name to look for at the provider at once. */
  readonly findRemote?: string | undefined
}

export function CampaignsScreen({ store, onOpen, onNew, onStopAll, findRemote }: Props) {
  const t = useTranslations('campaigns')
  const list = store((state) => state.list)
  const opened = store((state) => state.opened)
  const [asking, setAsking] = useState(findRemote !== undefined)
  const isRunning = list.stage === 'ready' && list.campaigns.some(isOpen)
  useEffect(() => void opened(), [opened])
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {isRunning && <StopAllButton onClick={onStopAll} />}
          <Button
            variant="default"
            leftSection={<IconSearch size={15} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t('providerSearch')}
          </Button>
        </>
      }
    >
      {asking && (
        <ProviderSearchDialog
          store={store}
          initialName={findRemote}
          onOpen={onOpen}
          onClose={() => setAsking(false)}
        />
      )}
      <ListArrival list={list} failed={t('listFailed')} onRetry={() => void opened()} />
      {list.stage === 'ready' && list.campaigns.length === 0 && (
        <EmptyState
          icon={IconSend}
          title={t('emptyTitle')}
          action={<Button onClick={onNew}>{t('emptyAction')}</Button>}
        >
          {t('emptyBody')}
        </EmptyState>
      )}
      {list.stage === 'ready' && list.campaigns.length > 0 && (
        <FilteredList store={store} onOpen={onOpen} />
      )}
    </Page>
  )
}

/** What Stop everything would act on. */
function isOpen(campaign: Campaign): boolean {
  return !hasEnded(campaign.status) || isWaiting(campaign)
}

function FilteredList({ store, onOpen }: Pick<Props, 'store' | 'onOpen'>) {
  const t = useTranslations('campaigns')
  const zone = useTimeZone() ?? 'UTC'
  const { list, filter, filterChanged } = store()
  const campaigns = list.stage === 'ready' ? list.campaigns : []
  const shown = matching(campaigns, filter, zone)
  const count = t('shownCount', { shown: shown.length, total: campaigns.length })
  return (
    <>
      <CampaignFilters filter={filter} onChange={filterChanged} />
      {isFiltering(filter) && (
        <Text size="sm" c="dimmed" className="tabular">
          {count}
        </Text>
      )}
      <PoliteNews>{isFiltering(filter) ? count : ''}</PoliteNews>
      {shown.length > 0 ? (
        <CampaignsTable campaigns={shown} onOpen={onOpen} />
      ) : (
        <EmptyState
          icon={IconSend}
          title={t('nothingMatches')}
          action={
            <Button variant="default" onClick={() => filterChanged({})}>
              {t('clearFilters')}
            </Button>
          }
        />
      )}
    </>
  )
}
