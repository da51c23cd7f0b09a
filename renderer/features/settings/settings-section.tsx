// One section of the settings, with its heading.
import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './settings.module.css'

type Props = { readonly title: string; readonly children: ReactNode }

export function SettingsSection({ title, children }: Props) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <div className={classes.content}>{children}</div>
    </section>
  )
}
