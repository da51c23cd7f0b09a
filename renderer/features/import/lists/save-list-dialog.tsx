// Asks for the name to keep the open list by, and tells how far the saving has got.
import { Button, Group, Progress, Stack, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { longestListName } from '../../../../shared/lists/saved-list.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
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
    <Dialog onClose={close} title={t('saveTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap={12}>
          <Text size="sm">{t('saveBody', { people: counts.audience, rows: counts.rows })}</Text>
          <TextInput
            label={t('name')}
            value={name}
            maxLength={longestListName}
            autoComplete="off"
            data-autofocus
            readOnly={saving.stage === 'running'}
            error={missing ? t('nameMissing') : undefined}
            description={sameName}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
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
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {shell('cancel')}
            </Button>
            <Button type="submit" loading={saving.stage === 'running'}>
              {t(sameName === undefined ? 'saveConfirm' : 'replaceConfirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
