// The grid's columns: row number, phones, status, then everything else the file holds.
import type { CellClassParams, ColDef, ValueSetterParams } from 'ag-grid-community'
import type { ContactColumn } from '../../../../shared/contacts/contact-types.ts'
import type { ReadyList } from '../import-state.ts'
import type { CellEdit, GridRow } from '../table/table-facts.ts'
import classes from './fix.module.css'
import { RowStatusCell } from './row-status-cell.tsx'
import { shownColumns } from './shown-columns.ts'
import { toneOf } from './status-tone.ts'

type Words = {
  readonly line: string
  readonly status: string
  readonly sentence: (row: GridRow) => string
}

type Options = {
  readonly list: Pick<ReadyList, 'file' | 'phoneColumns' | 'targets'>
  readonly words: Words
  readonly onEdit: (edit: CellEdit) => void
}

type Column = ColDef<GridRow>

export function gridColumns({ list, words, onEdit }: Options): Column[] {
  const { file, phoneColumns } = list
  const [phones, others] = [true, false].map((phone) =>
    shownColumns(list)
      .filter((index) => phoneColumns.includes(index) === phone)
      .flatMap((index) => file.columns[index] ?? []),
  )
  return [
    lineColumn(words, file.conservation.lines),
    ...(phones ?? []).map((column) => phoneColumn(column, words, onEdit)),
    statusColumn(words),
    ...(others ?? []).map((column) => textColumn(column, onEdit)),
  ]
}

/** As wide as the number of the last line needs. */
const lineColumn = (words: Words, lines: number): Column => ({
  colId: 'line',
  headerName: words.line,
  valueGetter: ({ data }) => data?.line,
  width: Math.max(60, 28 + 9 * String(lines).length),
  minWidth: 56,
  pinned: 'left',
  cellClass: classes.line ?? '',
})

function phoneColumn(column: ContactColumn, words: Words, onEdit: Options['onEdit']): Column {
  const here = ({ data }: CellClassParams<GridRow>) => data?.phoneColumn === column.index
  return {
    ...editable(column, onEdit),
    width: 148,
    minWidth: 140,
    // The number that will be sent is the one shown; the editor opens on what the file says.
    valueFormatter: ({ data, value }) =>
      data?.phoneColumn === column.index && data.phone !== null ? data.phone : (value ?? ''),
    tooltipValueGetter: ({ data }) => data && words.sentence(data),
    cellClass: classes.number ?? '',
    cellClassRules: {
      [classes.errorCell ?? '']: (cell) => here(cell) && toneOf(cell.data) === 'error',
      [classes.warningCell ?? '']: (cell) => here(cell) && toneOf(cell.data) === 'warning',
    },
  }
}

const statusColumn = (words: Words): Column => ({
  colId: 'status',
  headerName: words.status,
  width: 162,
  minWidth: 140,
  valueGetter: ({ data }) => data?.status,
  cellRenderer: RowStatusCell,
  tooltipValueGetter: ({ data }) => data && words.sentence(data),
})

const textColumn = (column: ContactColumn, onEdit: Options['onEdit']): Column => ({
  ...editable(column, onEdit),
  flex: column.type === 'name' ? 1.3 : 1,
  minWidth: 98,
  ...(rightAligned.has(column.type) && {
    cellClass: [classes.number, classes.right].join(' '),
    headerClass: 'ag-right-aligned-header',
  }),
})

const rightAligned: ReadonlySet<ContactColumn['type']> = new Set(['number', 'money'])

const editable = (column: ContactColumn, onEdit: Options['onEdit']): Column => ({
  colId: String(column.index),
  headerName: column.name,
  editable: true,
  valueGetter: ({ data }) => data?.cells[column.index] ?? '',
  valueSetter: ({ data, oldValue, newValue }: ValueSetterParams<GridRow, string>) => {
    const value = newValue ?? ''
    if (value !== (oldValue ?? '')) onEdit({ row: data.row, column: column.index, value })
    // The worker's answer brings the row back, judged; until then the old one stays.
    return false
  },
})
