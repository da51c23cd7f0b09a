// Says that nothing can be sent yet, and the two ways out: practise, or connect the account.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ConnectionBarrier } from '../../ui/connection-barrier.ts'

type Props = {
  readonly barrier: ConnectionBarrier
  readonly onSettings: () => void
  readonly onPractice?: (() => void) | undefined
}

const words = {
  'no-account': 'noAccount',
  'no-key': 'noKey',
  'key-unreadable': 'keyUnreadable',
  'key-refused': 'keyRefused',
} as const

export function ConnectionAlert({ barrier, onSettings, onPractice }: Props) {
  const t = useTranslations('review')
  return (
    <Alert
      color="yellow"
      icon={<IconPlugConnectedX size={18} aria-hidden />}
      title={t(words[barrier])}
      role="alert"
      maw={640}
    >
      <Text size="sm">{t('accountBody')}</Text>
      <Group gap={8} mt={12}>
        <Button size="xs" onClick={onSettings}>
          {t('connectAccount')}
        </Button>
        <Button size="xs" variant="default" onClick={onPractice ?? onSettings}>
          {t('usePractice')}
        </Button>
      </Group>
    </Alert>
  )
}
