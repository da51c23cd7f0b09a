// The status of one contact in the grid: an icon and two words.
import { Skeleton } from '@mantine/core'
import type { CustomCellRendererProps } from 'ag-grid-react'
import { useTranslations } from 'use-intl'
import type { GridRow } from '../table/table-facts.ts'
import classes from './fix.module.css'
import { StatusIcon } from './status-icon.tsx'

export function RowStatusCell({ data }: CustomCellRendererProps<GridRow>) {
  const t = useTranslations('rowStatus')
  if (!data) return <Skeleton height={8} w={90} />
  return (
    <span className={classes.status}>
      <StatusIcon status={data.status} />
      <span className={classes.statusWords}>{t(data.status)}</span>
    </span>
  )
}
