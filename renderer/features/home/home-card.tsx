// One card of the home screen, with its own heading.
import { Group, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './home.module.css'

type Props = {
  readonly title: string
  /** Stands at the end of the heading's line. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

export function HomeCard({ title, beside, children }: Props) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <Group justify="space-between" mih={30}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {beside}
      </Group>
      {children}
    </section>
  )
}
