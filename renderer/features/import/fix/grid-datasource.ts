// Feeds the grid from the worker, a block of rows at a time.
import type { IDatasource } from 'ag-grid-community'
import type { TableClient } from '../table/table-client.ts'

/** Rows asked for at a time. */
export const blockRows = 200

type Options = {
  readonly table: TableClient
  readonly shown: number
  /** Told after each block, also when it only replaces rows that changed. */
  readonly onRows: () => void
}

export function contactDatasource({ table, shown, onRows }: Options): IDatasource {
  return {
    rowCount: shown,
    async getRows({ startRow, endRow, successCallback, failCallback }) {
      try {
        const rows = await table.ask({ kind: 'block', offset: startRow, limit: endRow - startRow })
        successCallback([...rows], shown)
        onRows()
      } catch {
        // The store already tells the person when a table dies; the grid only stops waiting.
        failCallback()
      }
    },
  }
}
