// A file that could not be opened: what happened and what to do, with the way back to the one before.
import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { FailedList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { maxFileBytes } from '../reading-actions.ts'

type Props = { readonly list: FailedList; readonly store: ImportStore }

export function ReadFailed({ list, store }: Props) {
  const t = useTranslations('files')
  const { failureDismissed } = store.getState()
  return (
    <Alert
      color="red"
      role="alert"
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={t('failedTitle', { name: list.fileName })}
    >
      <Text size="sm">
        <ProblemSentence problem={list.problem} />
      </Text>
      {list.previous && (
        <Button mt={8} size="compact-sm" variant="default" onClick={failureDismissed}>
          {t('backTo', { name: list.previous.fileName })}
        </Button>
      )}
    </Alert>
  )
}

function ProblemSentence({ problem }: Pick<FailedList, 'problem'>) {
  const t = useTranslations('readProblems')
  const format = useFormatter()
  const gigabytes = (bytes: number): string =>
    format.number(bytes / 1024 ** 3, { style: 'unit', unit: 'gigabyte' })
  switch (problem.code) {
    case 'too-many-columns':
      return t('too-many-columns', { columns: problem.columns, most: problem.most })
    case 'too-many-rows':
      return t('too-many-rows', { most: problem.most })
    case 'field-too-long':
      return t('field-too-long', { line: problem.line, most: problem.most / 1024 })
    case 'sheet-too-large':
      return t('sheet-too-large', { most: gigabytes(problem.most) })
    case 'too-big':
      return t('too-big', { most: gigabytes(maxFileBytes) })
    default:
      return t(problem.code)
  }
}
