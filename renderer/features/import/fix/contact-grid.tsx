// The grid of every contact: rows come from the worker in blocks, edits go back to it and return judged.
import { Text } from '@mantine/core'
import type { GridApi, TabToNextCellParams } from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { getNonce } from 'get-nonce'
import { type RefObject, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { RowSort } from '../../../../shared/contacts/contact-types.ts'
import { gridTheme } from '../../../ui/grid-theme.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import type { GridRow } from '../table/table-facts.ts'
import { isArrow } from './block-selection.ts'
import { excludeSelected } from './exclude-selected.ts'
import classes from './fix.module.css'
import { gridColumns } from './grid-columns.tsx'
import { blockRows, contactDatasource } from './grid-datasource.ts'
import { gridLocales } from './grid-locales.ts'
import './grid-modules.ts'
import { useRowSentence } from './row-words.ts'
import { useBlockSelection } from './use-block-selection.ts'
import { useGridClipboard } from './use-grid-clipboard.ts'
import { useLatest } from './use-latest.ts'

export type GridHandle = {
  /** Moves to the next or previous row with an error in this view; answers whether there is one. */
  readonly seekError: (step: 1 | -1) => Promise<boolean>
}

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly handle: RefObject<GridHandle | null>
  readonly onRowFocused: (row: GridRow | null) => void
}

const nonce = getNonce()
const editorKeys = new Set(['Delete', 'Backspace'])

export function ContactGrid({ store, list, handle, onRowFocused }: Props) {
  const t = useTranslations('fix')
  const locale = useLocale()
  const grid = useRef<AgGridReact<GridRow>>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { table, view, shown, state, file, phoneColumns, targets, sort } = list
  const sentence = useLatest(useRowSentence(file.columns))
  const tellFocus = useLatest(() => onRowFocused(focusedRow(grid.current)))
  const selection = useBlockSelection({ list, grid })
  const { block, inBlock } = selection
  useGridClipboard({ store, list, grid, block, frame })
  const line = t('rowNumber')
  const status = t('status')

  const datasource = useMemo(
    () => contactDatasource({ table, shown, onRows: () => tellFocus.current() }),
    [table, view, shown],
  )
  const columns = useMemo(
    () =>
      gridColumns({
        list: { file, phoneColumns, targets, sort },
        words: { line, status, sentence: (row) => sentence.current(row) },
        onEdit: (edit) => void store.getState().rowCorrected([edit]),
        inBlock,
      }),
    [file, phoneColumns, targets, sort, line, status, sentence, store, inBlock],
  )
  useEffect(() => grid.current?.api?.refreshInfiniteCache(), [state.revision])
  useEffect(() => {
    // Another view is read from its beginning.
    if (view > 0 && shown > 0) grid.current?.api?.ensureIndexVisible(0, 'top')
  }, [view, shown])
  useImperativeHandle(handle, () => ({
    seekError: (step) => seekError({ grid: grid.current, list, step }),
  }))

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cells inside take the focus and the keys
    <div
      ref={frame}
      className={classes.grid}
      onKeyDown={(event) => {
        selection.keyPressed(event)
        if (event.key !== 'Delete' || event.target instanceof HTMLInputElement) return
        const selected = { block: block.current, focused: focusedRow(grid.current) }
        void excludeSelected(store, list, selected)
      }}
    >
      {shown === 0 && (
        <Text className={classes.nothing} c="dimmed" role="status">
          {t(list.filter.search ? 'nothingFound' : 'nothingShown')}
        </Text>
      )}
      <AgGridReact<GridRow>
        key={locale}
        ref={grid}
        theme={gridTheme}
        {...(nonce && { styleNonce: nonce })}
        localeText={gridLocales[locale]}
        rowModelType="infinite"
        datasource={datasource}
        cacheBlockSize={blockRows}
        maxBlocksInCache={20}
        // With a limit, requests of a view that is gone would count for ever and stop the next ones.
        maxConcurrentDatasourceRequests={-1}
        infiniteInitialRowCount={Math.max(1, shown)}
        getRowId={({ data }) => String(data.row)}
        columnDefs={columns}
        defaultColDef={defaults}
        rowClassRules={{
          [classes.excludedRow ?? '']: ({ data }) => data?.status === 'excluded',
        }}
        stopEditingWhenCellsLoseFocus
        suppressNoRowsOverlay
        enableCellTextSelection={false}
        tabToNextCell={nextWhileEditing}
        tooltipShowDelay={300}
        onCellFocused={() => tellFocus.current()}
        onCellMouseDown={selection.pressed}
        onCellMouseOver={selection.passed}
        suppressMultiSort
        onSortChanged={({ api }) => {
          const chosen = chosenSort(api)
          if (!isSameSort(chosen, sort)) void store.getState().sortChosen(chosen)
        }}
        onGridReady={() => {
          frame.current
            ?.querySelector('[role="grid"], [role="treegrid"]')
            ?.setAttribute('aria-label', t('gridLabel'))
        }}
      />
    </div>
  )
}

/** Arrows walk the cells; Tab leaves the grid, which may have a hundred thousand rows. */
const nextWhileEditing = ({ editing, nextCellPosition }: TabToNextCellParams<GridRow>) =>
  editing && (nextCellPosition ?? false)

const defaults = {
  sortable: false,
  suppressMovable: true,
  suppressHeaderMenuButton: true,
  /** Delete excludes the row; it must not also empty the cell. Shift and arrows select a block. */
  suppressKeyboardEvent: ({ event, editing }: { event: KeyboardEvent; editing: boolean }) =>
    !editing && (editorKeys.has(event.key) || (event.shiftKey && isArrow(event.key))),
} as const

function chosenSort(api: GridApi<GridRow>): RowSort | null {
  const sorted = api.getColumnState().find(({ sort }) => sort)
  if (!sorted) return null
  return {
    column: Number(sorted.colId),
    direction: sorted.sort === 'asc' ? 'ascending' : 'descending',
  }
}

const isSameSort = (one: RowSort | null, other: RowSort | null): boolean =>
  one?.column === other?.column && one?.direction === other?.direction

function focusedRow(grid: AgGridReact<GridRow> | null): GridRow | null {
  const cell = grid?.api?.getFocusedCell()
  return (cell && grid?.api.getDisplayedRowAtIndex(cell.rowIndex)?.data) ?? null
}

type Seek = {
  readonly grid: AgGridReact<GridRow> | null
  readonly list: ReadyList
  readonly step: 1 | -1
}

async function seekError({ grid, list, step }: Seek): Promise<boolean> {
  if (!grid?.api) return false
  const focused = grid.api.getFocusedCell()
  const from = focused?.rowIndex ?? (step === 1 ? -1 : 0)
  const { position } = await list.table.ask({ kind: 'seek-error', from, step })
  if (position === null) return false
  grid.api.ensureIndexVisible(position, 'middle')
  grid.api.setFocusedCell(position, String(list.phoneColumns[0] ?? 'status'))
  return true
}
