// The upload while it lasts: how many contacts are up, how fast, how long the rest takes, and the ways to hold it back.
import { Button, Group, Progress, Text, Title } from '@mantine/core'
import { IconPlayerPause, IconPlayerStop } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { PoliteNews } from '../../ui/polite-news.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './campaigns.module.css'
import type { CampaignsStore } from './campaigns-store.ts'
import { perSecond, remainingMs, type UploadPace } from './upload-pace.ts'

type Props = { readonly store: CampaignsStore; readonly campaign: Campaign }

export function UploadCard({ store, campaign }: Props) {
  const t = useTranslations('campaigns')
  const pace = store((state) => state.paces[campaign.id]) ?? null
  const stopping = store((state) => state.stopping.includes(campaign.id))
  const { paused, stopped } = store.getState()
  const { attempt, run } = useAttempt()
  const { uploaded, audience } = campaign
  const remaining = useRemaining(pace, audience)
  const words =
    campaign.status === 'preparing' ? t('preparing') : t('uploading', { uploaded, total: audience })
  return (
    <section className={classes.card} aria-labelledby="upload-card">
      <Group justify="space-between" wrap="nowrap" mb={10}>
        <div>
          <Title order={2} id="upload-card" className="tabular">
            {words}
          </Title>
          <Text size="sm" c="dimmed" className="tabular">
            {stopping ? t('stoppingNote') : remaining}
          </Text>
        </div>
        <Group gap={8} wrap="nowrap">
          <Button
            variant="default"
            leftSection={<IconPlayerPause size={15} aria-hidden />}
            disabled={stopping}
            onClick={() => void run(() => paused(campaign.id))}
          >
            {t('pause')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlayerStop size={15} aria-hidden />}
            disabled={stopping}
            onClick={() => void run(() => stopped(campaign.id))}
          >
            {t(stopping ? 'stopping' : 'stop')}
          </Button>
        </Group>
      </Group>
      <Progress
        size={10}
        value={audience > 0 ? (uploaded / audience) * 100 : 0}
        aria-label={words}
      />
      <PoliteNews>{words}</PoliteNews>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('stopFailed')} />
      )}
    </section>
  )
}

function useRemaining(pace: UploadPace | null, audience: number): string {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const ms = remainingMs(pace, audience)
  if (ms === null) return t('uploadNote')
  const minutes = Math.round(ms / 60_000)
  const time =
    ms < 60_000
      ? format.number(Math.max(1, Math.ceil(ms / 1000)), { style: 'unit', unit: 'second' })
      : format.number(minutes, { style: 'unit', unit: 'minute' })
  const count = perSecond(pace)
  return count === null ? t('remaining', { time }) : t('paceAndRemaining', { time, count })
}
