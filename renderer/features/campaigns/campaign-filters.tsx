// The filters of the list of campaigns: name, status and the days between which they were made.
import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { campaignStatuses } from '../../../shared/campaigns/campaign.ts'
import type { CampaignFilter } from '../../../shared/ipc/contract.ts'
import { statusWords } from '../../ui/campaign-status-badge.tsx'
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
    <Group align="flex-end" gap={12} role="search" aria-label={t('filters')}>
      <TextInput
        label={t('filterName')}
        placeholder={t('filterNameHint')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={name ?? ''}
        maxLength={100}
        w={240}
        data-find
        onChange={({ currentTarget }) => onChange({ ...filter, name: currentTarget.value })}
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
      {isFiltering(filter) && (
        <Button
          variant="subtle"
          leftSection={<IconX size={15} aria-hidden />}
          onClick={() => onChange({})}
        >
          {t('clearFilters')}
        </Button>
      )}
    </Group>
  )
}

function rest<Filter extends CampaignFilter, Key extends keyof CampaignFilter>(
  filter: Filter,
  key: Key,
): Omit<Filter, Key> {
  const { [key]: _, ...others } = filter
  return others
}
