// Gives a saved list another name.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { longestListName, type SavedList } from '../../../shared/lists/saved-list.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

type Props = {
  readonly list: SavedList
  readonly onRename: (name: string) => Promise<void>
  readonly onRenamed: (name: string) => void
  readonly onClose: () => void
}

export function RenameDialog({ list, onRename, onRenamed, onClose }: Props) {
  const t = useTranslations('lists')
  const shell = useTranslations('shell')
  const [name, setName] = useState(list.name)
  const { attempt, run } = useAttempt()
  const wanted = name.trim()
  const submit = async () => {
    if (wanted === '' || attempt.stage === 'running') return
    if (!(await run(() => onRename(wanted)))) return
    onClose()
    onRenamed(wanted)
  }
  return (
    <FormDialog
      title={t('renameTitle')}
      back={shell('cancel')}
      forward={
        <Button type="submit" loading={attempt.stage === 'running'}>
          {t('renameConfirm')}
        </Button>
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <NameField
        label={t('name')}
        value={name}
        longest={longestListName}
        problem={wanted === '' ? t('nameMissing') : undefined}
        onChange={setName}
      />
      {attempt.stage === 'failed' && (
        <FailureAlert failure={attempt.failure} title={t('renameFailed')} />
      )}
    </FormDialog>
  )
}
