// Says on the home screen that a real send is not possible yet, and where that is put right.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'

type Props = { readonly connection: Connection; readonly onSettings: () => void }

export function ConnectionAlert({ connection, onSettings }: Props) {
  const t = useTranslations('home')
  const trouble = troubleOf(connection)
  if (!trouble) return null
  return (
    <Alert
      role="note"
      color="yellow"
      icon={<IconKey size={16} aria-hidden />}
      title={t(trouble.title)}
    >
      <Group justify="space-between" gap={12}>
        <Text size="sm" flex="1 1 300px">
          {t(trouble.body)}
        </Text>
        <Button variant="default" size="xs" onClick={onSettings}>
          {t('openSettings')}
        </Button>
      </Group>
    </Alert>
  )
}

function troubleOf({ mode, unauthorised, keys }: Connection) {
  if (mode === 'practice') return null
  if (mode === 'unset') return { title: 'unsetTitle', body: 'unsetBody' } as const
  if (unauthorised) return { title: 'unauthorisedTitle', body: 'unauthorisedBody' } as const
  if (keys.campaigns.kind === 'configured') return null
  return { title: 'noKeyTitle', body: 'noKeyBody' } as const
}
