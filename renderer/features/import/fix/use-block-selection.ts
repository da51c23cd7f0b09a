// Selects a block of cells with the mouse or with Shift and the arrows; the grid itself selects only one.
import type { CellMouseDownEvent, CellMouseOverEvent } from 'ag-grid-community'
import type { AgGridReact } from 'ag-grid-react'
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ReadyList } from '../import-state.ts'
import type { GridRow } from '../table/table-facts.ts'
import { type Block, type Corner, extended, isArrow, isInBlock } from './block-selection.ts'
import { shownColumns } from './shown-columns.ts'
import { useLatest } from './use-latest.ts'

type Options = {
  readonly list: ReadyList
  readonly grid: RefObject<AgGridReact<GridRow> | null>
}

type CellEvent = CellMouseDownEvent<GridRow> | CellMouseOverEvent<GridRow>

export function useBlockSelection({ list, grid }: Options) {
  const block = useRef<Block | null>(null)
  const latest = useLatest(list)
  const placeOf = (colId: string) => shownColumns(latest.current).indexOf(Number(colId))

  function select(next: Block | null) {
    if (block.current === next) return
    block.current = next
    grid.current?.api?.refreshCells({ force: true })
  }
  // Places in the view mean other rows once the view is another one.
  useEffect(() => select(null), [list.view, list.phoneColumns, list.targets])

  const cornerOf = (rowIndex: number | null, colId: string): Corner | null => {
    const column = placeOf(colId)
    return rowIndex === null || column < 0 ? null : { row: rowIndex, column }
  }
  const focused = (): Corner | null => {
    const cell = grid.current?.api?.getFocusedCell()
    return cell ? cornerOf(cell.rowIndex, cell.column.getColId()) : null
  }

  function pressed({ rowIndex, column, event }: CellEvent) {
    const corner = cornerOf(rowIndex, column.getColId())
    const shift = event instanceof MouseEvent && event.shiftKey
    const anchor = block.current?.anchor ?? focused()
    if (!shift || !corner || !anchor) return select(null)
    select({ anchor, head: corner })
  }

  function passed({ rowIndex, column, event }: CellEvent) {
    if (!(event instanceof MouseEvent) || event.buttons !== 1) return
    const corner = cornerOf(rowIndex, column.getColId())
    const anchor = block.current?.anchor ?? focused()
    if (corner && anchor) select({ anchor, head: corner })
  }

  function keyPressed(event: KeyboardEvent) {
    if (event.target instanceof HTMLInputElement) return
    if (event.key === 'Escape' || (isArrow(event.key) && !event.shiftKey)) return select(null)
    const at = focused()
    if (!event.shiftKey || !isArrow(event.key) || !at) return
    event.preventDefault()
    const { shown } = latest.current
    const columns = shownColumns(latest.current)
    const from = block.current ?? { anchor: at, head: at }
    const far = event.ctrlKey || event.metaKey
    const next = extended(from, event.key, { rows: shown, columns: columns.length, far })
    select(next)
    grid.current?.api.ensureIndexVisible(next.head.row)
    grid.current?.api.ensureColumnVisible(String(columns[next.head.column]))
  }

  const inBlock = useCallback(
    (row: number, colId: string) =>
      block.current !== null && isInBlock(block.current, { row, column: placeOf(colId) }),
    [],
  )
  return { block, select, inBlock, pressed, passed, keyPressed }
}
