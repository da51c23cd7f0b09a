// Says on the home screen that lists are forgotten at the end, or do not open now, and where that is changed.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { DataProtection } from '../../../shared/data/data-protection.ts'

type Props = {
  /** null while it is not known. */
  readonly protection: DataProtection | null
  readonly onSettings: () => void
}

export function DataAlert({ protection, onSettings }: Props) {
  const t = useTranslations('home')
  if (protection === null) return null
  const { custody, locked } = protection
  if (locked === null && custody !== 'session') return null
  return (
    <Alert
      role="note"
      color={locked === null ? 'gray' : 'yellow'}
      icon={<IconLock size={16} aria-hidden />}
      title={t(locked === null ? 'sessionTitle' : 'lockedTitle')}
    >
      <Group justify="space-between" gap={12}>
        <Text size="sm" flex="1 1 300px">
          {t(locked === null ? 'sessionBody' : 'lockedBody')}
        </Text>
        <Button variant="default" size="xs" onClick={onSettings}>
          {t('openData')}
        </Button>
      </Group>
    </Alert>
  )
}
