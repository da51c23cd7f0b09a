// The search over the groups and those it finds.
import { Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Group as ContactGroup } from '../../../shared/groups/group.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PoliteNews } from '../../ui/polite-news.tsx'
import { SearchBar } from '../../ui/search-bar.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { matchingGroups } from './group-list.ts'
import type { GroupsStore } from './groups-store.ts'
import { GroupsTable } from './groups-table.tsx'

type Props = {
  readonly store: GroupsStore
  readonly groups: readonly ContactGroup[]
  readonly onOpen: (groupId: string) => void
}

export function FoundGroups({ store, groups, onOpen }: Props) {
  const t = useTranslations('groups')
  const { search, searched } = store()
  const found = matchingGroups(groups, search)
  const count = t('shownCount', { shown: found.length, total: groups.length })
  return (
    <>
      <SearchBar
        label={t('search')}
        isUsed={search !== ''}
        clear={t('clearSearch')}
        onClear={() => searched('')}
        found={
          <Text size="sm" c="dimmed" className="tabular" pb={8}>
            {count}
          </Text>
        }
      >
        <SearchField
          label={t('search')}
          placeholder={t('searchHint')}
          value={search}
          w={280}
          onChange={searched}
        />
      </SearchBar>
      <PoliteNews>{search === '' ? '' : count}</PoliteNews>
      {found.length > 0 ? (
        <GroupsTable groups={found} onOpen={onOpen} />
      ) : (
        <EmptyState icon={IconUsers} title={t('nothingMatches')} />
      )}
    </>
  )
}
