// The four figures of a campaign: delivered, on the way, failed and still to come.
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { breakdownOf } from '../../../shared/campaigns/standing.ts'
import { PoliteNews } from '../../ui/polite-news.tsx'
import { Stat } from '../../ui/stat.tsx'
import classes from './campaigns.module.css'

const figures = ['delivered', 'onTheWay', 'failed', 'pending'] as const

export function DeliveryStats({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const breakdown = breakdownOf(campaign)
  if (!breakdown) return null
  const share = (count: number) =>
    format.number(breakdown.total > 0 ? count / breakdown.total : 0, {
      style: 'percent',
      maximumFractionDigits: 1,
    })
  return (
    <section aria-label={t('figures')} className={classes.stats}>
      {figures.map((figure) => (
        <Stat
          key={figure}
          label={t(figure)}
          value={format.number(breakdown[figure])}
          note={share(breakdown[figure])}
        />
      ))}
      <PoliteNews>
        {t('figuresNews', { delivered: breakdown.delivered, failed: breakdown.failed })}
      </PoliteNews>
    </section>
  )
}
