// Says that the columns were taken as they were the last time, and how to have them as they are guessed.
import { Alert, Button, Group } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import { useCountryName } from '../fix/row-words.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'

type Props = { readonly store: ImportStore; readonly list: ReadyList }

export function RecalledColumns({ store, list }: Props) {
  const t = useTranslations('columns')
  const format = useFormatter()
  const countryName = useCountryName()
  const { recalled } = list
  if (!recalled?.columnsUsed) return null
  const { keptAt, mapping } = recalled.memory
  const date = format.dateTime(new Date(keptAt), { day: 'numeric', month: 'short' })
  return (
    <Alert role="status" icon={<IconHistory size={16} aria-hidden />}>
      <Group justify="space-between" gap={12}>
        {mapping.country === null
          ? t('recalled', { date })
          : t('recalledCountry', { date, country: countryName(mapping.country) })}
        <Button
          size="compact-sm"
          variant="default"
          loading={list.judging}
          onClick={() => void store.getState().detectedColumnsChosen()}
        >
          {t('useDetected')}
        </Button>
      </Group>
    </Alert>
  )
}
