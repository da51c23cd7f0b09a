// The table of groups; the name opens one, from the keyboard as well.
import { Anchor, Table } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Group } from '../../../shared/groups/group.ts'
import classes from '../../ui/data-table.module.css'
import { GroupDate, NotSaid } from './group-date.tsx'

type Props = {
  readonly groups: readonly Group[]
  readonly onOpen: (groupId: string) => void
}

export function GroupsTable({ groups, onOpen }: Props) {
  const t = useTranslations('groups')
  return (
    <Table.ScrollContainer type="native" minWidth={640} className={classes.frame ?? ''}>
      <Table highlightOnHover verticalSpacing={8} horizontalSpacing={10} aria-label={t('title')}>
        <Table.Thead className={classes.head}>
          <Table.Tr>
            <Table.Th>{t('columnName')}</Table.Th>
            <Table.Th ta="right">{t('columnContacts')}</Table.Th>
            <Table.Th>{t('columnCreated')}</Table.Th>
            <Table.Th>{t('columnId')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map((group, index) => (
            <GroupRow key={group.groupId ?? `${group.name} ${index}`} {...{ group, onOpen }} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

type RowProps = { readonly group: Group; readonly onOpen: (groupId: string) => void }

function GroupRow({ group, onOpen }: RowProps) {
  const t = useTranslations('groups')
  const format = useFormatter()
  const { groupId, contacts, createdAt } = group
  const name = group.name ?? t('unnamed')
  return (
    <Table.Tr
      className={groupId === null ? undefined : classes.row}
      onClick={() => groupId !== null && onOpen(groupId)}
    >
      <Table.Td className={classes.name}>
        {groupId === null ? (
          name
        ) : (
          <Anchor
            component="button"
            type="button"
            size="sm"
            fw={550}
            className={classes.open ?? ''}
            title={name}
            onClick={(event) => {
              event.stopPropagation()
              onOpen(groupId)
            }}
          >
            {name}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {contacts === null ? <NotSaid words="–" /> : format.number(contacts)}
      </Table.Td>
      <Table.Td className={classes.moment}>
        <GroupDate createdAt={createdAt} />
      </Table.Td>
      <Table.Td className={classes.clipped}>{groupId ?? <NotSaid words={t('notSaid')} />}</Table.Td>
    </Table.Tr>
  )
}
