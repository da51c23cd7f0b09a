// Asks for the campaign's name before an unclear send is repeated: the people may get the message twice.
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import { Dialog } from './dialog.tsx'
import { FailureAlert } from './failure-alert.tsx'
import { useAttempt } from './use-attempt.ts'

type Props = {
  readonly campaign: Campaign
  readonly onClose: () => void
  /** `despite`: what the provider's list showed, once the person has seen it. */
  readonly onConfirm: (typedName: string, despite?: string) => Promise<void>
}

export function SendAgainDialog({ campaign, onClose, onConfirm }: Props) {
  const t = useTranslations('campaigns')
  const [typedName, setTypedName] = useState('')
  const { attempt, run } = useAttempt()
  const shown =
    attempt.stage === 'failed' && attempt.failure.code === 'sent-elsewhere'
      ? attempt.failure.message
      : undefined
  const isSame = typedName.trim() === campaign.name.trim()
  const confirm = async () => {
    if (await run(() => onConfirm(typedName, shown))) onClose()
  }
  return (
    <Dialog onClose={onClose} title={t('sendAgainTitle')}>
      <Stack gap={12}>
        <Text size="sm">{t('sendAgainRisk', { count: campaign.audience })}</Text>
        <TextInput
          data-autofocus
          label={t('sendAgainType', { name: campaign.name })}
          value={typedName}
          onChange={(event) => setTypedName(event.currentTarget.value)}
        />
        {attempt.stage === 'failed' && (
          <FailureAlert failure={attempt.failure} title={t('sendAgainFailed')} />
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('sendAgainKeep')}
          </Button>
          <Button
            color="red.9"
            disabled={!isSame}
            loading={attempt.stage === 'running'}
            onClick={() => void confirm()}
          >
            {t(shown === undefined ? 'sendAgainConfirm' : 'sendAgainDespite', {
              count: campaign.audience,
            })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
