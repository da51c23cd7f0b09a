// One button for each column of the file, which writes it into the message.
import { Button, Group, Kbd, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'

const FIRST_SHOWN = 12

type Props = { readonly fields: readonly string[]; readonly onInsert: (field: string) => void }

export function InsertFields({ fields, onInsert }: Props) {
  const t = useTranslations('message')
  const [showAll, setShowAll] = useState(false)
  if (fields.length === 0) {
    return (
      <Text size="xs" c="dimmed" mt={8}>
        {t('noFields')}
      </Text>
    )
  }
  const shown = showAll ? fields : fields.slice(0, FIRST_SHOWN)
  const hidden = fields.length - shown.length
  return (
    <Group gap={6} mt={8} role="group" aria-label={t('insertGroup')}>
      <Text size="xs" c="dimmed" aria-hidden>
        {t('insert')}
      </Text>
      {shown.map((field) => (
        <Button
          key={field}
          size="compact-sm"
          fz="xs"
          variant="light"
          maw={200}
          aria-label={t('insertField', { field })}
          onClick={() => onInsert(field)}
        >
          {field}
        </Button>
      ))}
      {hidden > 0 && (
        <Button size="compact-sm" fz="xs" variant="subtle" onClick={() => setShowAll(true)}>
          {t('moreFields', { count: hidden })}
        </Button>
      )}
      <Text size="xs" c="dimmed">
        {t('orType')} <Kbd size="xs">{'{{'}</Kbd>
      </Text>
    </Group>
  )
}
