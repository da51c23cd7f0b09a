// The certificates of the organisation's own network: taken from a PEM file, listed, and removed.
import { Alert, Badge, Button, FileButton, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { NetworkView } from '../../../../shared/settings/network.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import classes from '../settings.module.css'
import { useToast } from '../use-toast.ts'

type Certificate = NetworkView['certificates'][number]

type Props = {
  readonly certificates: readonly Certificate[]
  /** Takes the text of a PEM file; empty removes them all. */
  readonly onChange: (ca: string) => Promise<void>
}

/** The bound of the command that takes it. */
const mostCharacters = 500_000

export function CertificatesGroup({ certificates, onChange }: Props) {
  const t = useTranslations('network')
  const toast = useToast()
  const forgetFile = useRef<() => void>(null)
  const [isRemoving, setRemoving] = useState(false)
  const [tooBig, setTooBig] = useState(false)
  const { attempt, run } = useAttempt()
  const take = async (file: File | null) => {
    forgetFile.current?.()
    if (!file) return
    setTooBig(file.size > mostCharacters)
    if (file.size > mostCharacters) return
    if (await run(async () => onChange(await file.text()))) toast(t('caSaved'))
  }
  const isNoCertificate =
    tooBig || (attempt.stage === 'failed' && attempt.failure.code === 'bad-request')
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('caBody')}
      </Text>
      {certificates.length === 0 && <Text size="sm">{t('caNone')}</Text>}
      {certificates.length > 0 && <CertificateList certificates={certificates} />}
      <Group gap={8}>
        <FileButton
          resetRef={forgetFile}
          accept=".pem,.crt,.cer,.cert"
          onChange={(file) => void take(file)}
        >
          {(props) => (
            <Button {...props} variant="default" loading={attempt.stage === 'running'}>
              {t(certificates.length > 0 ? 'caReplace' : 'caAdd')}
            </Button>
          )}
        </FileButton>
        {certificates.length > 0 && (
          <Button
            variant="subtle"
            color="red"
            c="var(--error-fg)"
            onClick={() => setRemoving(true)}
          >
            {t('caRemove')}
          </Button>
        )}
      </Group>
      {isNoCertificate && (
        <Alert color="red" role="alert" icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t('caWrong')}
        </Alert>
      )}
      {!isNoCertificate && attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('caFailed')} />
      )}
      {isRemoving && (
        <ConfirmDialog
          title={t('caRemoveTitle')}
          body={t('caRemoveBody')}
          keep={t('caKeep')}
          confirm={t('caRemoveConfirm')}
          failed={t('caFailed')}
          onClose={() => setRemoving(false)}
          onConfirm={() => onChange('')}
          onDone={() => toast(t('caRemoved'))}
        />
      )}
    </>
  )
}

function CertificateList({ certificates }: Pick<Props, 'certificates'>) {
  const t = useTranslations('network')
  const format = useFormatter()
  return (
    <ul className={classes.accounts} aria-label={t('certificates')}>
      {certificates.map(({ subject, validTo, isExpired }) => (
        <li key={subject + validTo} className={classes.account}>
          <div className={classes.accountWords}>
            <Text size="sm">{subject}</Text>
            <Text size="xs" c="dimmed">
              {t('caUntil', { date: format.dateTime(new Date(validTo), { dateStyle: 'long' }) })}
            </Text>
          </div>
          {isExpired && (
            <Badge color="red" leftSection={<IconAlertTriangle size={12} aria-hidden />}>
              {t('caExpired')}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  )
}
