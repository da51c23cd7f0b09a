// Inicio: what needs a look first, then what is going on today, then what was done lately.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { ConnectionAlert } from './connection-alert.tsx'
import { sortedForHome, type UseCampaignsAtHome } from './home-campaigns.ts'
import { HomeOverview } from './home-overview.tsx'
import { HomeSkeleton } from './home-skeleton.tsx'
import { Newcomer } from './newcomer.tsx'
import { UnresolvedAlert } from './unresolved-alert.tsx'

type Props = {
  /** The store of campaigns, or anything that can be asked the same. */
  readonly store: UseCampaignsAtHome
  readonly connection: Connection
  /** What has to be said about how lists are kept. */
  readonly data?: ReactNode
  /** Campaigns in the making. */
  readonly drafts?: ReactNode
  readonly onNew: () => void
  /** Starts a campaign with the sample list; without it the ordinary start is used. */
  readonly onSample?: () => void
  readonly onOpen: (campaignId: string) => void
  readonly onSettings: () => void
  readonly onStopAll: () => void
}

export function HomeScreen(props: Props) {
  const { store: useCampaigns, connection, onNew, onOpen, onSettings, onStopAll } = props
  const t = useTranslations('home')
  const list = useCampaigns((state) => state.list)
  const opened = useCampaigns((state) => state.opened)
  const onMarkAsSent = useCampaigns((state) => state.markedAsSent)
  const onSendAgain = useCampaigns((state) => state.sentAgain)
  useEffect(() => void opened(), [opened])
  const isNewcomer = list.stage === 'ready' && list.campaigns.length === 0
  const unresolved = list.stage === 'ready' ? sortedForHome(list.campaigns).unresolved : []
  return (
    <Page
      title={t('title')}
      actions={
        !isNewcomer && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
            {t('newCampaign')}
          </Button>
        )
      }
    >
      {unresolved.length > 0 && (
        <UnresolvedAlert campaigns={unresolved} {...{ onOpen, onMarkAsSent, onSendAgain }} />
      )}
      <ConnectionAlert connection={connection} onSettings={onSettings} />
      {props.data}
      {props.drafts}
      {list.stage === 'loading' && <HomeSkeleton />}
      {list.stage === 'failed' && (
        <FailureAlert
          failure={list.failure}
          title={t('listFailed')}
          onRetry={() => void opened()}
        />
      )}
      {isNewcomer && <Newcomer onNew={onNew} onSample={props.onSample ?? onNew} />}
      {list.stage === 'ready' && !isNewcomer && (
        <HomeOverview campaigns={list.campaigns} {...{ onOpen, onStopAll }} />
      )}
    </Page>
  )
}
