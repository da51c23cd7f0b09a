// A part of a screen in a frame of its own: its heading, what stands beside it, and its content.
import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './card.module.css'

type Props = {
  readonly title: string
  readonly beside?: ReactNode
  readonly children: ReactNode
}

export function Card({ title, beside, children }: Props) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.heading}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {beside}
      </div>
      <div className={classes.content}>{children}</div>
    </section>
  )
}
