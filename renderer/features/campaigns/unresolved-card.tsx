// A request left and nobody knows whether it was taken: the honest words, the evidence, and where to look.
import { Alert, Text } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import classes from './campaigns.module.css'
import type { CampaignsStore } from './campaigns-store.ts'
import { UnresolvedChoices } from './unresolved-choices.tsx'

type Props = { readonly store: CampaignsStore; readonly campaign: Campaign }

export function UnresolvedCard({ store, campaign }: Props) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const direct = campaign.target.kind === 'direct'
  const time = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'medium' })
  return (
    <Alert
      color="yellow"
      role="alert"
      icon={<IconHelpCircle size={16} aria-hidden />}
      title={t('unresolvedTitle')}
    >
      <Text size="sm">{t('unresolvedBody', { count: campaign.audience })}</Text>
      <Text size="sm" fw={600} my={6}>
        {t('unresolvedNoResend')}
      </Text>
      <Text size="sm" mb={8}>
        {t('unresolvedWhatToDo', { name: campaign.name })}
      </Text>
      <dl className={classes.facts} aria-label={t('evidence')}>
        <dt>{t('evidenceName')}</dt>
        <dd>{campaign.name}</dd>
        <dt>{t('evidenceCreated')}</dt>
        <dd>{time(campaign.createdAt)}</dd>
        <dt>{t('evidenceLast')}</dt>
        <dd>{time(campaign.updatedAt)}</dd>
        <dt>{t('evidenceLooked')}</dt>
        <dd>{campaign.refreshedAt ? time(campaign.refreshedAt) : t('notYet')}</dd>
        <dt>{t('factGroup')}</dt>
        <dd>{campaign.groupId ?? t('none')}</dd>
        <dt>{t('factProviderId')}</dt>
        <dd>{campaign.providerCampaignId ?? t('none')}</dd>
        <dt>{t(direct ? 'evidenceContactsDirect' : 'evidenceContacts')}</dt>
        <dd>{format.number(direct ? campaign.audience : campaign.uploaded)}</dd>
      </dl>
      <UnresolvedChoices store={store} campaign={campaign} />
    </Alert>
  )
}
