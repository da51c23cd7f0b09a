// The account's key: entered once, never shown again, forgotten on request.
import { Alert, Badge, Button, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconKey, IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { KeyForm } from './key-form.tsx'
import classes from './settings.module.css'
import { useToast } from './use-toast.ts'

type Props = {
  readonly connection: Connection
  readonly onSave: (secret: string) => Promise<void>
  readonly onForget: () => Promise<void>
}

export function KeyGroup({ connection, onSave, onForget }: Props) {
  const t = useTranslations('settings')
  const toast = useToast()
  const [forgetting, setForgetting] = useState(false)
  const key = connection.keys.campaigns
  return (
    <div className={classes.group}>
      <Title order={3}>{t('key')}</Title>
      <KeyState connection={connection} />
      <KeyForm
        hasKey={key.kind === 'configured'}
        onSave={onSave}
        onSaved={() => toast(t('keySaved'))}
      />
      {key.kind !== 'missing' && (
        <Button
          variant="subtle"
          c="var(--error-fg)"
          color="red"
          size="xs"
          ml={-12}
          onClick={() => setForgetting(true)}
        >
          {t('keyForget')}
        </Button>
      )}
      {forgetting && (
        <ConfirmDialog
          title={t('keyForgetTitle')}
          body={t('keyForgetBody', { last4: key.kind === 'configured' ? key.last4 : '····' })}
          keep={t('keyKeep')}
          confirm={t('keyForgetConfirm')}
          failed={t('keyForgetFailed')}
          onClose={() => setForgetting(false)}
          onConfirm={onForget}
          onDone={() => toast(t('keyForgotten'))}
        />
      )}
    </div>
  )
}

function KeyState({ connection }: { readonly connection: Connection }) {
  const t = useTranslations('settings')
  const key = connection.keys.campaigns
  return (
    <>
      {key.kind === 'configured' && (
        <Group gap={8}>
          <Badge color="green" leftSection={<IconKey size={12} aria-hidden />}>
            {t('keyConfigured')}
          </Badge>
          <Text size="sm" className="tabular">
            {t('keyEnding', { last4: key.last4 })}
          </Text>
          {key.storage === 'protected' && (
            <Text size="xs" c="dimmed">
              {t('keyProtected')}
            </Text>
          )}
        </Group>
      )}
      {key.kind === 'missing' && <Text size="sm">{t('keyMissing')}</Text>}
      {connection.mode === 'practice' && (
        <Text size="sm" c="dimmed">
          {t('keyInPractice')}
        </Text>
      )}
      {key.kind === 'unreadable' && <KeyTrouble words={t('keyUnreadable')} />}
      {connection.mode === 'live' && connection.unauthorised && (
        <KeyTrouble words={t('keyUnauthorised')} />
      )}
      {!connection.canProtectKeys && (
        <Alert role="note" color="yellow" p={10} icon={<IconShieldLock size={16} aria-hidden />}>
          {t('keyForSession')}
        </Alert>
      )}
    </>
  )
}

function KeyTrouble({ words }: { readonly words: string }) {
  return (
    <Alert color="red" p={10} role="alert" icon={<IconAlertTriangle size={16} aria-hidden />}>
      {words}
    </Alert>
  )
}
