// Chooses a file, tells what numbers are in it, and adds them once the person agrees.
import { Button, FileButton } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ExclusionsStore } from './exclusions-store.ts'
import { ImportDialog } from './import-dialog.tsx'
import type { NumberFile, ReadNumberFile } from './number-file.ts'

type Props = { readonly store: ExclusionsStore; readonly readFile: ReadNumberFile }

export function ImportButton({ store, readFile }: Props) {
  const t = useTranslations('exclusions')
  const [read, setRead] = useState<NumberFile | 'reading' | null>(null)
  async function chosen(file: File | null) {
    if (!file) return
    setRead('reading')
    setRead(await readFile(file))
  }
  return (
    <>
      <FileButton onChange={(file) => void chosen(file)}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={read === 'reading'}
            leftSection={<IconFileImport size={15} aria-hidden />}
          >
            {t('import')}
          </Button>
        )}
      </FileButton>
      {read !== null && read !== 'reading' && (
        <ImportDialog store={store} file={read} onClose={() => setRead(null)} />
      )}
    </>
  )
}
