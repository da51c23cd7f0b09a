// Copies the focused cell, or the whole row from its number, and pastes cells copied from a sheet.
import type { AgGridReact } from 'ag-grid-react'
import type { ClipboardEvent, RefObject } from 'react'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import type { CellEdit, GridRow } from '../table/table-facts.ts'
import { cellsOfText, textOfCells } from './cells-text.ts'
import { shownColumns } from './shown-columns.ts'

type Options = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly grid: RefObject<AgGridReact<GridRow> | null>
}

export function useGridClipboard({ store, list, grid }: Options) {
  const focus = () => {
    const cell = grid.current?.api?.getFocusedCell()
    return cell ? { position: cell.rowIndex, colId: cell.column.getColId() } : null
  }

  function copied(event: ClipboardEvent) {
    const place = focus()
    if (isTyping(event) || !place) return
    const row = grid.current?.api.getDisplayedRowAtIndex(place.position)?.data
    if (!row) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copiedText(row, place.colId))
  }

  async function pasteAt(position: number, colId: string, text: string) {
    const columns = shownColumns(list)
    const first = columns.findIndex((column) => String(column) === colId)
    const cells = cellsOfText(text)
    if (first < 0 || cells.length === 0) return
    const request = { kind: 'block', offset: position, limit: cells.length } as const
    const rows = await list.table.ask(request)
    const edits = rows.flatMap(({ row }, down): CellEdit[] =>
      (cells[down] ?? []).flatMap((value, right) => {
        const column = columns[first + right]
        return column === undefined ? [] : [{ row, column, value }]
      }),
    )
    await store.getState().rowCorrected(edits)
  }

  function pasted(event: ClipboardEvent) {
    const place = focus()
    if (isTyping(event) || !place) return
    event.preventDefault()
    void pasteAt(place.position, place.colId, event.clipboardData.getData('text/plain'))
  }

  return { copied, pasted }
}

const isTyping = ({ target }: ClipboardEvent): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

function copiedText(row: GridRow, colId: string): string {
  const column = Number(colId)
  if (!Number.isInteger(column)) return textOfCells([[String(row.line), ...row.cells]])
  const number = row.phoneColumn === column ? row.phone : null
  return number ?? row.cells[column] ?? ''
}
