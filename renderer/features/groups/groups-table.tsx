// The table of groups; the name opens one, from the keyboard as well.
import { Table } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Group } from '../../../shared/groups/group.ts'
import classes from '../../ui/data-table.module.css'
import { DataTable } from '../../ui/data-table.tsx'
import { OpenName } from '../../ui/open-name.tsx'
import { GroupDate, NotSaid } from './group-date.tsx'

type Props = {
  readonly groups: readonly Group[]
  readonly onOpen: (groupId: string) => void
}

export function GroupsTable({ groups, onOpen }: Props) {
  const t = useTranslations('groups')
  return (
    <DataTable
      label={t('title')}
      minWidth={640}
      verticalSpacing={8}
      head={
        <>
          <Table.Th>{t('columnName')}</Table.Th>
          <Table.Th ta="right">{t('columnContacts')}</Table.Th>
          <Table.Th>{t('columnCreated')}</Table.Th>
          <Table.Th>{t('columnId')}</Table.Th>
        </>
      }
    >
      {groups.map((group, index) => (
        <GroupRow key={group.groupId ?? `${group.name} ${index}`} {...{ group, onOpen }} />
      ))}
    </DataTable>
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
        {groupId === null ? name : <OpenName name={name} onOpen={() => onOpen(groupId)} />}
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
