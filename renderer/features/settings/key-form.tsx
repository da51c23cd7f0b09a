// Takes a key and lets go of it: the field is empty again as soon as the key is saved.
import { Button, Group, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

type Props = {
  readonly hasKey: boolean
  readonly onSave: (secret: string) => Promise<void>
  readonly onSaved: () => void
}

export function KeyForm({ hasKey, onSave, onSaved }: Props) {
  const t = useTranslations('settings')
  const [secret, setSecret] = useState('')
  const [asked, setAsked] = useState(false)
  const { attempt, run } = useAttempt()
  const missing = asked && secret.trim() === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (secret.trim() === '') return
    if (!(await run(() => onSave(secret.trim())))) return
    setSecret('')
    setAsked(false)
    onSaved()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group align="flex-end" gap={8}>
        <PasswordInput
          label={t('keyField')}
          description={t('keyHint')}
          w={420}
          maw="100%"
          maxLength={4096}
          autoComplete="off"
          spellCheck={false}
          value={secret}
          error={missing ? t('keyEmpty') : undefined}
          visibilityToggleButtonProps={{ style: { display: 'none' } }}
          onChange={({ currentTarget }) => setSecret(currentTarget.value)}
        />
        <Button type="submit" loading={attempt.stage === 'running'}>
          {t(hasKey ? 'keyReplace' : 'keySave')}
        </Button>
      </Group>
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('keyFailed')} />
      )}
    </form>
  )
}
