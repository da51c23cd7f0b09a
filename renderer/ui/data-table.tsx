// A table of things in a frame: it scrolls sideways where the window is narrower than its columns.
import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './data-table.module.css'

type Props = {
  readonly label: string
  /** In pixels. */
  readonly minWidth: number
  readonly verticalSpacing: number
  /** The cells of its head. */
  readonly head: ReactNode
  /** Its rows. */
  readonly children: ReactNode
}

export function DataTable({ label, minWidth, verticalSpacing, head, children }: Props) {
  return (
    <Table.ScrollContainer type="native" minWidth={minWidth} className={classes.frame ?? ''}>
      <Table
        highlightOnHover
        verticalSpacing={verticalSpacing}
        horizontalSpacing={10}
        aria-label={label}
      >
        <Table.Thead className={classes.head}>
          <Table.Tr>{head}</Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
