// How far the reading has got, with its first rows as soon as they are known.
import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ReadingList } from '../import-state.ts'
import classes from './files.module.css'
import { RowsPreview } from './rows-preview.tsx'

type Props = { readonly list: ReadingList; readonly onCancel: () => void }

export function ReadingCard({ list, onCancel }: Props) {
  const t = useTranslations('files')
  const { preview } = list
  return (
    <Stack gap={16}>
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
          {t(list.activity === 'reading' ? 'readingProgress' : 'judgingProgress', {
            rows: list.rowsRead,
            speed: list.rowsPerSecond,
          })}
        </Text>
      </section>
      {preview && (
        <RowsPreview
          headers={preview.columns.map((column) => column.name)}
          rows={preview.rows.map((row) => row.cells)}
        />
      )}
    </Stack>
  )
}
