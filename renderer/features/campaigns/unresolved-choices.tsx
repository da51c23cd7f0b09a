// What a person can say of an unclear send after looking in the provider's panel: it is there, or it is not.
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import type { CampaignsStore } from './campaigns-store.ts'
import { SendAgainDialog } from './send-again-dialog.tsx'

type Props = { readonly store: CampaignsStore; readonly campaign: Campaign }

export function UnresolvedChoices({ store, campaign }: Props) {
  const t = useTranslations('campaigns')
  const [isAsking, setIsAsking] = useState(false)
  const { attempt, run } = useAttempt()
  return (
    <>
      <Group gap={8} mt={12}>
        <Button
          variant="default"
          loading={attempt.stage === 'running'}
          onClick={() => void run(() => store.getState().markedAsSent(campaign.id))}
        >
          {t('markAsSent')}
        </Button>
        <Button variant="default" onClick={() => setIsAsking(true)}>
          {t('sendAgain')}
        </Button>
      </Group>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('markAsSentFailed')} />
      )}
      {isAsking && (
        <SendAgainDialog
          campaign={campaign}
          onClose={() => setIsAsking(false)}
          onConfirm={(typedName) => store.getState().sentAgain(campaign.id, typedName)}
        />
      )}
    </>
  )
}
