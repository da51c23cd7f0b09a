// One figure in a card: what it counts, the number, and a line that puts it in proportion.
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './stat.module.css'

type Props = { readonly label: string; readonly value: ReactNode; readonly note?: ReactNode }

export function Stat({ label, value, note }: Props) {
  return (
    <div className={classes.stat}>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <div className={classes.number}>{value}</div>
      {note && (
        <Text size="xs" c="dimmed" className="tabular">
          {note}
        </Text>
      )}
    </div>
  )
}
