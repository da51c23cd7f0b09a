// Finds requests by text and by how they ended; what is typed is looked for once the person pauses.
import { Checkbox, Select } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { activityOutcomes } from '../../../shared/activity/activity-entry.ts'
import { SearchBar } from '../../ui/search-bar.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { type ActivityFilter, isFiltering, noFilter } from './activity-store.ts'

type Props = {
  readonly filter: ActivityFilter
  readonly onChange: (filter: ActivityFilter) => void
}

const pauseMs = 250

export function ActivityFilters({ filter, onChange }: Props) {
  const t = useTranslations('activity')
  const [typed, setTyped] = useState(filter.search)
  const search = useDebouncedCallback(
    (text: string) => onChange({ ...filter, search: text }),
    pauseMs,
  )
  return (
    <SearchBar
      label={t('filters')}
      isUsed={isFiltering(filter)}
      clear={t('clearFilters')}
      onClear={() => {
        search.cancel()
        setTyped('')
        onChange(noFilter)
      }}
    >
      <SearchField
        label={t('search')}
        placeholder={t('searchHint')}
        value={typed}
        w={300}
        onChange={(text) => {
          setTyped(text)
          search(text)
        }}
      />
      <Select
        label={t('outcome')}
        placeholder={t('anyOutcome')}
        data={activityOutcomes.map((value) => ({ value, label: t(value) }))}
        value={filter.outcome}
        clearable
        clearButtonProps={{ 'aria-label': t('anyOutcome') }}
        w={220}
        onChange={(outcome) => onChange({ ...filter, search: typed, outcome })}
      />
      <Checkbox
        label={t('onlyWithPeople')}
        checked={filter.withPeople}
        mb={8}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, search: typed, withPeople: currentTarget.checked })
        }
      />
    </SearchBar>
  )
}
