// Asks for the name of a new group; an answer that got lost is told as such and not repeated.
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Group as ContactGroup } from '../../../shared/groups/group.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
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
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (name.trim() === '' || attempt.stage === 'running') return
    if (await run(() => onCreate(name.trim()))) onCreated(name.trim())
  }
  return (
    <Dialog onClose={onClose} title={t('createTitle')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap={12}>
          <Text size="sm">{t('createBody')}</Text>
          <TextInput
            label={t('name')}
            value={name}
            maxLength={100}
            autoComplete="off"
            data-autofocus
            readOnly={unclear}
            error={missing ? t('nameMissing') : undefined}
            description={isNameTaken(groups, name) ? t('nameTaken') : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
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
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {shell('cancel')}
            </Button>
            {unclear ? (
              <Button onClick={onSeeList}>{t('seeList')}</Button>
            ) : (
              <Button type="submit" loading={attempt.stage === 'running'}>
                {t('createConfirm')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
