// Opens a list that was kept by its name, beside the other ways a list comes in; not there before one is kept.
import { Button, Menu, Text } from '@mantine/core'
import { IconStar } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { SavedList } from '../../../../shared/lists/saved-list.ts'
import { dayOf } from '../lists/list-day.ts'

type Props = {
  readonly lists: readonly SavedList[]
  readonly opening: boolean
  readonly onChoose: (list: SavedList) => void
}

export function SavedListButton({ lists, opening, onChoose }: Props) {
  const t = useTranslations('lists')
  const format = useFormatter()
  if (lists.length === 0) return null
  return (
    <Menu position="bottom" width={300} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          loading={opening}
          leftSection={<IconStar size={15} aria-hidden />}
        >
          {t('choose')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={280} style={{ overflowY: 'auto' }}>
        {lists.map((list) => (
          <Menu.Item key={list.listId} onClick={() => onChoose(list)}>
            <Text size="sm" truncate>
              {list.name}
            </Text>
            <Text size="xs" c="dimmed" className="tabular">
              {t('chosenAbout', { people: list.people, date: dayOf(list, format) })}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
