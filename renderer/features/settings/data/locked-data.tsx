// Lists and texts that do not open now: why, how to try again, and the way out when their key is lost for good.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DataLock } from '../../../../shared/data/data-protection.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { useToast } from '../use-toast.ts'
import type { DataStore } from './data-store.ts'

type Props = { readonly reason: DataLock; readonly store: DataStore }

export function LockedData({ reason, store }: Props) {
  const t = useTranslations('data')
  const toast = useToast()
  const { attempt, run } = useAttempt()
  const [isAsked, setAsked] = useState(false)
  const { unlocked, startedOver } = store.getState()
  const tryAgain = () =>
    run(async () => toast(t((await unlocked()) ? 'unlocked' : 'stillLocked'), 'data'))
  return (
    <>
      <Alert
        role="note"
        color="yellow"
        icon={<IconLock size={16} aria-hidden />}
        title={t('lockedTitle')}
      >
        <Text size="sm">{t(reason)}</Text>
        <Text size="sm">{t('lockedBody')}</Text>
        <Group gap={8} mt={8}>
          <Button
            size="compact-sm"
            loading={attempt.stage === 'running'}
            onClick={() => void tryAgain()}
          >
            {t('unlock')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAsked(true)}>
            {t('startOver')}
          </Button>
        </Group>
      </Alert>
      {attempt.stage === 'failed' && <FailureAlert failure={attempt.failure} />}
      {isAsked && (
        <ConfirmDialog
          title={t('startOverTitle')}
          body={t('startOverBody')}
          keep={t('startOverKeep')}
          confirm={t('startOverConfirm')}
          failed={t('keepFailed')}
          onClose={() => setAsked(false)}
          onConfirm={startedOver}
          onDone={() => toast(t('startedOver'), 'data')}
        />
      )}
    </>
  )
}
