// The whole audience as one bar: delivered, failed and on the way, the rest still to come.
import { Progress } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { breakdownOf } from '../../../shared/campaigns/standing.ts'

const segments = [
  { name: 'delivered', colour: 'var(--success-fg)', words: 'delivered' },
  { name: 'failed', colour: 'var(--error-bar)', words: 'failed' },
  { name: 'onTheWay', colour: 'var(--muted)', words: 'onTheWay' },
] as const

export function SegmentedProgress({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const breakdown = breakdownOf(campaign)
  if (!breakdown || breakdown.total === 0) return null
  const percent = (count: number) =>
    format.number(count / breakdown.total, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <Progress.Root size={10} aria-label={t('columnProgress')}>
      {segments.map(({ name, colour, words }) => (
        <Progress.Section
          key={name}
          value={(breakdown[name] / breakdown.total) * 100}
          color={colour}
          aria-label={`${t(words)}: ${percent(breakdown[name])}`}
        />
      ))}
    </Progress.Root>
  )
}
