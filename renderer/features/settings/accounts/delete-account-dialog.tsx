// Asks for an account's name before it is deleted, and says what is lost and what stays.
import { Alert, Button, List, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AccountView } from '../../../../shared/settings/account.ts'
import { useAccountName } from '../../../ui/account-mark.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
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
  const submit = async () => {
    setAsked(true)
    if (differs || !(await run(onDelete))) return
    onClose()
    onDone()
  }
  return (
    <FormDialog
      title={t('deleteTitle', { name })}
      back={t('deleteKeep')}
      isBackFirst
      forward={
        <Button type="submit" color="red.9" loading={attempt.stage === 'running'}>
          {t('deleteConfirm')}
        </Button>
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
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
    </FormDialog>
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
