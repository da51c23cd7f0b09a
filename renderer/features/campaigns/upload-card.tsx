// The upload while it lasts: how many contacts are up, how long the rest takes, and a way to stop at once.
import { Button, Group, Progress, Text, Title } from '@mantine/core'
import { IconPlayerStop } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { PoliteNews } from '../../ui/polite-news.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import classes from './campaigns.module.css'
import type { CampaignsStore } from './campaigns-store.ts'
import { remainingMs } from './upload-pace.ts'

type Props = { readonly store: CampaignsStore; readonly campaign: Campaign }

export function UploadCard({ store, campaign }: Props) {
  const t = useTranslations('campaigns')
  const pace = store((state) => state.paces[campaign.id]) ?? null
  const stopping = store((state) => state.stopping.includes(campaign.id))
  const { attempt, run } = useAttempt()
  const { uploaded, audience } = campaign
  const remaining = useRemaining(remainingMs(pace, audience))
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
        <Button
          variant="default"
          leftSection={<IconPlayerStop size={15} aria-hidden />}
          disabled={stopping}
          onClick={() => void run(() => store.getState().stopped(campaign.id))}
        >
          {t(stopping ? 'stopping' : 'stop')}
        </Button>
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

function useRemaining(ms: number | null): string {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  if (ms === null) return t('uploadNote')
  const minutes = Math.round(ms / 60_000)
  const time =
    ms < 60_000
      ? format.number(Math.max(1, Math.ceil(ms / 1000)), { style: 'unit', unit: 'second' })
      : format.number(minutes, { style: 'unit', unit: 'minute' })
  return t('remaining', { time })
}
