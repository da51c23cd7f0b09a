// One side of an exchange as text, to read and to copy.
import { Button, CopyButton, Group, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import classes from './activity.module.css'

type Props = {
  readonly title: string
  /** null when that side said nothing. */
  readonly text: string | null
  readonly nothing: string
}

export function ExchangeText({ title, text, nothing }: Props) {
  const shell = useTranslations('shell')
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb={6} mih={26}>
        <Title order={3} id={id}>
          {title}
        </Title>
        {text !== null && (
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button variant="default" size="compact-sm" onClick={copy}>
                {shell(copied ? 'copied' : 'copyDetails')}
              </Button>
            )}
          </CopyButton>
        )}
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
