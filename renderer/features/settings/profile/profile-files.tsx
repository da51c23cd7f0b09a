// Brings a profile from a file, writes the saved one to a file, and goes back to the one the app ships.
import { Button, FileButton, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ProfileFault } from '../../../../shared/provider/profile-view.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { saveText } from '../../../ui/save-text.ts'
import { useAttempt } from '../../../ui/use-attempt.ts'
import { useToast } from '../use-toast.ts'
import type { Draft } from './draft.ts'
import { FaultList } from './fault-list.tsx'
import type { ProfileStore } from './profile-store.ts'

type Props = {
  readonly store: ProfileStore
  readonly profileName: string
  readonly canReset: boolean
  readonly onImported: () => void
}

/** The bound of the command that saves it. */
const mostCharacters = 100_000

export function ProfileFiles({ store, profileName, canReset, onImported }: Props) {
  const t = useTranslations('profile')
  const toast = useToast()
  const forgetFile = useRef<() => void>(null)
  const [isResetting, setResetting] = useState(false)
  const [faults, setFaults] = useState<readonly ProfileFault[]>([])
  const { attempt, run } = useAttempt()
  const { imported, exported, reset } = store.getState()
  const importFile = async (file: File | null) => {
    forgetFile.current?.()
    if (!file) return
    const profile = file.size > mostCharacters ? null : readProfile(await file.text())
    if (!profile) {
      setFaults([{ path: file.name, sentence: t('notAProfile') }])
      return
    }
    setFaults([])
    await run(async () => {
      const found = await imported(profile)
      setFaults(found)
      if (found.length > 0) return
      onImported()
      toast(t('imported', { name: file.name }), 'profile')
    })
  }
  const exportFile = () =>
    run(async () => {
      const { fileName, json } = await exported()
      saveText(json, fileName)
      toast(t('exported', { name: fileName }))
    })
  return (
    <>
      <Group gap={8}>
        <FileButton
          resetRef={forgetFile}
          accept="application/json,.json"
          onChange={(file) => void importFile(file)}
        >
          {(props) => (
            <Button {...props} size="xs" variant="default">
              {t('import')}
            </Button>
          )}
        </FileButton>
        <Button size="xs" variant="default" onClick={() => void exportFile()}>
          {t('export')}
        </Button>
        {canReset && (
          <Button size="xs" variant="default" onClick={() => setResetting(true)}>
            {t('reset')}
          </Button>
        )}
      </Group>
      {faults.length > 0 && <FaultList title={t('importFailed')} faults={faults} takesFocus />}
      {attempt.stage === 'failed' && <FailureAlert failure={attempt.failure} />}
      {isResetting && (
        <ConfirmDialog
          title={t('resetTitle')}
          body={t('resetBody', { name: profileName })}
          keep={t('resetKeep')}
          confirm={t('resetConfirm')}
          failed={t('resetFailed')}
          onClose={() => setResetting(false)}
          onConfirm={reset}
          onDone={() => toast(t('resetDone'), 'profile')}
        />
      )}
    </>
  )
}

function readProfile(text: string): Draft | null {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Draft) : null
  } catch {
    return null
  }
}
