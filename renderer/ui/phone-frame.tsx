// A message as it would look on a phone: who gets it, the bubble, and what it measures.
import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { SmsParts } from '../../shared/messages/sms-parts.ts'
import classes from './phone-frame.module.css'

type Props = {
  /** The line over the bubble. */
  readonly to: string
  readonly text: string
  /** null for a message that is spoken. */
  readonly size: SmsParts | null
  readonly children?: ReactNode
}

export function PhoneFrame({ to, text, size, children }: Props) {
  const t = useTranslations('message')
  return (
    <Stack gap={10} align="center">
      <div className={classes.phone}>
        <Text size="xs" ta="center" c="dimmed" mb={10} className="tabular">
          {to}
        </Text>
        <div className={classes.bubble}>
          {text.trim() === '' ? (
            <Text size="sm" c="dimmed" fs="italic">
              {t('previewBlank')}
            </Text>
          ) : (
            text
          )}
        </div>
      </div>
      {size && (
        <Text size="xs" c="dimmed" className="tabular">
          {t('previewSize', { parts: size.parts, units: size.units })}
        </Text>
      )}
      {children}
    </Stack>
  )
}
