// Marks whatever was sent in practice mode, so that nobody takes it for a real send.
import { Badge } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'

export function PracticeMark() {
  const t = useTranslations('campaigns')
  return (
    <Badge color="yellow" miw="max-content" leftSection={<IconFlask size={12} aria-hidden />}>
      {t('practice')}
    </Badge>
  )
}
