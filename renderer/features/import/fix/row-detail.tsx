// The line under the grid: the focused row's problem in a full sentence, and what can be done about it.
import { Button, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import type { GridRow } from '../table/table-facts.ts'
import classes from './fix.module.css'
import { useRowSentence } from './row-words.ts'
import { StatusIcon } from './status-icon.tsx'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly row: GridRow | null
}

export function RowDetail({ store, list, row }: Props) {
  const t = useTranslations('fix')
  const sentence = useRowSentence(list.file.columns)
  const { rowCorrected, rowExcluded, rowAccepted } = store.getState()
  const suggestion = row?.suggestion
  const excluded = row?.status === 'excluded'
  return (
    <div className={classes.detail}>
      {row && <StatusIcon status={row.status} />}
      <Text size="sm" className={classes.sentence} aria-live="polite">
        {row ? sentence(row) : t('detailHint')}
      </Text>
      {row && suggestion && row.phoneColumn !== null && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() =>
            void rowCorrected([
              {
                row: row.row,
                column: row.phoneColumn ?? 0,
                value: suggestion.phone.replaceAll(' ', ''),
              },
            ])
          }
        >
          {t('useNumber', { phone: suggestion.phone })}
        </Button>
      )}
      {row?.status === 'damaged-record' && (
        <Button size="compact-sm" variant="default" onClick={() => void rowAccepted([row.row])}>
          {t('acceptRow')}
        </Button>
      )}
      {row && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void rowExcluded([row.row], !excluded)}
        >
          {t(excluded ? 'includeRow' : 'excludeRow')}
        </Button>
      )}
    </div>
  )
}
