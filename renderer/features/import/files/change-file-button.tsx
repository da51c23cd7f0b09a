// Chooses another file instead of the one that is open.
import { Button, FileButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ImportStore } from '../import-store.ts'
import { acceptedFiles } from './accepted-files.ts'

type Props = { readonly store: ImportStore; readonly onTaken?: () => void }

export function ChangeFileButton({ store, onTaken }: Props) {
  const t = useTranslations('files')
  function chosen(file: File | null) {
    if (!file) return
    void store.getState().fileChosen(file)
    onTaken?.()
  }
  return (
    <FileButton accept={acceptedFiles} onChange={chosen}>
      {(props) => (
        <Button
          variant="default"
          leftSection={<IconUpload size={15} aria-hidden />}
          data-open-file
          {...props}
        >
          {t('changeFile')}
        </Button>
      )}
    </FileButton>
  )
}
