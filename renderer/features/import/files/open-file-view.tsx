// A file that is open, also while it is being read again with other choices.
import { Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { AfterDelay } from '../../../ui/after-delay.tsx'
import type { ReadingList, ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { ReadOptionSelects } from './read-option-selects.tsx'
import { ReadSummary } from './read-summary.tsx'
import { ReadingCard } from './reading-card.tsx'
import { RowsPreview } from './rows-preview.tsx'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList | ReadingList
  /** The list itself once it is read, before that the one from the last reading. */
  readonly known: ReadyList
}

export function OpenFileView({ store, list, known }: Props) {
  const t = useTranslations('files')
  const reading = list.stage === 'reading'
  const sketch = list.sketch ?? known.sketch
  return (
    <Stack gap={16}>
      {reading && (
        <AfterDelay>
          <ReadingCard list={list} onCancel={store.getState().readingCancelled} />
        </AfterDelay>
      )}
      <ReadSummary file={known.file} stale={reading} />
      <section aria-labelledby="options-title">
        <Title order={2} id="options-title" mb={8}>
          {t('options')}
        </Title>
        <ReadOptionSelects
          store={store}
          origin={list.origin}
          choices={list.choices}
          sheet={known.file.sheet}
        />
        {known.state.edits > 0 && (
          <Text size="sm" mt={8} c="var(--warning-fg)">
            {t('editsLost', { edits: known.state.edits })}
          </Text>
        )}
      </section>
      <RowsPreview sketch={sketch} />
    </Stack>
  )
}
