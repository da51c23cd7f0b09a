// The filters of the list of campaigns: name, status and the days between which they were made.
import { Select } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { campaignStatuses } from '../../../shared/campaigns/campaign.ts'
import type { CampaignFilter } from '../../../shared/ipc/contract.ts'
import { statusWords } from '../../ui/campaign-status-badge.tsx'
import { SearchBar } from '../../ui/search-bar.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { isFiltering } from './campaign-list.ts'
import { DayRange } from './day-range.tsx'

type Props = {
  readonly filter: CampaignFilter
  readonly onChange: (filter: CampaignFilter) => void
}

export function CampaignFilters({ filter, onChange }: Props) {
  const t = useTranslations('campaigns')
  const { name, status, from, to } = filter
  const statuses = campaignStatuses.map((value) => ({ value, label: t(statusWords[value]) }))
  return (
    <SearchBar
      label={t('filters')}
      isUsed={isFiltering(filter)}
      clear={t('clearFilters')}
      onClear={() => onChange({})}
    >
      <SearchField
        label={t('filterName')}
        placeholder={t('filterNameHint')}
        value={name ?? ''}
        w={240}
        onChange={(text) => onChange({ ...filter, name: text })}
      />
      <Select
        label={t('filterStatus')}
        placeholder={t('anyStatus')}
        data={statuses}
        value={status ?? null}
        clearable
        clearButtonProps={{ 'aria-label': t('anyStatus') }}
        w={200}
        onChange={(value) =>
          onChange({ ...rest(filter, 'status'), ...(value && { status: value }) })
        }
      />
      <DayRange
        key={`${from ?? ''}${to ?? ''}`}
        from={from}
        to={to}
        onChange={(days) => onChange({ ...rest(rest(filter, 'from'), 'to'), ...days })}
      />
    </SearchBar>
  )
}

function rest<Filter extends CampaignFilter, Key extends keyof CampaignFilter>(
  filter: Filter,
  key: Key,
): Omit<Filter, Key> {
  const { [key]: _, ...others } = filter
  return others
}
