// Beside and under a campaign's name: its status, and how fresh that is.
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { CampaignStatusBadge } from '../../ui/campaign-status-badge.tsx'
import { PracticeMark } from '../../ui/practice-mark.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { useMoment } from '../../ui/use-moment.ts'

export function CampaignMarks({ campaign }: { readonly campaign: Campaign }) {
  return (
    <>
      <CampaignStatusBadge campaign={campaign} />
      {campaign.practice && <PracticeMark />}
    </>
  )
}

export function CampaignHeading({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const moment = useMoment()
  const created = t('createdAt', { moment: moment(campaign.createdAt) })
  const freshness = campaign.refreshedAt ?? campaign.updatedAt
  return (
    <>
      {created} · {t.rich('updatedAgo', { time: () => <RelativeTime at={freshness} /> })}
    </>
  )
}
