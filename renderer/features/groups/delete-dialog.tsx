// Asks before a group is lost: what goes with it, and its name typed letter for letter.
import { Button, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import type { KnownGroup } from './groups-store.ts'

type Props = {
  readonly group: KnownGroup
  readonly onDelete: () => Promise<void>
  readonly onDeleted: () => void
  readonly onClose: () => void
}

export function DeleteDialog({ group, onDelete, onDeleted, onClose }: Props) {
  const t = useTranslations('groups')
  const [typed, setTyped] = useState('')
  const { attempt, run } = useAttempt()
  // One without a name is told by its identifier.
  const wanted = group.name || group.groupId
  const right = typed === wanted
  const unclear = attempt.stage === 'failed' && attempt.failure.code === 'provider-unclear'
  const submit = async () => {
    if (!right || attempt.stage === 'running') return
    if (await run(onDelete)) onDeleted()
  }
  return (
    <FormDialog
      title={t('deleteTitle')}
      back={t('deleteKeep')}
      isBackFirst
      forward={
        <Button type="submit" color="red.9" disabled={!right} loading={attempt.stage === 'running'}>
          {t('deleteConfirm')}
        </Button>
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Text size="sm">
        {group.contacts === null
          ? t('deleteLosesUnknown', { name: wanted })
          : t('deleteLoses', { name: wanted, count: group.contacts })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('deleteNoUndo')}
      </Text>
      <TextInput
        label={t('deleteType', { name: wanted })}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        error={typed !== '' && !wanted.startsWith(typed) ? t('deleteWrong') : undefined}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {attempt.stage === 'failed' && (
        <FailureAlert
          failure={attempt.failure}
          title={t(unclear ? 'deleteUnclear' : 'deleteFailed')}
        />
      )}
    </FormDialog>
  )
}
