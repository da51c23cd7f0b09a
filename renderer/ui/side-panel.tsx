// The column at the right of a wizard screen, with its own heading and scroll.
import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './side-panel.module.css'

type Props = { readonly title: string; readonly note?: ReactNode; readonly children: ReactNode }

export function SidePanel({ title, note, children }: Props) {
  return (
    // Reachable by Tab, so that the keyboard can scroll it where it is taller than the window.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs it.
    <aside className={classes.panel} aria-label={title} tabIndex={0}>
      <Group justify="space-between" mb={12} wrap="nowrap">
        <Title order={2}>{title}</Title>
        {note}
      </Group>
      {children}
    </aside>
  )
}
