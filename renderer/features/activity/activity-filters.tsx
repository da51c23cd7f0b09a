// Finds requests by text and by how they ended; what is typed is looked for once the person pauses.
import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { activityOutcomes } from '../../../shared/activity/activity-entry.ts'
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
    <Group align="flex-end" gap={12} role="search" aria-label={t('filters')}>
      <TextInput
        label={t('search')}
        placeholder={t('searchHint')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={typed}
        maxLength={100}
        w={300}
        data-find
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          search(currentTarget.value)
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
      {isFiltering(filter) && (
        <Button
          variant="subtle"
          leftSection={<IconX size={15} aria-hidden />}
          onClick={() => {
            search.cancel()
            setTyped('')
            onChange(noFilter)
          }}
        >
          {t('clearFilters')}
        </Button>
      )}
    </Group>
  )
}
