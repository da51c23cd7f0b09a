// Asks before somebody can be written to again: which numbers, and that they agreed to it.
import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { useNotice } from '../../ui/use-notice.ts'
import type { ExclusionsStore } from './exclusions-store.ts'

type Props = {
  readonly store: ExclusionsStore
  readonly numbers: readonly string[]
  readonly onClose: () => void
  readonly onRemoved: () => void
}

const mostNamed = 5

export function RemoveDialog({ store, numbers, onClose, onRemoved }: Props) {
  const t = useTranslations('exclusions')
  const shell = useTranslations('shell')
  const format = useFormatter()
  const tell = useNotice()
  const [agreed, setAgreed] = useState(false)
  const { attempt, run } = useAttempt()
  const count = numbers.length
  const named = numbers.slice(0, mostNamed).map((e164) => readablePhone(e164))
  const remove = async () => {
    const removed = await store.getState().removed(numbers)
    tell(t('removed', { count: removed }))
    onRemoved()
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('removeTitle', { count })}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Stack gap={12}>
        <Text size="sm">{t('removeMeans', { count })}</Text>
        <Text size="sm" fw={550} className="tabular">
          {format.list(
            count > mostNamed ? [...named, t('others', { count: count - mostNamed })] : named,
          )}
        </Text>
        <Checkbox
          size="sm"
          label={t('removeAgree', { count })}
          checked={agreed}
          onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
        />
        {attempt.stage === 'failed' && (
          <FailureAlert failure={attempt.failure} title={t('removeFailed')} />
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('removeKeep')}
          </Button>
          <Button
            color="red.9"
            disabled={!agreed}
            loading={attempt.stage === 'running'}
            onClick={() => void run(remove)}
          >
            {t('removeConfirm', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
