// A few options of the profile that belong together, under a heading.
import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './profile.module.css'

type Props = { readonly title: string; readonly children: ReactNode }

export function WireBlock({ title, children }: Props) {
  const id = useId()
  return (
    <section className={classes.service} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      <div className={classes.grid}>{children}</div>
    </section>
  )
}
