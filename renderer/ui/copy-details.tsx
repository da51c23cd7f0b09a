// Takes along what a person cannot act on themselves, for somebody who can.
import { Button, CopyButton } from '@mantine/core'
import { useTranslations } from 'use-intl'

type Props = {
  readonly text: string
  /** Where "details" would not tell what they are. */
  readonly label?: string
  readonly mt?: number
}

export function CopyDetails({ text, label, mt = 0 }: Props) {
  const t = useTranslations('shell')
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" mt={mt} onClick={copy}>
          {copied ? t('copied') : (label ?? t('copyDetails'))}
        </Button>
      )}
    </CopyButton>
  )
}
