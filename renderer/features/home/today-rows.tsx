// The tranches that start today, in the order of their hours.
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { OpenName } from '../../ui/open-name.tsx'
import { useMoment } from '../../ui/use-moment.ts'
import classes from './home.module.css'
import type { TodaysTranche } from './home-campaigns.ts'

type Props = {
  readonly tranches: readonly TodaysTranche[]
  readonly onOpen: (campaignId: string) => void
}

const statusWords = {
  scheduled: 'trancheScheduled',
  sending: 'trancheSending',
  completed: 'trancheCompleted',
  cancelled: 'trancheCancelled',
  failed: 'trancheFailed',
  unknown: 'trancheUnknown',
} as const

export function TodayRows({ tranches, onOpen }: Props) {
  const t = useTranslations('home')
  const status = useTranslations('campaigns')
  const moment = useMoment()
  return (
    <ul className={classes.rows}>
      {tranches.map(({ campaign, tranche, number }) => (
        <li key={`${campaign.id}-${number}`} className={classes.item}>
          <div className={classes.name}>
            <OpenName name={campaign.name} onOpen={() => onOpen(campaign.id)} />
          </div>
          <Text size="sm" fw={550} className="tabular">
            {moment(tranche.startsAt)}
          </Text>
          <Text size="xs" c="dimmed" className="tabular">
            {t('trancheLine', { number, count: tranche.headCount })} ·{' '}
            {status(statusWords[tranche.status])}
          </Text>
        </li>
      ))}
    </ul>
  )
}
