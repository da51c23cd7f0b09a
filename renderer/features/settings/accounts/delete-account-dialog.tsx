// Asks for an account's name before it is deleted, and says what is lost and what stays.
import { Alert, Button, Group, List, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AccountView } from '../../../../shared/settings/account.ts'
import { useAccountName } from '../../../ui/account-mark.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { keptKeys } from './kept-keys.ts'

type Props = {
  readonly account: AccountView
  readonly onClose: () => void
  readonly onDelete: () => Promise<void>
  readonly onDone: () => void
}

export function DeleteAccountDialog({ account, onClose, onDelete, onDone }: Props) {
  const t = useTranslations('accounts')
  const name = useAccountName()(account)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const { attempt, run } = useAttempt()
  const differs = typed.trim() !== name
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (differs || !(await run(onDelete))) return
    onClose()
    onDone()
  }
  return (
    <Dialog onClose={onClose} title={t('deleteTitle', { name })}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={12}>
          <Text size="sm">{t('deleteLoses')}</Text>
          <List size="sm">
            <List.Item>{t('deleteLosesKeys', { count: keptKeys(account).length })}</List.Item>
            <List.Item>{t('deleteLosesProfile', { name: account.profileName })}</List.Item>
          </List>
          <Text size="sm" c="dimmed">
            {t('deleteKeeps')}
          </Text>
          <TextInput
            label={t('deleteType', { name })}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            error={asked && differs ? t('deleteDiffers') : null}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          {attempt.stage === 'failed' && <Refusal failure={attempt.failure} />}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" data-autofocus onClick={onClose}>
              {t('deleteKeep')}
            </Button>
            <Button type="submit" color="red.9" loading={attempt.stage === 'running'}>
              {t('deleteConfirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

type RefusalProps = Pick<Parameters<typeof FailureAlert>[0], 'failure'>

/** The sentence of `not-editable` speaks of campaigns; here it is about an account. */
function Refusal({ failure }: RefusalProps) {
  const t = useTranslations('accounts')
  if (failure.code !== 'not-editable') {
    return <FailureAlert failure={failure} title={t('deleteFailed')} />
  }
  return (
    <Alert color="red" role="alert" title={t('deleteFailed')}>
      {t(failure.message === 'account-in-use' ? 'deleteInUse' : 'deleteCurrent')}
    </Alert>
  )
}
