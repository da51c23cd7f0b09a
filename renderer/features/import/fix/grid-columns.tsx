// The grid's columns: row number, phones, status, then everything else the file holds.
import type { CellClassParams, ColDef, ValueSetterParams } from 'ag-grid-community'
import type { ContactColumn } from '../../../../shared/contacts/contact-types.ts'
import { longestText } from '../../../../shared/contacts/table/table-action.ts'
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
  readonly list: Pick<ReadyList, 'file' | 'phoneColumns' | 'targets' | 'sort'>
  readonly words: Words
  readonly onEdit: (edit: CellEdit) => void
  /** Whether a cell is in the block that is selected, by its place in the view. */
  readonly inBlock: (position: number, colId: string) => boolean
}

type Column = ColDef<GridRow>

export function gridColumns(options: Options): Column[] {
  const { list, words } = options
  const { file, phoneColumns } = list
  const [phones, others] = [true, false].map((phone) =>
    shownColumns(list)
      .filter((index) => phoneColumns.includes(index) === phone)
      .flatMap((index) => file.columns[index] ?? []),
  )
  return [
    lineColumn(words, file.conservation.lines),
    ...(phones ?? []).map((column) => phoneColumn(column, options)),
    statusColumn(words),
    ...(others ?? []).map((column) => textColumn(column, options)),
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

function phoneColumn(column: ContactColumn, options: Options): Column {
  const { words, inBlock } = options
  const here = ({ data }: CellClassParams<GridRow>) => data?.phoneColumn === column.index
  return {
    ...editable(column, options),
    width: 148,
    minWidth: 140,
    // The number that will be sent is the one shown; the editor opens on what the file says.
    valueFormatter: ({ data, value }) =>
      data?.phoneColumn === column.index && data.phone !== null ? data.phone : (value ?? ''),
    tooltipValueGetter: ({ data }) => data && words.sentence(data),
    cellClass: classes.number ?? '',
    cellClassRules: {
      ...blockRule(inBlock),
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

const textColumn = (column: ContactColumn, options: Options): Column => ({
  ...editable(column, options),
  cellClassRules: blockRule(options.inBlock),
  flex: column.type === 'name' ? 1.3 : 1,
  minWidth: 98,
  ...(rightAligned.has(column.type) && {
    cellClass: [classes.number, classes.right].join(' '),
    headerClass: 'ag-right-aligned-header',
  }),
})

const rightAligned: ReadonlySet<ContactColumn['type']> = new Set(['number', 'money'])

const gridSort = { ascending: 'asc', descending: 'desc' } as const

const blockRule = (inBlock: Options['inBlock']) => ({
  [classes.block ?? '']: ({ rowIndex, column }: CellClassParams<GridRow>) =>
    inBlock(rowIndex, column.getColId()),
})

const editable = (column: ContactColumn, { list, onEdit }: Options): Column => ({
  colId: String(column.index),
  headerName: column.name,
  sortable: true,
  sort: list.sort?.column === column.index ? gridSort[list.sort.direction] : null,
  editable: true,
  cellEditorParams: { maxLength: longestText },
  valueGetter: ({ data }) => data?.cells[column.index] ?? '',
  valueSetter: ({ data, oldValue, newValue }: ValueSetterParams<GridRow, string>) => {
    const value = newValue ?? ''
    if (value !== inOneLine(oldValue ?? '')) onEdit({ row: data.row, column: column.index, value })
    // The worker's answer brings the row back, judged; until then the old one stays.
    return false
  },
})

/** As the editor shows it, which has one line: to leave it there is no edit. */
const inOneLine = (text: string): string => text.replace(/[\r\n]+/g, '')
