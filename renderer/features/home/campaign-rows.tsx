// Campaigns as short rows: the name that opens one, its status, its people and its time.
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { canStop, nextTranche } from '../../../shared/campaigns/standing.ts'
import { CampaignStatusBadge } from '../../ui/campaign-status-badge.tsx'
import { OpenName } from '../../ui/open-name.tsx'
import { PracticeMark } from '../../ui/practice-mark.tsx'
import { useMoment } from '../../ui/use-moment.ts'
import classes from './home.module.css'

type Props = {
  readonly campaigns: readonly Campaign[]
  readonly onOpen: (campaignId: string) => void
}

export function CampaignRows({ campaigns, onOpen }: Props) {
  return (
    <ul className={classes.rows}>
      {campaigns.map((campaign) => (
        <li key={campaign.id} className={classes.item}>
          <div className={classes.name}>
            <OpenName name={campaign.name} onOpen={() => onOpen(campaign.id)} />
            {campaign.practice && <PracticeMark />}
          </div>
          <CampaignStatusBadge campaign={campaign} />
          <CampaignLine campaign={campaign} />
        </li>
      ))}
    </ul>
  )
}

function CampaignLine({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('home')
  const moment = useMoment()
  const next = nextTranche(campaign)?.tranche.startsAt
  const { audience, uploaded } = campaign
  const words = canStop(campaign.status)
    ? t('uploadedOf', { uploaded, total: audience })
    : t('people', { count: audience })
  const when = next ? t('nextAt', { moment: moment(next) }) : moment(campaign.createdAt)
  return (
    <Text size="xs" c="dimmed" className="tabular">
      {words} · {when}
    </Text>
  )
}
