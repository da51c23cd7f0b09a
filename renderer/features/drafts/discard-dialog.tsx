// Asks before a campaign in the making is thrown away.
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { DraftSummary } from '../../../shared/drafts/draft.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

type Props = {
  readonly draft: DraftSummary
  readonly onDiscard: () => Promise<void>
  readonly onClose: () => void
}

export function DiscardDialog({ draft, onDiscard, onClose }: Props) {
  const t = useTranslations('drafts')
  const shell = useTranslations('shell')
  const { attempt, run } = useAttempt()
  const discard = async () => {
    if (await run(onDiscard)) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('discardTitle')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Stack gap={12}>
        <Text size="sm">{t('discardMeans', { name: draft.name })}</Text>
        {attempt.stage === 'failed' && (
          <FailureAlert failure={attempt.failure} title={t('discardFailed')} />
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('discardKeep')}
          </Button>
          <Button
            color="red.9"
            loading={attempt.stage === 'running'}
            onClick={() => void discard()}
          >
            {t('discardConfirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
