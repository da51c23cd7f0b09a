// Goes on with a stopped campaign where it stopped.
import { Button } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import type { CampaignsStore } from './campaigns-store.ts'

type Props = { readonly store: CampaignsStore; readonly campaign: Campaign }

export function ResumeButton({ store, campaign }: Props) {
  const t = useTranslations('campaigns')
  const { attempt, run } = useAttempt()
  return (
    <>
      <Button
        mt={8}
        size="compact-sm"
        variant="default"
        leftSection={<IconPlayerPlay size={14} aria-hidden />}
        loading={attempt.stage === 'running'}
        onClick={() => void run(() => store.getState().resumed(campaign.id))}
      >
        {t('resume')}
      </Button>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('resumeFailed')} />
      )}
    </>
  )
}
