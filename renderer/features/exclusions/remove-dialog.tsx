// Asks before somebody can be written to again: which numbers, and that they agreed to it.
import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
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
  const format = useFormatter()
  const tell = useNotice()
  const [agreed, setAgreed] = useState(false)
  const count = numbers.length
  const named = numbers.slice(0, mostNamed).map((e164) => readablePhone(e164))
  const remove = async () => {
    const removed = await store.getState().removed(numbers)
    tell(t('removed', { count: removed }))
  }
  return (
    <ConfirmDialog
      title={t('removeTitle', { count })}
      body={t('removeMeans', { count })}
      keep={t('removeKeep')}
      confirm={t('removeConfirm', { count })}
      failed={t('removeFailed')}
      isHeld={!agreed}
      onClose={onClose}
      onConfirm={remove}
      onDone={onRemoved}
    >
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
    </ConfirmDialog>
  )
}
