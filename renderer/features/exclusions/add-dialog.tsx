// Adds numbers by hand: typed or pasted as they come, counted before they are added.
import { Button, Textarea, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { maxReasonLength } from '../../../shared/ipc/exclusion-menu.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { readPastedNumbers } from '../../ui/pasted-numbers.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { useNotice } from '../../ui/use-notice.ts'
import { WhatWasRead } from '../../ui/what-was-read.tsx'
import type { ExclusionsStore } from './exclusions-store.ts'

type Props = {
  readonly store: ExclusionsStore
  readonly country: string
  readonly onClose: () => void
}

export function AddDialog({ store, country, onClose }: Props) {
  const t = useTranslations('exclusions')
  const tell = useNotice()
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const { attempt, run } = useAttempt()
  const read = useMemo(() => readPastedNumbers(text, country), [text, country])
  const count = read.numbers.length
  const add = async () => {
    const { numbers } = read
    const sum = await store.getState().added({ numbers, source: 'typed', reason: reason.trim() })
    tell(t('added', sum))
    onClose()
  }
  const submit = () => {
    if (count > 0 && attempt.stage !== 'running') void run(add)
  }
  return (
    <FormDialog
      title={t('addTitle')}
      back={t('cancel')}
      forward={
        <Button type="submit" disabled={count === 0} loading={attempt.stage === 'running'}>
          {t('addConfirm', { count })}
        </Button>
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea
        label={t('numbers')}
        description={t('numbersHint')}
        data-autofocus
        minRows={3}
        maxRows={8}
        autosize
        className="tabular"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {text.trim() !== '' && <WhatWasRead read={read} />}
      <TextInput
        label={t('reason')}
        description={t('reasonHint')}
        maxLength={maxReasonLength}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('addFailed')} />
      )}
    </FormDialog>
  )
}
