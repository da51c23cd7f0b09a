// Gathers the cells of a sheet into rows, within the limits of what an import takes.
import { damagedSheet, type SheetRow, sheetLimits, UnreadableSheet } from './sheet-reader.ts'

export type RowCollector = {
  /** Cells come row by row; `row` is 1-based, `column` 0-based. */
  readonly put: (row: number, column: number, text: string) => void
  /** Said of a row before its cells come. */
  readonly hide: (row: number) => void
  /** The rows that are whole; with `all`, also the one that is being gathered. */
  readonly take: (all?: boolean) => SheetRow[]
}

/** Throws `UnreadableSheet` for a cell beyond the limits, or one in a row that has gone by. */
export function rowCollector(): RowCollector {
  let number = 0
  let hidden = false
  let hiddenNumber = 0
  let cells: string[] = []
  let whole: SheetRow[] = []

  function close(): void {
    if (cells.length > 0) whole.push({ number, cells, hidden })
    cells = []
  }

  return {
    put(row, column, text) {
      if (text === '') return
      if (row !== number) {
        if (!(row > number)) throw damagedSheet()
        if (row > sheetLimits.rows) throw tooManyRows()
        close()
        number = row
        hidden = row === hiddenNumber
      }
      if (column >= sheetLimits.columns) {
        if (text.trim() === '') return
        throw tooManyColumns(column + 1)
      }
      while (cells.length < column) cells.push('')
      cells[column] = text
    },
    hide(row) {
      hiddenNumber = row
    },
    take(all = false) {
      if (all) close()
      const rows = whole
      whole = []
      return rows
    },
  }
}

const tooManyColumns = (columns: number): UnreadableSheet =>
  new UnreadableSheet({ code: 'too-many-columns', columns, most: sheetLimits.columns })

export const tooManyRows = (): UnreadableSheet =>
  new UnreadableSheet({ code: 'too-many-rows', most: sheetLimits.rows })
