// Asks before the people and texts of an ended campaign are deleted.
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

type Props = {
  readonly campaign: Campaign
  readonly onClose: () => void
  readonly onConfirm: () => Promise<void>
  readonly onDone: () => void
}

export function ForgetDialog({ campaign, ...answers }: Props) {
  const t = useTranslations('workspace')
  return (
    <ConfirmDialog
      title={t('forgetTitle')}
      body={t('forgetBody', { count: campaign.audience })}
      keep={t('forgetKeep')}
      confirm={t('forgetConfirm')}
      failed={t('forgetFailed')}
      {...answers}
    />
  )
}
