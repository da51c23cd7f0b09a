// How far one campaign of the list has got, as a bar with its words.
import { Progress, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { breakdownOf, canStop } from '../../../shared/campaigns/standing.ts'

export function SmallProgress({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const progress = progressOf(campaign)
  if (!progress) return <Text c="dimmed">–</Text>
  const share = progress.total > 0 ? progress.done / progress.total : 0
  const percent = format.number(share, { style: 'percent' })
  return (
    <>
      <Progress
        value={share * 100}
        size={6}
        color={progress.colour}
        aria-label={t(progress.words, { percent })}
      />
      <Text size="xs" c="dimmed" mt={3} className="tabular">
        {t(progress.words, { percent })}
      </Text>
    </>
  )
}

function progressOf(campaign: Campaign) {
  if (canStop(campaign.status)) {
    return {
      done: campaign.uploaded,
      total: campaign.audience,
      words: 'uploadedShare',
      colour: 'brand',
    } as const
  }
  const breakdown = breakdownOf(campaign)
  if (!breakdown) return null
  return {
    done: breakdown.delivered,
    total: breakdown.total,
    words: 'deliveredShare',
    colour: 'var(--success-fg)',
  } as const
}
