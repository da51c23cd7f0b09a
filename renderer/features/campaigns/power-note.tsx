// Says whether the computer may be switched off while a campaign is under way.
import { Alert } from '@mantine/core'
import { IconPlug, IconPower } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { CampaignStatus } from '../../../shared/campaigns/campaign.ts'
import { hasEnded, mayPowerOff } from '../../../shared/campaigns/standing.ts'

export function PowerNote({ status }: { readonly status: CampaignStatus }) {
  const t = useTranslations('campaigns')
  if (hasEnded(status) || status === 'unresolved') return null
  return mayPowerOff(status) ? (
    <Alert color="green" icon={<IconPower size={16} aria-hidden />} title={t('mayPowerOff')}>
      {t('mayPowerOffWhy')}
    </Alert>
  ) : (
    <Alert color="yellow" icon={<IconPlug size={16} aria-hidden />} title={t('doNotPowerOff')}>
      {t('doNotPowerOffWhy')}
    </Alert>
  )
}
