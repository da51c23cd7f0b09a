// The first thing on the home screen: sends of which nobody knows whether the provider took them.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { useMoment } from '../../ui/use-moment.ts'
import classes from './home.module.css'

type Props = {
  readonly campaigns: readonly Campaign[]
  readonly onOpen: (campaignId: string) => void
}

export function UnresolvedAlert({ campaigns, onOpen }: Props) {
  const t = useTranslations('home')
  const moment = useMoment()
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
          <li key={campaign.id}>
            <Group gap={12} mt={8} wrap="nowrap">
              <Text size="sm" flex={1} miw={0}>
                <strong>{campaign.name}</strong> · {t('people', { count: campaign.audience })} ·{' '}
                {moment(campaign.createdAt)}
              </Text>
              <Button
                variant="default"
                size="xs"
                aria-label={t('seeEvidenceOf', { name: campaign.name })}
                onClick={() => onOpen(campaign.id)}
              >
                {t('seeEvidence')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
