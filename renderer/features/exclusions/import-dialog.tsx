// What was found in a file of numbers, and the button that puts them on the list.
import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { maxReasonLength } from '../../../shared/ipc/exclusion-menu.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { useNotice } from '../../ui/use-notice.ts'
import type { ExclusionsStore } from './exclusions-store.ts'
import type { NumberFile } from './number-file.ts'

type Props = {
  readonly store: ExclusionsStore
  readonly file: NumberFile
  readonly onClose: () => void
}

export function ImportDialog({ store, file, onClose }: Props) {
  const t = useTranslations('exclusions')
  const tell = useNotice()
  const [done, setDone] = useState(0)
  const { attempt, run } = useAttempt()
  const numbers = file.kind === 'numbers' ? file.numbers : []
  const isRunning = attempt.stage === 'running'
  const add = async () => {
    const reason = file.fileName.slice(0, maxReasonLength)
    const asked = { numbers, source: 'file', reason, onProgress: setDone } as const
    tell(t('added', await store.getState().added(asked)))
    onClose()
  }
  return (
    <Dialog
      onClose={onClose}
      title={t('importTitle')}
      closeOnClickOutside={!isRunning}
      closeOnEscape={!isRunning}
    >
      <Stack gap={12}>
        <Text size="sm">
          {file.kind === 'numbers'
            ? t('importFound', { name: file.fileName, count: numbers.length, rows: file.rows })
            : t(file.kind, { name: file.fileName })}
        </Text>
        {file.kind === 'numbers' && (
          <Text size="sm" c="dimmed">
            {t('importOnlyAdds')}
          </Text>
        )}
        {isRunning && (
          <Progress value={(done / numbers.length) * 100} aria-label={t('importTitle')} />
        )}
        {attempt.stage === 'failed' && (
          <FailureAlert failure={attempt.failure} title={t('addFailed')} />
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" disabled={isRunning} onClick={onClose}>
            {t(file.kind === 'numbers' ? 'cancel' : 'understood')}
          </Button>
          {file.kind === 'numbers' && (
            <Button loading={isRunning} data-autofocus onClick={() => void run(add)}>
              {t('addConfirm', { count: numbers.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}
