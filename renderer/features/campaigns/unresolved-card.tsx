// A request left and nobody knows whether it was taken: the honest words, the evidence, and where to look.
import { Alert, Text } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { UnclearChoices } from '../../ui/unclear-choices.tsx'
import { UnclearEvidence } from '../../ui/unclear-evidence.tsx'
import type { CampaignsStore } from './campaigns-store.ts'

type Props = { readonly store: CampaignsStore; readonly campaign: Campaign }

export function UnresolvedCard({ store, campaign }: Props) {
  const t = useTranslations('campaigns')
  const { markedAsSent, sentAgain } = store.getState()
  const { name, marker, audience } = campaign
  return (
    <Alert
      color="yellow"
      role="alert"
      icon={<IconHelpCircle size={16} aria-hidden />}
      title={t('unresolvedTitle')}
    >
      <Text size="sm">{t('unresolvedBody', { count: audience })}</Text>
      <Text size="sm" fw={600} my={6}>
        {t('unresolvedNoResend')}
      </Text>
      <Text size="sm" mb={8}>
        {t('unresolvedWhatToDo', { name: `${name} ·${marker}` })}
      </Text>
      <UnclearEvidence campaign={campaign} />
      <UnclearChoices campaign={campaign} onMarkAsSent={markedAsSent} onSendAgain={sentAgain} />
    </Alert>
  )
}
