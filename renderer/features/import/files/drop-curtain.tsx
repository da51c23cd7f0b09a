// Lets a file be dropped anywhere in the window, and says so while it is being dragged.
import { Portal, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { FixesDialog } from '../fix/fixes-dialog.tsx'
import type { ImportStore } from '../import-store.ts'
import classes from './files.module.css'
import { useFileDrop } from './use-file-drop.ts'

type Props = {
  readonly store: ImportStore
  /** Called once the file is taken, so that the window can show its reading. */
  readonly onTaken: () => void
}

export function DropCurtain({ store, onTaken }: Props) {
  const t = useTranslations('files')
  const dragging = useFileDrop((file) => {
    void store
      .getState()
      .fileDropped(file)
      .then((taken) => taken === 'list' && onTaken())
  })
  if (!dragging) return <FixesDialog store={store} />
  return (
    <Portal>
      <div className={classes.curtain} role="status">
        <Title order={2}>{t('curtainTitle')}</Title>
        <Text c="dimmed">{t('curtainHint')}</Text>
      </div>
    </Portal>
  )
}
