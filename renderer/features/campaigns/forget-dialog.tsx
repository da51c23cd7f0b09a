// Asks before the people and texts of an ended campaign are deleted; the safe answer has the focus.
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

type Props = {
  readonly campaign: Campaign
  readonly onClose: () => void
  readonly onConfirm: () => Promise<void>
  readonly onDone: () => void
}

export function ForgetDialog({ campaign, onClose, onConfirm, onDone }: Props) {
  const t = useTranslations('workspace')
  const shell = useTranslations('shell')
  const { attempt, run } = useAttempt()
  const confirm = async () => {
    if (await run(onConfirm)) onDone()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('forgetTitle')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Stack gap={12}>
        <Text size="sm">{t('forgetBody', { count: campaign.audience })}</Text>
        {attempt.stage === 'failed' && (
          <FailureAlert failure={attempt.failure} title={t('forgetFailed')} />
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('forgetKeep')}
          </Button>
          <Button
            color="red.9"
            loading={attempt.stage === 'running'}
            onClick={() => void confirm()}
          >
            {t('forgetConfirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
