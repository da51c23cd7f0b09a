// Gives a saved list another name.
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { longestListName, type SavedList } from '../../../shared/lists/saved-list.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
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
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (wanted === '' || attempt.stage === 'running') return
    if (!(await run(() => onRename(wanted)))) return
    onClose()
    onRenamed(wanted)
  }
  return (
    <Dialog onClose={onClose} title={t('renameTitle')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap={12}>
          <TextInput
            label={t('name')}
            value={name}
            maxLength={longestListName}
            autoComplete="off"
            data-autofocus
            error={wanted === '' ? t('nameMissing') : undefined}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          {attempt.stage === 'failed' && (
            <FailureAlert failure={attempt.failure} title={t('renameFailed')} />
          )}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {shell('cancel')}
            </Button>
            <Button type="submit" loading={attempt.stage === 'running'}>
              {t('renameConfirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
