// What was read: the file's facts, the sum that shows no line was lost, and the options to mend a wrong guess.
import { Alert, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { ConservationSum } from './conservation-sum.tsx'
import { FileFacts } from './file-facts.tsx'
import { ReadOptionSelects } from './read-option-selects.tsx'
import { RowsPreview } from './rows-preview.tsx'

type Props = { readonly store: ImportStore; readonly list: ReadyList }

export function ReadFacts({ store, list }: Props) {
  const t = useTranslations()
  const { file, state } = list
  return (
    <Stack gap={16}>
      <section aria-labelledby="facts-title">
        <Title order={2} id="facts-title" mb={8}>
          {t('files.factsTitle')}
        </Title>
        <FileFacts file={file} />
      </section>
      <ConservationSum conservation={file.conservation} />
      {file.firstDamage && (
        <Alert color="yellow" icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t('files.unbalancedQuotes', {
            count: file.conservation.rejected,
            line: file.firstDamage.line,
          })}
        </Alert>
      )}
      {file.phoneColumns.length === 0 && (
        <Alert color="yellow" icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t('files.noPhoneColumn')}
        </Alert>
      )}
      <section aria-labelledby="options-title">
        <Title order={2} id="options-title" mb={8}>
          {t('files.options')}
        </Title>
        <ReadOptionSelects store={store} list={list} />
        {state.edits > 0 && (
          <Text size="sm" mt={8} c="var(--warning-fg)">
            {t('files.editsLost', { edits: state.edits })}
          </Text>
        )}
      </section>
      <RowsPreview headers={list.sketch.headers} rows={list.sketch.rows} />
    </Stack>
  )
}
