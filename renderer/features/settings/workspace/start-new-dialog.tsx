// Asks for a word to be typed before the memory of earlier sends is given up.
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../../../ui/dialog.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'

type Props = { readonly onClose: () => void; readonly onConfirm: () => Promise<void> }

export function StartNewDialog({ onClose, onConfirm }: Props) {
  const t = useTranslations('workspace')
  const [typed, setTyped] = useState('')
  const { attempt, run } = useAttempt()
  const word = t('newWord')
  const isSame = typed.trim().toLowerCase() === word.toLowerCase()
  return (
    <Dialog onClose={onClose} title={t('newTitle')}>
      <Stack gap={12}>
        <Text size="sm">{t('newRisk')}</Text>
        <TextInput
          data-autofocus
          label={t('newType', { word })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {attempt.stage === 'failed' && (
          <FailureAlert failure={attempt.failure} title={t('choiceFailed')} />
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('newKeep')}
          </Button>
          <Button
            color="red.9"
            disabled={!isSame}
            loading={attempt.stage === 'running'}
            onClick={() => void run(onConfirm)}
          >
            {t('startNew')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
