// The table of saved lists: whom each reaches, when it was saved and used, and what can be done with it.
import { Button, Group, Table, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { SavedList } from '../../../shared/lists/saved-list.ts'
import classes from '../../ui/data-table.module.css'
import { DataTable } from '../../ui/data-table.tsx'

type Ways = {
  /** The id of the one that is being opened. */
  readonly opening: string | null
  readonly onUse: (list: SavedList) => void
  readonly onRename: (list: SavedList) => void
  readonly onDelete: (list: SavedList) => void
}

type Props = Ways & { readonly lists: readonly SavedList[] }

export function ListsTable({ lists, ...ways }: Props) {
  const t = useTranslations('lists')
  return (
    <DataTable
      label={t('title')}
      minWidth={720}
      verticalSpacing={6}
      head={
        <>
          <Table.Th>{t('columnName')}</Table.Th>
          <Table.Th ta="right">{t('columnPeople')}</Table.Th>
          <Table.Th>{t('columnSaved')}</Table.Th>
          <Table.Th>{t('columnUsed')}</Table.Th>
          <Table.Th ta="right">{t('columnActions')}</Table.Th>
        </>
      }
    >
      {lists.map((list) => (
        <ListRow key={list.listId} list={list} {...ways} />
      ))}
    </DataTable>
  )
}

function ListRow({ list, opening, ...to }: Ways & { readonly list: SavedList }) {
  const t = useTranslations('lists')
  const format = useFormatter()
  const { name, fileName, people, savedAt, usedAt } = list
  const day = (at: string) =>
    format.dateTime(new Date(at), { day: 'numeric', month: 'short', year: 'numeric' })
  return (
    <Table.Tr>
      <Table.Td className={classes.clipped} title={name}>
        <Text size="sm" fw={550} truncate>
          {name}
        </Text>
        {fileName !== name && (
          <Text size="xs" c="dimmed" truncate>
            {fileName}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {format.number(people)}
      </Table.Td>
      <Table.Td className={classes.moment}>{day(savedAt)}</Table.Td>
      <Table.Td className={classes.moment}>
        {usedAt === null ? (
          <Text size="sm" c="dimmed">
            {t('neverUsed')}
          </Text>
        ) : (
          day(usedAt)
        )}
      </Table.Td>
      <Table.Td>
        <Group gap={4} justify="flex-end" wrap="nowrap">
          <Button
            size="compact-sm"
            variant="light"
            aria-label={t('useNamed', { name })}
            loading={opening === list.listId}
            onClick={() => to.onUse(list)}
          >
            {t('use')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('renameNamed', { name })}
            onClick={() => to.onRename(list)}
          >
            {t('rename')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('removeNamed', { name })}
            onClick={() => to.onDelete(list)}
          >
            {t('remove')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
