// Copies the focused cell, the selected block, or the whole row from its number, and pastes cells copied from a sheet.

import type { AgGridReact } from 'ag-grid-react'
import { type RefObject, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { longestText } from '../../../../shared/contacts/table/table-action.ts'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import type { CellEdit, GridRow } from '../table/table-facts.ts'
import { type Block, cellCount, extentOf } from './block-selection.ts'
import { cellsOfText, textOfCells } from './cells-text.ts'
import { shownColumns } from './shown-columns.ts'
import { useLatest } from './use-latest.ts'

type Options = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly grid: RefObject<AgGridReact<GridRow> | null>
  readonly block: RefObject<Block | null>
  readonly frame: RefObject<HTMLElement | null>
}

export function useGridClipboard({ store, list, grid, block, frame }: Options): void {
  const t = useTranslations('clean')
  const notice = useNotice()
  const focus = () => {
    const cell = grid.current?.api?.getFocusedCell()
    return cell ? { position: cell.rowIndex, colId: cell.column.getColId() } : null
  }
  const rowsFrom = (offset: number, limit: number) =>
    list.table.ask({ kind: 'block', offset, limit })

  function copied(event: ClipboardEvent) {
    const place = focus()
    if (!isOnCell() || !place) return
    event.preventDefault()
    if (block.current && cellCount(block.current) > 1) return copyBlock(event, block.current)
    const row = grid.current?.api.getDisplayedRowAtIndex(place.position)?.data
    if (row) event.clipboardData?.setData('text/plain', copiedText(row, place.colId))
  }

  /** The clipboard is open only during the event: rows the grid does not hold take another way. */
  function copyBlock(event: ClipboardEvent, selected: Block) {
    const { top, bottom } = extentOf(selected)
    const places = Array.from({ length: bottom - top + 1 }, (_, down) => top + down)
    const rows = places.flatMap((at) => grid.current?.api.getDisplayedRowAtIndex(at)?.data ?? [])
    if (rows.length < places.length) return void copyFar(selected)
    event.clipboardData?.setData('text/plain', blockText(rows, selected))
    notice(t('copied', { cells: cellCount(selected) }))
  }

  async function copyFar(selected: Block) {
    const { top, bottom } = extentOf(selected)
    const rows = await rowsFrom(top, bottom - top + 1)
    const copied = await navigator.clipboard.writeText(blockText(rows, selected)).then(
      () => true,
      () => false,
    )
    notice(copied ? t('copied', { cells: cellCount(selected) }) : t('copyFailed'))
  }

  function blockText(rows: readonly GridRow[], selected: Block): string {
    const { left, right } = extentOf(selected)
    const columns = shownColumns(list).slice(left, right + 1)
    return textOfCells(rows.map((row) => columns.map((column) => shownText(row, column))))
  }

  async function paste(from: Block, text: string) {
    const { top, left } = extentOf(from)
    const columns = shownColumns(list)
    const copiedCells = cellsOfText(text)
    const cells = filled(copiedCells, from)
    if (cells.length === 0) return
    if (cells.flat().some(({ length }) => length > longestText)) return notice(t('pasteTooLong'))
    const rows = await rowsFrom(top, cells.length)
    const edits = rows.flatMap(({ row }, down): CellEdit[] =>
      (cells[down] ?? []).flatMap((value, right) => {
        const column = columns[left + right]
        return column === undefined ? [] : [{ row, column, value }]
      }),
    )
    await store.getState().rowCorrected(edits)
    if (edits.length > 1) notice(t('pasted', { cells: edits.length }))
  }

  function pasted(event: ClipboardEvent) {
    const place = focus()
    if (!isOnCell() || !place) return
    event.preventDefault()
    const column = shownColumns(list).indexOf(Number(place.colId))
    const corner = { row: place.position, column }
    const from = block.current ?? { anchor: corner, head: corner }
    if (column >= 0) void paste(from, event.clipboardData?.getData('text/plain') ?? '')
  }

  /** A box that is being typed in copies and pastes its own text. */
  function isOnCell(): boolean {
    const active = document.activeElement
    const typing = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
    return !typing && active !== null && frame.current?.contains(active) === true
  }

  const latest = useLatest({ copied, pasted })
  useEffect(() => {
    // Where no text is selected these events happen on the body, wherever the focus is.
    const onCopy = (event: ClipboardEvent) => latest.current.copied(event)
    const onPaste = (event: ClipboardEvent) => latest.current.pasted(event)
    document.addEventListener('copy', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [latest])
}

/** One copied cell fills the whole block, as in a sheet. */
function filled(
  cells: readonly (readonly string[])[],
  block: Block,
): readonly (readonly string[])[] {
  const [only] = cells
  if (cells.length !== 1 || only?.length !== 1) return cells
  const { top, bottom, left, right } = extentOf(block)
  const line = Array.from({ length: right - left + 1 }, () => only[0] ?? '')
  return Array.from({ length: bottom - top + 1 }, () => line)
}

function shownText(row: GridRow, column: number): string {
  const number = row.phoneColumn === column ? row.phone : null
  return number ?? row.cells[column] ?? ''
}

function copiedText(row: GridRow, colId: string): string {
  const column = Number(colId)
  if (!Number.isInteger(column)) return textOfCells([[String(row.line), ...row.cells]])
  return textOfCells([[shownText(row, column)]])
}
