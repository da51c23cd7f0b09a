// The first thing on the home screen: sends of which nobody knows whether the provider took them, each with its evidence and the two ways on.
import { Alert, Button, Text } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { PracticeMark } from '../../ui/practice-mark.tsx'
import { UnclearChoices, type UnclearWays } from '../../ui/unclear-choices.tsx'
import { UnclearEvidence } from '../../ui/unclear-evidence.tsx'
import classes from './home.module.css'

type Props = UnclearWays & {
  readonly campaigns: readonly Campaign[]
  readonly onOpen: (campaignId: string) => void
}

export function UnresolvedAlert({ campaigns, onOpen, ...ways }: Props) {
  const t = useTranslations('home')
  return (
    <Alert
      color="yellow"
      role="alert"
      icon={<IconHelpCircle size={16} aria-hidden />}
      title={t('unresolvedTitle', { count: campaigns.length })}
    >
      <Text size="sm">{t('unresolvedBody')}</Text>
      <ul className={classes.rows}>
        {campaigns.map((campaign) => (
          <li key={campaign.id} className={classes.unclear}>
            <Text size="sm" mb={6} className={classes.unclearName ?? ''}>
              <strong>{campaign.name}</strong> · {t('people', { count: campaign.audience })}{' '}
              {campaign.practice && <PracticeMark />}
            </Text>
            <UnclearEvidence campaign={campaign} />
            <UnclearChoices campaign={campaign} {...ways}>
              <Button
                variant="subtle"
                aria-label={t('seeEvidenceOf', { name: campaign.name })}
                onClick={() => onOpen(campaign.id)}
              >
                {t('seeEvidence')}
              </Button>
            </UnclearChoices>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
