// The third screen of the wizard: every contact in a grid, its problems beside it, nothing hidden.
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { useNotice } from '../../../ui/use-notice.ts'
import { WizardFrame } from '../../../ui/wizard-frame.tsx'
import type { WizardNav } from '../../../ui/wizard-nav.ts'
import { ChangeFileButton } from '../files/change-file-button.tsx'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { audienceProblem } from '../selectors.ts'
import type { GridRow } from '../table/table-facts.ts'
import { ContactGrid, type GridHandle } from './contact-grid.tsx'
import classes from './fix.module.css'
import { GridToolbar } from './grid-toolbar.tsx'
import { ProblemsPanel } from './problems-panel.tsx'
import { ReplaceDialog } from './replace-dialog.tsx'
import { RowDetail } from './row-detail.tsx'
import { RowSearch } from './row-search.tsx'
import { useFixShortcuts } from './use-fix-shortcuts.ts'

type Props = { readonly store: ImportStore; readonly nav: WizardNav }

export function FixStep({ store, nav }: Props) {
  const list = store((state) => state.list)
  return list.stage === 'ready' ? <FixScreen store={store} nav={nav} list={list} /> : null
}

function FixScreen({ store, nav, list }: Props & { readonly list: ReadyList }) {
  const t = useTranslations('fix')
  const grid = useRef<GridHandle>(null)
  const notice = useNotice()
  const [focused, setFocused] = useState<GridRow | null>(null)
  async function seek(step: 1 | -1) {
    const found = await grid.current?.seekError(step)
    if (!found) notice(t('noMoreErrors'))
  }
  const [replacing, setReplacing] = useState(false)
  const replace = () => setReplacing(true)
  useFixShortcuts({ store, onSeek: (step) => void seek(step), onReplace: replace })
  return (
    <WizardFrame
      nav={nav}
      title={t('title')}
      subtitle={t('subtitle', { name: list.fileName, rows: list.file.rowCount })}
      canContinue={!list.judging && !list.checking && audienceProblem(list) === null}
      summary={<Summary list={list} />}
      actions={
        <>
          <RowSearch store={store} list={list} />
          <ChangeFileButton store={store} onTaken={() => nav.goTo(0)} />
        </>
      }
    >
      {replacing && <ReplaceDialog store={store} list={list} onClose={() => setReplacing(false)} />}
      <div className={classes.body}>
        <div className={classes.work}>
          <GridToolbar
            store={store}
            list={list}
            onSeek={(step) => void seek(step)}
            onReplace={replace}
          />
          <ContactGrid store={store} list={list} handle={grid} onRowFocused={setFocused} />
          <RowDetail store={store} list={list} row={focused} />
        </div>
        <SidePanel title={t('problems')}>
          <ProblemsPanel store={store} list={list} />
        </SidePanel>
      </div>
    </WizardFrame>
  )
}

function Summary({ list }: { readonly list: ReadyList }) {
  const t = useTranslations('fix')
  const problem = audienceProblem(list)
  const { audience, rows } = list.state.counts
  if (list.judging) return t('judging')
  if (list.checking) return t('checking')
  if (problem === 'nobody') return t('summaryNobody')
  if (problem === 'open-errors') return t('summaryErrors', { errors: list.state.counts.errors })
  return t('summary', { audience, excluded: rows - audience })
}
