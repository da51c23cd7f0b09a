// What was read: the file's facts, the sum that shows no line was lost, and the options to mend a wrong guess.
import { Alert, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import { Stat } from '../../../ui/stat.tsx'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { delimiterKeys } from '../table/protocol.ts'
import { ConservationSum } from './conservation-sum.tsx'
import classes from './files.module.css'
import { ReadOptionSelects } from './read-option-selects.tsx'
import { RowsPreview } from './rows-preview.tsx'

type Props = { readonly store: ImportStore; readonly list: ReadyList }

export function ReadFacts({ store, list }: Props) {
  const t = useTranslations()
  const format = useFormatter()
  const { file, state } = list
  const header = file.headerLine
  return (
    <Stack gap={16}>
      <section aria-labelledby="facts-title">
        <Title order={2} id="facts-title" mb={8}>
          {t('files.factsTitle')}
        </Title>
        <div className={classes.facts}>
          <Stat label={t('files.rows')} value={format.number(file.rowCount)} />
          <Stat label={t('files.columns')} value={format.number(file.columns.length)} />
          <Stat label={t('files.encoding')} value={t(`encodingNames.${file.encoding}`)} />
          <Stat
            label={t('files.delimiter')}
            value={t(`delimiterNames.${delimiterKeys[file.delimiter]}`)}
          />
          <Stat
            label={t('files.header')}
            value={header === null ? t('files.noHeader') : t('files.headerAt', { line: header })}
          />
        </div>
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
