// A failure told as a person needs it: what happened, what to do, and the refuser's own words to copy.
import { Alert, Button, CopyButton, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure } from '../../shared/ipc/result.ts'
import { OperationWayButton } from './operation-way.tsx'
import { isWithoutConnection, SettingsWayButton } from './settings-way.tsx'

type Props = {
  readonly failure: Failure
  readonly title?: string
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

export function FailureAlert({ failure, title, onRetry, children }: Props) {
  const t = useTranslations()
  const withoutConnection = isWithoutConnection(failure.code)
  // Its detail is the program's own name of a service: for support, not for reading.
  const words = withoutConnection ? '' : failure.message
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={title}
      role="alert"
    >
      <Text size="sm">{t(`failures.${failure.code}`)}</Text>
      {words && (
        <Text size="xs" mt={4} ff="monospace">
          {words}
        </Text>
      )}
      {children}
      <Group gap={8} mt={8}>
        <OperationWayButton failure={failure} />
        <SettingsWayButton code={failure.code} />
        {onRetry && !withoutConnection && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('shell.retry')}
          </Button>
        )}
        {failure.message && (
          <CopyButton value={`${failure.code}: ${failure.message}`}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="default" onClick={copy}>
                {t(copied ? 'shell.copied' : 'shell.copyDetails')}
              </Button>
            )}
          </CopyButton>
        )}
      </Group>
    </Alert>
  )
}
