// How the account stands, as icon and words at the right of the title bar.
import { Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../shared/settings/connection.ts'

const signs = {
  practice: { icon: IconCircleCheck, colour: 'var(--success-fg)', words: 'connectionPractice' },
  ready: { icon: IconCircleCheck, colour: 'var(--success-fg)', words: 'connectionReady' },
  'missing-key': {
    icon: IconAlertTriangle,
    colour: 'var(--warning-fg)',
    words: 'connectionMissingKey',
  },
  unauthorised: {
    icon: IconAlertTriangle,
    colour: 'var(--error-fg)',
    words: 'connectionUnauthorised',
  },
  unset: { icon: IconPlugConnectedX, colour: 'var(--muted)', words: 'connectionUnset' },
} as const

export function ConnectionSign({ connection }: { readonly connection: Connection }) {
  const t = useTranslations('shell')
  const sign = signs[standingOf(connection)]
  const Icon = sign.icon
  return (
    <Group gap={6} justify="flex-end" wrap="nowrap" c={sign.colour} role="status">
      <Icon size={15} aria-hidden />
      <Text size="xs" c="var(--mantine-color-text)" truncate>
        {t(sign.words)}
      </Text>
    </Group>
  )
}

function standingOf(connection: Connection): keyof typeof signs {
  if (connection.mode === 'unset') return 'unset'
  if (connection.mode === 'practice') return 'practice'
  if (connection.unauthorised) return 'unauthorised'
  return connection.keys.campaigns.kind === 'configured' ? 'ready' : 'missing-key'
}
