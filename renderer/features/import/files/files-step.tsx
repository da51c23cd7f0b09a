// The first screen of the wizard: gets a file in, and shows that it was read right.
import { Stack } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { WizardFrame } from '../../../ui/wizard-frame.tsx'
import type { WizardNav } from '../../../ui/wizard-nav.ts'
import type { ContactList, ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { ChangeFileButton } from './change-file-button.tsx'
import { ChooseFile } from './choose-file.tsx'
import classes from './files.module.css'
import { OpenFileView } from './open-file-view.tsx'
import { ReadingCard } from './reading-card.tsx'
import { RowsPreview } from './rows-preview.tsx'
import { usePastedCells } from './use-pasted-cells.ts'

type Props = { readonly store: ImportStore; readonly nav: WizardNav }

export function FilesStep({ store, nav }: Props) {
  const t = useTranslations('files')
  const list = store((state) => state.list)
  usePastedCells(store)
  useEffect(() => store.getState().fileExpected(), [store])
  const ready = list.stage === 'ready'
  const known = lastReading(list)
  return (
    <WizardFrame
      nav={nav}
      title={t('title')}
      subtitle={list.stage === 'empty' ? t('subtitle') : list.fileName}
      canContinue={ready}
      summary={ready ? <Summary list={list} /> : t('privacy')}
      actions={ready && <ChangeFileButton store={store} />}
    >
      <Stack gap={16} className={classes.body ?? ''}>
        {(list.stage === 'empty' || list.stage === 'failed') && <ChooseFile store={store} />}
        {list.stage === 'reading' && !known && (
          <>
            <ReadingCard list={list} onCancel={store.getState().readingCancelled} />
            {list.sketch && <RowsPreview sketch={list.sketch} />}
          </>
        )}
        {known && (list.stage === 'ready' || list.stage === 'reading') && (
          <OpenFileView store={store} list={list} known={known} />
        )}
      </Stack>
    </WizardFrame>
  )
}

function Summary({ list }: { readonly list: ReadyList }) {
  const t = useTranslations('files')
  return t('summary', { rows: list.file.rowCount, columns: list.file.columns.length })
}

/** What is known of this very file: all of it, or what an earlier reading said. */
function lastReading(list: ContactList): ReadyList | null {
  if (list.stage === 'ready') return list
  const again = list.stage === 'reading' && list.previous?.source === list.source
  return again ? list.previous : null
}
