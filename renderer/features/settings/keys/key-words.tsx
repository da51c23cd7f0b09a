// How the key of one service stands, told without showing it.
import { Alert, Badge, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconKey } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { KeyState } from '../../../../shared/settings/key-state.ts'

export function KeyWords({ state }: { readonly state: KeyState }) {
  const t = useTranslations('keys')
  switch (state.kind) {
    case 'missing':
      return (
        <Text size="sm" c="dimmed">
          {t('missing')}
        </Text>
      )
    case 'unreadable':
      return (
        <Alert color="red" p={8} role="note" icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t('unreadable')}
        </Alert>
      )
    case 'configured':
      return (
        <Group gap={8}>
          <Badge color="green" leftSection={<IconKey size={12} aria-hidden />}>
            {t('configured')}
          </Badge>
          {state.last4 && (
            <Text size="sm" className="tabular">
              {t('ending', { last4: state.last4 })}
            </Text>
          )}
          <Text size="xs" c="dimmed">
            {t(state.storage)}
          </Text>
        </Group>
      )
    default:
      return state satisfies never
  }
}
