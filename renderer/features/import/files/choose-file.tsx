// The ways a list can come in: dropped, chosen, pasted, one kept by its name, or one of the two samples.
import { Alert, Button, FileButton, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconAlertTriangle, IconClipboard, IconFileSpreadsheet } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import type { ImportStore } from '../import-store.ts'
import { useSavedLists } from '../lists/use-saved-lists.ts'
import { maxFileBytes } from '../reading-actions.ts'
import { acceptedFiles } from './accepted-files.ts'
import classes from './files.module.css'
import { ReadFailed } from './read-failed.tsx'
import { SavedListButton } from './saved-list-button.tsx'
import { usePasteButton } from './use-paste-button.ts'
import { useSamples } from './use-samples.ts'

export function ChooseFile({ store }: { readonly store: ImportStore }) {
  const t = useTranslations('files')
  const lists = useTranslations('lists')
  const format = useFormatter()
  const list = store((state) => state.list)
  const { fileChosen } = store.getState()
  const { openClean, openDirty } = useSamples(store)
  const paste = usePasteButton(store)
  const saved = useSavedLists(store)
  const most = format.number(maxFileBytes / 1024 ** 3, { style: 'unit', unit: 'gigabyte' })
  return (
    <>
      {list.stage === 'failed' && <ReadFailed list={list} store={store} />}
      <div className={classes.dropZone}>
        <Stack align="center" gap={12}>
          <ThemeIcon size={56} radius={28} variant="light">
            <IconFileSpreadsheet size={28} stroke={1.5} aria-hidden />
          </ThemeIcon>
          <Title order={2}>{t('dropTitle')}</Title>
          <Text size="sm" c="dimmed" ta="center" maw={460}>
            {t('dropHint', { most })}
          </Text>
          <Group gap={8} mt={4}>
            <FileButton accept={acceptedFiles} onChange={(file) => file && void fileChosen(file)}>
              {(props) => (
                <Button {...props} data-open-file>
                  {t('chooseFile')}
                </Button>
              )}
            </FileButton>
            <Button
              variant="default"
              leftSection={<IconClipboard size={15} aria-hidden />}
              onClick={() => void paste.pressed()}
            >
              {t('paste')}
            </Button>
            <SavedListButton {...saved} />
          </Group>
          {saved.failed && (
            <FailureAlert
              failure={saved.failed.failure}
              title={lists('useFailed', { name: saved.failed.of.name })}
            />
          )}
          {paste.problem && (
            <Alert
              color="yellow"
              p={8}
              role="status"
              icon={<IconAlertTriangle size={16} aria-hidden />}
            >
              {t(paste.problem)}
            </Alert>
          )}
        </Stack>
      </div>
      <Group gap={8}>
        <Text size="sm" c="dimmed">
          {t('samplesLabel')}
        </Text>
        <Button size="xs" variant="light" onClick={openClean}>
          {t('cleanSample')}
        </Button>
        <Button size="xs" variant="light" onClick={openDirty}>
          {t('dirtySample')}
        </Button>
      </Group>
    </>
  )
}
