// The search over the groups and those it finds.
import { Button, Group, Text, TextInput } from '@mantine/core'
import { IconSearch, IconUsers, IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Group as ContactGroup } from '../../../shared/groups/group.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PoliteNews } from '../../ui/polite-news.tsx'
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
      <Group align="flex-end" gap={12} role="search" aria-label={t('search')}>
        <TextInput
          label={t('search')}
          placeholder={t('searchHint')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={search}
          maxLength={100}
          w={280}
          data-find
          onChange={({ currentTarget }) => searched(currentTarget.value)}
        />
        {search !== '' && (
          <Button
            variant="subtle"
            leftSection={<IconX size={15} aria-hidden />}
            onClick={() => searched('')}
          >
            {t('clearSearch')}
          </Button>
        )}
        <Text size="sm" c="dimmed" className="tabular" pb={8}>
          {count}
        </Text>
      </Group>
      <PoliteNews>{search === '' ? '' : count}</PoliteNews>
      {found.length > 0 ? (
        <GroupsTable groups={found} onOpen={onOpen} />
      ) : (
        <EmptyState icon={IconUsers} title={t('nothingMatches')} />
      )}
    </>
  )
}
