// A part of the review: its heading, the way to change it, and its content.
import { Button, Group, Title } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import classes from './review.module.css'

type Props = {
  readonly title: string
  readonly onEdit?: () => void
  /** What the button changes, for those who hear it alone. */
  readonly editLabel?: string
  readonly children: ReactNode
}

export function Section({ title, onEdit, editLabel, children }: Props) {
  const t = useTranslations('review')
  return (
    <section aria-label={title} className={classes.section}>
      <Group justify="space-between" mb={8} wrap="nowrap" mih={26}>
        <Title order={2}>{title}</Title>
        {onEdit && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPencil size={14} aria-hidden />}
            className={classes.edit ?? ''}
            aria-label={editLabel}
            onClick={onEdit}
          >
            {t('edit')}
          </Button>
        )}
      </Group>
      {children}
    </section>
  )
}
