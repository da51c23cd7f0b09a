// The message as one person would read it on the phone, with what is missing for them.
import { Badge, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { SourceContact } from '../../../shared/contacts/contact-source.ts'
import { AfterDelay } from '../../ui/after-delay.tsx'
import type { RenderedPreview } from './message-selectors.ts'
import classes from './phone-preview.module.css'

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
  const { parts, units } = rendered.parts
  return (
    <Stack gap={10} align="center">
      <div className={classes.phone}>
        <Text size="xs" ta="center" c="dimmed" mb={10} className="tabular">
          {t('toRow', { phone: contact.e164, row: contact.row })}
        </Text>
        <div className={classes.bubble}>
          {rendered.text.trim() === '' ? (
            <Text size="sm" c="dimmed" fs="italic">
              {t('previewBlank')}
            </Text>
          ) : (
            rendered.text
          )}
        </div>
      </div>
      <Text size="xs" c="dimmed" className="tabular">
        {t('previewSize', { parts, units })}
      </Text>
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
    </Stack>
  )
}
