// Takes the key of one service and lets go of it: the fields are empty again as soon as it is saved.
import { Button, Group, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { secretFault, secretText } from './secret-text.ts'

type Props = {
  /** The service's name, for those who hear one field at a time. */
  readonly service: string
  readonly withUser: boolean
  readonly hasKey: boolean
  readonly onSave: (secret: string) => Promise<void>
  readonly onSaved: () => void
}

const nothing = { user: '', secret: '' }

export function KeyForm({ service, withUser, hasKey, onSave, onSaved }: Props) {
  const t = useTranslations('keys')
  const [typed, setTyped] = useState(nothing)
  const [asked, setAsked] = useState(false)
  const { attempt, run } = useAttempt()
  const fault = asked ? secretFault(typed, withUser) : null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (secretFault(typed, withUser) !== null) return
    if (!(await run(() => onSave(secretText(typed, withUser))))) return
    setTyped(nothing)
    setAsked(false)
    onSaved()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Group align="flex-start" gap={8}>
        {withUser && (
          <TextInput
            label={t('userField', { service })}
            w={200}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            value={typed.user}
            error={fault === 'userEmpty' || fault === 'userColon' ? t(fault) : undefined}
            onChange={({ currentTarget }) => setTyped({ ...typed, user: currentTarget.value })}
          />
        )}
        <PasswordInput
          label={t(withUser ? 'passwordField' : 'keyField', { service })}
          w={withUser ? 260 : 360}
          maw="100%"
          maxLength={3800}
          autoComplete="off"
          spellCheck={false}
          value={typed.secret}
          error={fault === 'secretEmpty' ? t(withUser ? 'passwordEmpty' : 'keyEmpty') : undefined}
          visibilityToggleButtonProps={{ style: { display: 'none' } }}
          onChange={({ currentTarget }) => setTyped({ ...typed, secret: currentTarget.value })}
        />
        <Button type="submit" mt={21} loading={attempt.stage === 'running'}>
          {t(hasKey ? 'replace' : 'save')}
        </Button>
      </Group>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('saveFailed')} />
      )}
    </form>
  )
}
