// One section of the settings, with its heading.
import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './settings.module.css'

type Props = {
  readonly title: string
  /** Under the heading: what the section is about, as an account. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

export function SettingsSection({ title, note, children }: Props) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.heading}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {note && (
          <Text component="div" size="sm">
            {note}
          </Text>
        )}
      </div>
      <div className={classes.content}>{children}</div>
    </section>
  )
}
