// What a person can say of an unclear send after looking in the provider's panel: it is there, or it is not.
import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import { FailureAlert } from './failure-alert.tsx'
import { SendAgainDialog } from './send-again-dialog.tsx'
import { useAttempt } from './use-attempt.ts'

/** Both reject with what forbade them. */
export type UnclearWays = {
  readonly onMarkAsSent: (campaignId: string) => Promise<void>
  readonly onSendAgain: (campaignId: string, typedName: string, despite?: string) => Promise<void>
}

type Props = UnclearWays & {
  readonly campaign: Campaign
  /** Stands beside the two choices. */
  readonly children?: ReactNode
}

export function UnclearChoices({ campaign, onMarkAsSent, onSendAgain, children }: Props) {
  const t = useTranslations('campaigns')
  const [isAsking, setIsAsking] = useState(false)
  const { attempt, run } = useAttempt()
  const { id, name } = campaign
  return (
    <>
      <Group gap={8} mt={12} role="group" aria-label={name}>
        <Button
          variant="default"
          loading={attempt.stage === 'running'}
          onClick={() => void run(() => onMarkAsSent(id))}
        >
          {t('markAsSent')}
        </Button>
        <Button variant="default" onClick={() => setIsAsking(true)}>
          {t('sendAgain')}
        </Button>
        {children}
      </Group>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('markAsSentFailed')} />
      )}
      {isAsking && (
        <SendAgainDialog
          campaign={campaign}
          onClose={() => setIsAsking(false)}
          onConfirm={(typedName, despite) => onSendAgain(id, typedName, despite)}
        />
      )}
    </>
  )
}
