// Saves a copy of the work where the person says, and puts one back after asking.
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { useToast } from '../use-toast.ts'
import { WorkProgress } from './work-progress.tsx'
import type { WorkspaceStore } from './workspace-store.ts'

export function CopyButtons({ store }: { readonly store: WorkspaceStore }) {
  const t = useTranslations('workspace')
  const toast = useToast()
  const { attempt, run } = useAttempt()
  const [isAsked, setAsked] = useState(false)
  const { backedUp, restored } = store.getState()
  const save = async () => {
    const path = await backedUp()
    if (path !== null) toast(t('backedUp', { path }), 'workspace')
  }
  return (
    <>
      <Group gap={8}>
        <Button
          variant="default"
          loading={attempt.stage === 'running'}
          onClick={() => void run(save)}
        >
          {t('backUp')}
        </Button>
        <Button variant="default" onClick={() => setAsked(true)}>
          {t('restore')}
        </Button>
      </Group>
      <WorkProgress store={store} />
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('backUpFailed')} />
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('restoreAsk')}
          body={t('restoreRisk')}
          keep={t('restoreKeep')}
          confirm={t('restore')}
          failed={t('choiceFailed')}
          onClose={() => setAsked(false)}
          onConfirm={restored}
          onDone={() => undefined}
        />
      )}
    </>
  )
}
