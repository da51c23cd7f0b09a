// The message as one person would read it on the phone, with what is missing for them.
import { Badge, Group, Skeleton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { SourceContact } from '../../../shared/contacts/contact-source.ts'
import { AfterDelay } from '../../ui/after-delay.tsx'
import { PhoneFrame } from '../../ui/phone-frame.tsx'
import type { RenderedPreview } from './message-selectors.ts'

type Props = { readonly contact: SourceContact | null; readonly rendered: RenderedPreview | null }

export function PhonePreview({ contact, rendered }: Props) {
  const t = useTranslations('message')
  if (contact === null || rendered === null) {
    return (
      <AfterDelay>
        <Skeleton height={140} radius={28} maw={290} mx="auto" />
      </AfterDelay>
    )
  }
  return (
    <PhoneFrame
      to={t('toRow', { phone: contact.e164, row: contact.row })}
      text={rendered.text}
      size={rendered.parts}
    >
      <Group gap={6} justify="center">
        {rendered.emptyFields.map((field) => (
          <Badge key={field} color="red" leftSection={<IconAlertTriangle size={12} aria-hidden />}>
            {t('previewEmpty', { field })}
          </Badge>
        ))}
        {rendered.defaultedFields.map((field) => (
          <Badge key={field} color="yellow">
            {t('previewDefault', { field })}
          </Badge>
        ))}
      </Group>
    </PhoneFrame>
  )
}
