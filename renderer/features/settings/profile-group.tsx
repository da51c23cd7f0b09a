// The connection profile: its name, the addresses it would speak to, and how to change or restore it.
import { Button, FileButton, Group, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Connection } from '../../../shared/settings/connection.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import classes from './settings.module.css'
import { useToast } from './use-toast.ts'

type Props = {
  readonly connection: Connection
  readonly onImport: (json: string) => Promise<void>
  readonly onReset: () => Promise<void>
}

/** The bound of the command that takes it. */
const mostCharacters = 100_000

export function ProfileGroup({ connection, onImport, onReset }: Props) {
  const t = useTranslations('settings')
  const toast = useToast()
  const forgetFile = useRef<() => void>(null)
  const [dialog, setDialog] = useState<'none' | 'reset'>('none')
  const [tooBig, setTooBig] = useState(false)
  const { attempt, run } = useAttempt()
  const { profileName, origins } = connection
  const importFile = async (file: File | null) => {
    forgetFile.current?.()
    if (!file) return
    setTooBig(file.size > mostCharacters)
    if (file.size > mostCharacters) return
    if (await run(async () => onImport(await file.text()))) {
      toast(t('profileImported', { name: file.name }))
    }
  }
  return (
    <div className={classes.group}>
      <Title order={3}>{t('profile')}</Title>
      <Text size="sm" c="dimmed">
        {t('profileBody')}
      </Text>
      <Text size="sm">
        {t('profileName')}: <strong>{profileName}</strong>
      </Text>
      <Text size="sm">{t('profileOrigins')}:</Text>
      <ul className={classes.origins}>
        {origins.length === 0 && <li>{t('noOrigins')}</li>}
        {origins.map((origin) => (
          <li key={origin}>
            <Text size="sm" ff="monospace">
              {origin}
            </Text>
          </li>
        ))}
      </ul>
      <Group gap={8}>
        <FileButton
          resetRef={forgetFile}
          accept="application/json,.json"
          onChange={(file) => void importFile(file)}
        >
          {(props) => (
            <Button {...props} variant="default" loading={attempt.stage === 'running'}>
              {t('profileImport')}
            </Button>
          )}
        </FileButton>
        <Button variant="default" onClick={() => setDialog('reset')}>
          {t('profileReset')}
        </Button>
      </Group>
      {tooBig && (
        <Text size="sm" c="var(--error-fg)" role="alert">
          {t('profileTooBig')}
        </Text>
      )}
      {!tooBig && attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('profileFailed')} />
      )}
      {dialog === 'reset' && (
        <ConfirmDialog
          title={t('profileResetTitle')}
          body={t('profileResetBody', { name: profileName })}
          keep={t('profileKeep')}
          confirm={t('profileResetConfirm')}
          failed={t('profileResetFailed')}
          onClose={() => setDialog('none')}
          onConfirm={onReset}
          onDone={() => toast(t('profileResetDone'))}
        />
      )}
    </div>
  )
}
