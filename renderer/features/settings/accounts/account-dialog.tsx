// Names an account and gives it a colour: a new one, or one that is there already.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import type { AccountLook } from './accounts-store.ts'
import { ColourChoice } from './colour-choice.tsx'

type Props = {
  readonly title: string
  readonly confirm: string
  readonly look: AccountLook
  /** Names of the others, which this one may not take. */
  readonly taken: readonly string[]
  readonly onClose: () => void
  readonly onSave: (look: AccountLook) => Promise<void>
}

export function AccountDialog({ title, confirm, look, taken, onClose, onSave }: Props) {
  const t = useTranslations('accounts')
  const shell = useTranslations('shell')
  const [name, setName] = useState(look.name)
  const [colour, setColour] = useState(look.colour)
  const [asked, setAsked] = useState(false)
  const { attempt, run } = useAttempt()
  const trimmed = name.trim()
  const fault = trimmed === '' ? t('nameEmpty') : taken.includes(trimmed) ? t('nameTaken') : null
  const submit = async () => {
    setAsked(true)
    if (fault === null && (await run(() => onSave({ name: trimmed, colour })))) onClose()
  }
  return (
    <FormDialog
      title={title}
      // The open list of colours is taller than the dialog.
      styles={{ content: { overflow: 'visible' } }}
      back={shell('cancel')}
      forward={
        <Button type="submit" loading={attempt.stage === 'running'}>
          {confirm}
        </Button>
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextInput
        label={t('name')}
        description={t('nameHint')}
        data-autofocus
        maxLength={60}
        value={name}
        error={asked ? fault : null}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <ColourChoice value={colour} onChange={setColour} />
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('saveFailed')} />
      )}
    </FormDialog>
  )
}
