// What was read: the facts, the sum that shows no line was lost, and what deserves a second look.
import { Alert, Stack, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { OpenedFile } from '../table/table-facts.ts'
import { ConservationSum } from './conservation-sum.tsx'
import { FileFacts } from './file-facts.tsx'
import classes from './files.module.css'

type Props = {
  readonly file: OpenedFile
  /** The file is being read again: this is what it was before. */
  readonly stale: boolean
}

export function ReadSummary({ file, stale }: Props) {
  const t = useTranslations('files')
  return (
    <Stack gap={12} aria-busy={stale} className={(stale && classes.stale) || ''}>
      <section aria-labelledby="facts-title">
        <Title order={2} id="facts-title" mb={8}>
          {t('factsTitle')}
        </Title>
        <FileFacts file={file} />
      </section>
      <ConservationSum conservation={file.conservation} />
      {file.firstDamage && (
        <Alert color="yellow" p={10} icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t('unbalancedQuotes', {
            count: file.conservation.rejected,
            line: file.firstDamage.line,
          })}
        </Alert>
      )}
      {file.sheet !== null && file.sheet.hiddenRows > 0 && (
        <Alert color="yellow" p={10} icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t('hiddenRows', { count: file.sheet.hiddenRows })}
        </Alert>
      )}
      {file.phoneColumns.length === 0 && (
        <Alert color="yellow" p={10} icon={<IconAlertTriangle size={16} aria-hidden />}>
          {t('noPhoneColumn')}
        </Alert>
      )}
    </Stack>
  )
}
