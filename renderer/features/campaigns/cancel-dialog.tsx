// Asks before calling a campaign off, naming what would be lost.
import { List, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { peopleNotYetReached } from '../../../shared/campaigns/standing.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useMoment } from '../../ui/use-moment.ts'

type Props = {
  readonly campaign: Campaign
  readonly onClose: () => void
  readonly onConfirm: () => Promise<void>
  readonly onDone: () => void
}

export function CancelDialog({ campaign, ...answers }: Props) {
  const t = useTranslations('campaigns')
  const moment = useMoment()
  const count = peopleNotYetReached(campaign)
  return (
    <ConfirmDialog
      title={t('cancelTitle')}
      body={t('cancelLoses', { count, name: campaign.name })}
      keep={t('keepCampaign')}
      confirm={t('cancelConfirm', { count })}
      failed={t('cancelFailed')}
      {...answers}
    >
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
    </ConfirmDialog>
  )
}
