// One side of an exchange as text, to read and to copy.
import { Group, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { CopyDetails } from '../../ui/copy-details.tsx'
import classes from './activity.module.css'

type Props = {
  readonly title: string
  /** null when that side said nothing. */
  readonly text: string | null
  readonly nothing: string
}

export function ExchangeText({ title, text, nothing }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb={6} mih={26}>
        <Title order={3} id={id}>
          {title}
        </Title>
        {text !== null && <CopyDetails text={text} />}
      </Group>
      {text === null ? (
        <Text size="sm">{nothing}</Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable.
        <pre className={classes.exchange} tabIndex={0}>
          {text}
        </pre>
      )}
    </section>
  )
}
