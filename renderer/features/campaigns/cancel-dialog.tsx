// Asks before calling a campaign off, naming what would be lost; the safe answer has the focus.
import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { peopleNotYetReached } from '../../../shared/campaigns/standing.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { useMoment } from '../../ui/use-moment.ts'

type Props = {
  readonly campaign: Campaign
  readonly onClose: () => void
  readonly onConfirm: () => Promise<void>
  readonly onDone: () => void
}

export function CancelDialog({ campaign, onClose, onConfirm, onDone }: Props) {
  const t = useTranslations('campaigns')
  const shell = useTranslations('shell')
  const moment = useMoment()
  const { attempt, run } = useAttempt()
  const count = peopleNotYetReached(campaign)
  const confirm = async () => {
    if (await run(onConfirm)) onDone()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('cancelTitle')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Stack gap={12}>
        <Text size="sm">{t('cancelLoses', { count, name: campaign.name })}</Text>
        <List size="sm">
          {campaign.tranches.map((tranche, index) =>
            tranche.status === 'scheduled' && tranche.startsAt ? (
              <List.Item key={tranche.startsAt + tranche.percent}>
                {t('cancelTranche', {
                  number: index + 1,
                  moment: moment(tranche.startsAt),
                  count: tranche.headCount,
                })}
              </List.Item>
            ) : null,
          )}
        </List>
        <Text size="sm" c="dimmed">
          {t('cancelKeepsSent')}
        </Text>
        {attempt.stage === 'failed' && (
          <FailureAlert failure={attempt.failure} title={t('cancelFailed')} />
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('keepCampaign')}
          </Button>
          <Button
            color="red.9"
            loading={attempt.stage === 'running'}
            onClick={() => void confirm()}
          >
            {t('cancelConfirm', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
