// What the panic stop will do to each campaign that is open, and the one click that does it.
import { Button, Group, List, Stack, Text } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { plannedStops } from './planned-stops.ts'

type Props = {
  readonly campaigns: readonly Campaign[]
  readonly onClose: () => void
  readonly onConfirm: () => void
}

export function StopPlan({ campaigns, onClose, onConfirm }: Props) {
  const t = useTranslations('stopAll')
  const planned = plannedStops(campaigns)
  return (
    <Stack gap={12}>
      <Text size="sm">{t('what')}</Text>
      {planned.length === 0 && (
        <Text size="sm" fw={600}>
          {t('nothingKnown')}
        </Text>
      )}
      <List size="sm" spacing={4}>
        {planned.map(({ campaign, effect, people }) => (
          <List.Item key={campaign.id} style={{ overflowWrap: 'anywhere' }}>
            <strong>{campaign.name}</strong>: {t(effect, { count: people })}
          </List.Item>
        ))}
      </List>
      <Text size="sm" c="dimmed">
        {t('cannotTakeBack')}
      </Text>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('keepGoing')}
        </Button>
        <Button
          color="red.9"
          data-autofocus
          leftSection={<IconHandStop size={16} aria-hidden />}
          onClick={onConfirm}
        >
          {t('confirm')}
        </Button>
      </Group>
    </Stack>
  )
}
