// How far the reading has got, and the way to stop it.
import { Button, Group, Progress, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { PoliteNews } from '../../../ui/polite-news.tsx'
import type { ReadingList } from '../import-state.ts'
import classes from './files.module.css'

type Props = { readonly list: ReadingList; readonly onCancel: () => void }

export function ReadingCard({ list, onCancel }: Props) {
  const t = useTranslations('files')
  const words = list.activity === 'reading' ? 'readingProgress' : 'judgingProgress'
  const progress = t(words, { rows: list.rowsRead, speed: list.rowsPerSecond })
  return (
    <section className={classes.card} aria-labelledby="reading-title">
      <Group justify="space-between" wrap="nowrap" mb={12}>
        <Title order={2} id="reading-title">
          {t('reading', { name: list.fileName })}
        </Title>
        <Button variant="default" onClick={onCancel}>
          {t('cancelReading')}
        </Button>
      </Group>
      <Progress value={list.share * 100} aria-label={t('readingShare')} size={8} />
      <Text size="sm" c="dimmed" mt={8} className="tabular">
        {progress}
      </Text>
      <PoliteNews>{progress}</PoliteNews>
    </section>
  )
}
