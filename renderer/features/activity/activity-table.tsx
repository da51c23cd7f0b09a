// The table of requests; what a request was for opens it, from the keyboard as well.
import { Group, Table, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { ActivityEntry } from '../../../shared/activity/activity-entry.ts'
import classes from '../../ui/data-table.module.css'
import { DataTable } from '../../ui/data-table.tsx'
import { OpenName } from '../../ui/open-name.tsx'
import { PracticeMark } from '../../ui/practice-mark.tsx'
import { OutcomeBadge } from './outcome-badge.tsx'
import { usePurpose } from './use-purpose.ts'

type Props = {
  readonly entries: readonly ActivityEntry[]
  readonly onOpen: (entry: ActivityEntry) => void
}

export function ActivityTable({ entries, onOpen }: Props) {
  const t = useTranslations('activity')
  return (
    <DataTable
      label={t('title')}
      minWidth={860}
      verticalSpacing={8}
      head={
        <>
          <Table.Th>{t('columnTime')}</Table.Th>
          <Table.Th>{t('columnPurpose')}</Table.Th>
          <Table.Th>{t('columnHost')}</Table.Th>
          <Table.Th ta="right">{t('columnPeople')}</Table.Th>
          <Table.Th>{t('columnFields')}</Table.Th>
          <Table.Th>{t('columnOutcome')}</Table.Th>
        </>
      }
    >
      {entries.map((entry) => (
        <ActivityRow key={entry.id} entry={entry} onOpen={onOpen} />
      ))}
    </DataTable>
  )
}

type RowProps = {
  readonly entry: ActivityEntry
  readonly onOpen: (entry: ActivityEntry) => void
}

function ActivityRow({ entry, onOpen }: RowProps) {
  const t = useTranslations('activity')
  const format = useFormatter()
  const words = useTranslations('workspace')
  const purpose = usePurpose()(entry.operation)
  const time = format.dateTime(new Date(entry.at), {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  })
  return (
    <Table.Tr className={classes.row} onClick={() => onOpen(entry)}>
      <Table.Td className={classes.moment}>{time}</Table.Td>
      <Table.Td>
        <Group gap="2px 8px">
          <OpenName
            name={purpose}
            label={t('open', { purpose, time })}
            onOpen={() => onOpen(entry)}
          />
          {entry.practice && <PracticeMark />}
        </Group>
      </Table.Td>
      <Table.Td className={classes.clipped} title={entry.host}>
        {entry.host || words('here')}
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {entry.contacts > 0 ? format.number(entry.contacts) : <Text c="dimmed">–</Text>}
      </Table.Td>
      <Table.Td className={classes.clipped} title={entry.fields.join(', ')}>
        {entry.fields.length > 0 ? entry.fields.join(', ') : <Text c="dimmed">–</Text>}
      </Table.Td>
      <Table.Td>
        <OutcomeBadge outcome={entry.outcome} />
      </Table.Td>
    </Table.Tr>
  )
}
