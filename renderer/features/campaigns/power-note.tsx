// Says whether the computer may be switched off while a campaign is under way.
import { Alert } from '@mantine/core'
import { IconFlask, IconPlug, IconPower } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { hasEnded, mayPowerOff } from '../../../shared/campaigns/standing.ts'

export function PowerNote({ campaign }: { readonly campaign: Campaign }) {
  const { status, practice } = campaign
  const t = useTranslations('campaigns')
  if (hasEnded(status) || status === 'unresolved') return null
  if (!mayPowerOff(status)) {
    return (
      <Alert role="status" color="yellow" p={10} icon={<IconPlug size={16} aria-hidden />}>
        <strong>{t('doNotPowerOff')}</strong>. {t(whyNot(campaign))}
      </Alert>
    )
  }
  // The practice provider lives in this program and forgets everything with it.
  if (practice) {
    return (
      <Alert role="status" color="gray" p={10} icon={<IconFlask size={16} aria-hidden />}>
        {t('practicePower')}
      </Alert>
    )
  }
  return (
    <Alert role="status" color="green" p={10} icon={<IconPower size={16} aria-hidden />}>
      <strong>{t('mayPowerOff')}</strong>. {t('mayPowerOffWhy')}
    </Alert>
  )
}

/** A request whose answer was lost carries the problem while the provider is searched for it. */
function whyNot({ status, problem }: Campaign) {
  if (status !== 'requesting') return 'doNotPowerOffWhy'
  return problem === null ? 'doNotPowerOffAsking' : 'doNotPowerOffLooking'
}
