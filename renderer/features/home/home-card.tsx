// One card of the home screen, with its own heading.
import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './home.module.css'

type Props = { readonly title: string; readonly children: ReactNode }

export function HomeCard({ title, children }: Props) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {children}
    </section>
  )
}
