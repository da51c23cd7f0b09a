// A failure told as a person needs it: what happened, what to do, and the refuser's own words to copy.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure } from '../../shared/ipc/result.ts'
import { CopyDetails } from './copy-details.tsx'
import { OperationWayButton } from './operation-way.tsx'
import { isWithoutConnection, SettingsWayButton } from './settings-way.tsx'

type Props = {
  readonly failure: Failure
  readonly title?: string
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

/** What is wrong with a file that was to be taken in as a copy; the core names it first in its detail. */
const copyFaults = ['damaged-copy', 'not-a-workspace', 'missing', 'nothing-readable'] as const

export function FailureAlert({ failure, title, onRetry, children }: Props) {
  const t = useTranslations()
  const withoutConnection = isWithoutConnection(failure.code)
  const isCopy = failure.code === 'bad-copy'
  const fault = isCopy && copyFaults.find((one) => failure.message.startsWith(one))
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={title}
      role="alert"
    >
      <Text size="sm">{t(`failures.${failure.code}`)}</Text>
      {fault && <Text size="sm">{t(`workspace.copy_${fault}`)}</Text>}
      {failure.message && !fault && !withoutConnection && (
        <Text size="xs" mt={4} ff="monospace">
          {failure.message}
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
        {failure.message && <CopyDetails text={`${failure.code}: ${failure.message}`} />}
      </Group>
    </Alert>
  )
}
