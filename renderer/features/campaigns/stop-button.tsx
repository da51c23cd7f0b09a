// Stops an upload at once; what was uploaded stays and can be gone on with.
import { Button } from '@mantine/core'
import { IconPlayerStop } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import type { CampaignsStore } from './campaigns-store.ts'

type Props = { readonly store: CampaignsStore; readonly campaign: Campaign }

export function StopButton({ store, campaign }: Props) {
  const t = useTranslations('campaigns')
  const { attempt, run } = useAttempt()
  const stopping = store((state) => state.stopping.includes(campaign.id))
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlayerStop size={14} aria-hidden />}
        disabled={stopping}
        onClick={() => void run(() => store.getState().stopped(campaign.id))}
      >
        {t(stopping ? 'stopping' : 'stop')}
      </Button>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('stopFailed')} />
      )}
    </>
  )
}
