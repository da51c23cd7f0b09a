// A block of cells between two corners, by place in the view and place among the columns shown.

export type Corner = { readonly row: number; readonly column: number }

/** Where the selection began, and where it was last taken to. */
export type Block = { readonly anchor: Corner; readonly head: Corner }

export type Extent = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export const extentOf = ({ anchor, head }: Block): Extent => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
})

export function isInBlock(block: Block | null, { row, column }: Corner): boolean {
  if (!block) return false
  const { top, bottom, left, right } = extentOf(block)
  return row >= top && row <= bottom && column >= left && column <= right
}

export const cellCount = (block: Block): number => {
  const { top, bottom, left, right } = extentOf(block)
  return (bottom - top + 1) * (right - left + 1)
}

const steps: Readonly<Record<string, Corner>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

export const isArrow = (key: string): boolean => Object.hasOwn(steps, key)

/** `far` goes to the edge of the list; nothing goes beyond it. */
export function extended(
  { anchor, head }: Block,
  key: string,
  {
    rows,
    columns,
    far,
  }: { readonly rows: number; readonly columns: number; readonly far: boolean },
): Block {
  const step = steps[key] ?? { row: 0, column: 0 }
  const reach = far ? Math.max(rows, columns) : 1
  const within = (place: number, count: number) => Math.max(0, Math.min(count - 1, place))
  return {
    anchor,
    head: {
      row: within(head.row + step.row * reach, rows),
      column: within(head.column + step.column * reach, columns),
    },
  }
}
