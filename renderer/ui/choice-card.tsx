// One of a few ways on, side by side: what it is, what it means, and the button that takes it.
import { Text, ThemeIcon, Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './choice-card.module.css'

type Props = {
  readonly icon?: Icon
  readonly title: string
  readonly body: string
  readonly children: ReactNode
}

export function ChoiceCard({ icon: Sign, title, body, children }: Props) {
  return (
    <section className={classes.choice} aria-label={title}>
      {Sign && (
        <ThemeIcon size={40} radius={20} variant="light">
          <Sign size={20} stroke={1.7} aria-hidden />
        </ThemeIcon>
      )}
      <Title order={2}>{title}</Title>
      <Text size="sm" flex={1}>
        {body}
      </Text>
      {children}
    </section>
  )
}
