// The key of one service: how it stands, a way to enter another, and a way to forget it.
import { Button, Group, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Service } from '../../../../shared/settings/connection.ts'
import type { KeyState } from '../../../../shared/settings/key-state.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import classes from '../settings.module.css'
import { useToast } from '../use-toast.ts'
import { KeyForm } from './key-form.tsx'
import { KeyWords } from './key-words.tsx'

type Props = {
  readonly service: Service
  readonly state: KeyState
  /** True: the service wants a user and a password. */
  readonly withUser: boolean
  /** The field is there from the start, as for a key that nothing works without. */
  readonly startsOpen: boolean
  readonly onSave: (secret: string) => Promise<void>
  readonly onForget: () => Promise<void>
}

export function KeyCard({ service, state, withUser, startsOpen, onSave, onForget }: Props) {
  const t = useTranslations('keys')
  const name = useTranslations('services')(service)
  const toast = useToast()
  const id = useId()
  const [isOpen, setOpen] = useState(startsOpen)
  const [isForgetting, setForgetting] = useState(false)
  const hasKey = state.kind === 'configured'
  const last4 = hasKey && state.last4 ? state.last4 : '····'
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.cardHead}>
        <div>
          <Title order={3} id={id}>
            {name}
          </Title>
          <Text size="xs" c="dimmed">
            {t(`${service}Use`)}
          </Text>
        </div>
        <Group gap={4} wrap="nowrap">
          {!isOpen && (
            <Button size="xs" variant="default" onClick={() => setOpen(true)}>
              {t(hasKey ? 'openReplace' : 'openSave')}
            </Button>
          )}
          {state.kind !== 'missing' && (
            <Button
              variant="subtle"
              c="var(--error-fg)"
              color="red"
              size="xs"
              onClick={() => setForgetting(true)}
            >
              {t('forget')}
            </Button>
          )}
        </Group>
      </div>
      <KeyWords state={state} />
      {isOpen && (
        <KeyForm
          {...{ withUser, hasKey, onSave }}
          service={name}
          onSaved={() => {
            setOpen(false)
            toast(t('saved', { service: name }), 'key')
          }}
        />
      )}
      {isForgetting && (
        <ConfirmDialog
          title={t('forgetTitle', { service: name })}
          body={t('forgetBody', { last4 })}
          keep={t('keep')}
          confirm={t('forgetConfirm')}
          failed={t('forgetFailed')}
          onClose={() => setForgetting(false)}
          onConfirm={onForget}
          onDone={() => toast(t('forgotten'), 'key')}
        />
      )}
    </section>
  )
}
