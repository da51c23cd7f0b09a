// The home screen of somebody with campaigns: under way, today, and lately.
import { Text } from '@mantine/core'
import { useNow, useTimeZone, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { StopAllButton } from '../../ui/stop-all-button.tsx'
import { CampaignRows } from './campaign-rows.tsx'
import classes from './home.module.css'
import { sortedForHome, tranchesToday } from './home-campaigns.ts'
import { HomeCard } from './home-card.tsx'
import { TodayRows } from './today-rows.tsx'

type Props = {
  readonly campaigns: readonly Campaign[]
  readonly onOpen: (campaignId: string) => void
  readonly onStopAll: () => void
}

export function HomeOverview({ campaigns, onOpen, onStopAll }: Props) {
  const t = useTranslations('home')
  const zone = useTimeZone() ?? 'UTC'
  const now = useNow({ updateInterval: 60_000 })
  const { running, recent } = sortedForHome(campaigns)
  const today = tranchesToday(campaigns, now.toISOString(), zone)
  return (
    <>
      <div className={classes.columns}>
        <HomeCard
          title={t('running')}
          beside={running.length > 0 && <StopAllButton onClick={onStopAll} />}
        >
          {running.length > 0 ? (
            <CampaignRows campaigns={running} onOpen={onOpen} />
          ) : (
            <Nothing>{t('nothingRunning')}</Nothing>
          )}
        </HomeCard>
        <HomeCard title={t('today')}>
          {today.length > 0 ? (
            <TodayRows tranches={today} onOpen={onOpen} />
          ) : (
            <Nothing>{t('nothingToday')}</Nothing>
          )}
        </HomeCard>
      </div>
      <HomeCard title={t('recent')}>
        {recent.length > 0 ? (
          <CampaignRows campaigns={recent} onOpen={onOpen} />
        ) : (
          <Nothing>{t('nothingRecent')}</Nothing>
        )}
      </HomeCard>
    </>
  )
}

function Nothing({ children }: { readonly children: string }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  )
}
