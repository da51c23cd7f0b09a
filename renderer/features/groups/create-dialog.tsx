// Asks for the name of a new group; an answer that got lost is told as such and not repeated.
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Group as ContactGroup } from '../../../shared/groups/group.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { isNameTaken } from './group-list.ts'

type Props = {
  readonly groups: readonly ContactGroup[]
  readonly onCreate: (name: string) => Promise<unknown>
  readonly onCreated: (name: string) => void
  /** Reads the list again and closes. */
  readonly onSeeList: () => void
  readonly onClose: () => void
}

export function CreateDialog({ groups, onCreate, onCreated, onSeeList, onClose }: Props) {
  const t = useTranslations('groups')
  const shell = useTranslations('shell')
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const { attempt, run } = useAttempt()
  const missing = asked && name.trim() === ''
  const unclear = attempt.stage === 'failed' && attempt.failure.code === 'provider-unclear'
  const submit = async () => {
    setAsked(true)
    if (name.trim() === '' || attempt.stage === 'running') return
    if (await run(() => onCreate(name.trim()))) onCreated(name.trim())
  }
  return (
    <FormDialog
      title={t('createTitle')}
      back={shell('cancel')}
      forward={
        unclear ? (
          <Button onClick={onSeeList}>{t('seeList')}</Button>
        ) : (
          <Button type="submit" loading={attempt.stage === 'running'}>
            {t('createConfirm')}
          </Button>
        )
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Text size="sm">{t('createBody')}</Text>
      <NameField
        label={t('name')}
        value={name}
        longest={100}
        note={isNameTaken(groups, name) ? t('nameTaken') : undefined}
        problem={missing ? t('nameMissing') : undefined}
        readOnly={unclear}
        onChange={setName}
      />
      {attempt.stage === 'failed' && (
        <FailureAlert
          failure={attempt.failure}
          title={t(unclear ? 'createUnclear' : 'createFailed')}
        >
          {unclear && (
            <Text size="sm" mt={4}>
              {t('createUnclearBody')}
            </Text>
          )}
        </FailureAlert>
      )}
    </FormDialog>
  )
}
