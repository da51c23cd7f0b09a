// One campaign: how far it got, what the provider says of it, and what can still be changed.
import { Anchor, Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Refusal } from '../../../shared/campaigns/campaign.ts'
import { defaultSettings } from '../../../shared/settings/settings.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { ListSkeleton } from '../../ui/list-skeleton.tsx'
import { Page } from '../../ui/page.tsx'
import { CampaignActions } from './campaign-actions.tsx'
import { CampaignBody } from './campaign-body.tsx'
import { CampaignHeading, CampaignMarks } from './campaign-heading.tsx'
import type { CampaignsStore } from './campaigns-store.ts'
import { SegmentedProgress } from './segmented-progress.tsx'

type Props = {
  readonly store: CampaignsStore
  readonly campaignId: string
  readonly onBack: () => void
  /** Whether the list the campaign was made from is still at hand. */
  readonly canFixRows?: boolean
  readonly onFixRows: (entries: Refusal['entries']) => void
  /** Whose rules on hours an edited schedule is held against. */
  readonly country?: string
}

export function CampaignScreen(props: Props) {
  const { store, campaignId, onBack, country } = props
  const t = useTranslations('campaigns')
  const campaign = store((state) => state.byId[campaignId])
  const open = store((state) => (state.open?.campaignId === campaignId ? state.open : null))
  const campaignOpened = store((state) => state.campaignOpened)
  useEffect(() => void campaignOpened(campaignId), [campaignOpened, campaignId])
  const back = (
    <Anchor component="button" type="button" size="sm" onClick={onBack}>
      <IconArrowLeft size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('title')}
    </Anchor>
  )
  if (!campaign) {
    return (
      <Page back={back} title={t('oneCampaign')}>
        {open?.stage === 'failed' ? (
          <FailureAlert
            failure={open.failure}
            title={t('openFailed')}
            onRetry={() => void campaignOpened(campaignId)}
          >
            <Button size="compact-sm" variant="default" mt={8} onClick={onBack}>
              {t('backToList')}
            </Button>
          </FailureAlert>
        ) : (
          <ListSkeleton />
        )}
      </Page>
    )
  }
  const refresh = open?.stage === 'ready' ? open.refresh : { kind: 'idle' as const }
  return (
    <Page
      back={back}
      title={campaign.name}
      mark={<CampaignMarks campaign={campaign} />}
      note={<CampaignHeading campaign={campaign} />}
      actions={
        <CampaignActions
          store={store}
          campaign={campaign}
          refreshing={refresh.kind === 'running'}
          country={country ?? defaultSettings.defaultCountry}
        />
      }
      under={<SegmentedProgress campaign={campaign} />}
    >
      {refresh.kind === 'failed' && (
        <FailureAlert
          failure={refresh.failure}
          title={t('refreshFailed')}
          onRetry={() => void store.getState().refreshed(campaign.id)}
        />
      )}
      <CampaignBody
        store={store}
        campaign={campaign}
        onFixRows={(props.canFixRows ?? true) ? props.onFixRows : null}
      />
    </Page>
  )
}
