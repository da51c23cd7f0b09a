// What stands above the grid: which rows to show, search, automatic corrections and the rest.
import { ActionIcon, Group, SegmentedControl, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import classes from './fix.module.css'
import { GridMenu } from './grid-menu.tsx'
import { NamesDialog } from './names-dialog.tsx'
import { RepairButton } from './repair-button.tsx'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly onSeek: (step: 1 | -1) => void
  readonly onReplace: () => void
}

export function GridToolbar({ store, list, onSeek, onReplace }: Props) {
  const [names, setNames] = useState(false)
  const t = useTranslations('fix')
  const { counts, undoable, redoable } = list.state
  const { filterChosen, undone, redone } = store.getState()
  const views = [
    { value: 'all', label: t('showAll', { count: counts.rows }) },
    { value: 'errors', label: t('showErrors', { count: counts.errors }) },
    { value: 'duplicates', label: t('showDuplicates', { count: counts.duplicates }) },
    { value: 'audience', label: t('showValid', { count: counts.audience }) },
  ] as const
  return (
    <div className={classes.toolbar}>
      <SegmentedControl
        size="xs"
        aria-label={t('show')}
        className="tabular"
        data={[...views]}
        value={list.filter.issue ? 'errors' : list.filter.show}
        onChange={(show) =>
          void filterChosen({ show, ...(list.filter.search && { search: list.filter.search }) })
        }
      />
      <Group gap={6} ml="auto" wrap="nowrap">
        <Tooltip label={t('undo')}>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={t('undo')}
            disabled={!undoable}
            onClick={() => void undone()}
          >
            <IconArrowBackUp size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('redo')}>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={t('redo')}
            disabled={!redoable}
            onClick={() => void redone()}
          >
            <IconArrowForwardUp size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <RepairButton store={store} list={list} />
        <GridMenu
          store={store}
          list={list}
          onSeek={onSeek}
          onReplace={onReplace}
          onNames={() => setNames(true)}
        />
        {names && <NamesDialog store={store} list={list} onClose={() => setNames(false)} />}
      </Group>
    </div>
  )
}
