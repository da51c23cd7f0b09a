// Counts the changed cells of each row: a byte a row, since columns are at most 200.

export type EditedRows = {
  /** Rows with changed cells. */
  readonly size: number
  has(row: number): boolean
  /** One more changed cell, or one less. */
  count(row: number, more: 1 | -1): void
}

export function createEditedRows(rows: number): EditedRows {
  const cells = new Uint8Array(rows)
  let size = 0
  return {
    get size() {
      return size
    },
    has: (row) => (cells[row] ?? 0) > 0,
    count(row, more) {
      const before = cells[row] ?? 0
      cells[row] = before + more
      if (before === 0) size += 1
      else if (before + more === 0) size -= 1
    },
  }
}
