// Asks for the name to keep the open list by, and tells how far the saving has got.
import { Button, Progress, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { longestListName } from '../../../../shared/lists/saved-list.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { NameField } from '../../../ui/name-field.tsx'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { useSaveList } from './use-save-list.ts'

export function SaveListDialog({ store }: { readonly store: ImportStore }) {
  const list = store((state) => state.list)
  const isNaming = store((state) => state.isNaming)
  return isNaming && list.stage === 'ready' ? <Naming store={store} list={list} /> : null
}

type Props = { readonly store: ImportStore; readonly list: ReadyList }

function Naming({ store, list }: Props) {
  const t = useTranslations('lists')
  const shell = useTranslations('shell')
  const { name, setName, missing, sameName, saving, submit, close } = useSaveList(store, list)
  const { counts } = list.state
  return (
    <FormDialog
      title={t('saveTitle')}
      back={shell('cancel')}
      forward={
        <Button type="submit" loading={saving.stage === 'running'}>
          {t(sameName === undefined ? 'saveConfirm' : 'replaceConfirm')}
        </Button>
      }
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Text size="sm">{t('saveBody', { people: counts.audience, rows: counts.rows })}</Text>
      <NameField
        label={t('name')}
        value={name}
        longest={longestListName}
        note={sameName}
        problem={missing ? t('nameMissing') : undefined}
        readOnly={saving.stage === 'running'}
        onChange={setName}
      />
      {saving.stage === 'running' && (
        <Progress value={saving.share * 100} aria-label={t('saving')} />
      )}
      {saving.stage === 'too-big' && (
        <Text size="sm" c="var(--error-fg)" role="alert">
          {t('tooBig')}
        </Text>
      )}
      {saving.stage === 'failed' && (
        <FailureAlert failure={saving.failure} title={t('saveFailed')} />
      )}
    </FormDialog>
  )
}
