// The table of excluded numbers: since when, why, and the way off the list for one of them.
import { Button, Checkbox, Table, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import type { Exclusion } from '../../../shared/exclusions/exclusion.ts'
import classes from '../../ui/data-table.module.css'
import { DataTable } from '../../ui/data-table.tsx'

type Props = {
  readonly entries: readonly Exclusion[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly onRemove: (e164: string) => void
}

export function ExclusionsTable({ entries, chosen, onChoose, onRemove }: Props) {
  const t = useTranslations('exclusions')
  const all = entries.every(({ e164 }) => chosen.has(e164))
  return (
    <DataTable
      label={t('title')}
      minWidth={640}
      verticalSpacing={6}
      head={
        <>
          <Table.Th w={40}>
            <Checkbox
              size="xs"
              aria-label={t('chooseAll')}
              checked={all}
              indeterminate={!all && entries.some(({ e164 }) => chosen.has(e164))}
              onChange={() => onChoose(new Set(all ? [] : entries.map(({ e164 }) => e164)))}
            />
          </Table.Th>
          <Table.Th>{t('columnNumber')}</Table.Th>
          <Table.Th>{t('columnReason')}</Table.Th>
          <Table.Th>{t('columnSince')}</Table.Th>
          <Table.Td />
        </>
      }
    >
      {entries.map((entry) => (
        <ExclusionRow
          key={entry.id}
          entry={entry}
          chosen={chosen.has(entry.e164)}
          onChoose={() => onChoose(toggled(chosen, entry.e164))}
          onRemove={onRemove}
        />
      ))}
    </DataTable>
  )
}

type RowProps = {
  readonly entry: Exclusion
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onRemove: (e164: string) => void
}

function ExclusionRow({ entry, chosen, onChoose, onRemove }: RowProps) {
  const t = useTranslations('exclusions')
  const format = useFormatter()
  const phone = readablePhone(entry.e164)
  const since = format.dateTime(new Date(entry.addedAt), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          size="xs"
          aria-label={t('choose', { phone })}
          checked={chosen}
          onChange={onChoose}
        />
      </Table.Td>
      <Table.Td className={classes.moment}>{phone}</Table.Td>
      <Table.Td className={classes.clipped} title={entry.reason}>
        {entry.source === 'file' ? t('fromFile', { name: entry.reason }) : entry.reason}
        {entry.source === 'typed' && entry.reason === '' && <Text c="dimmed">–</Text>}
      </Table.Td>
      <Table.Td className={classes.moment}>{since}</Table.Td>
      <Table.Td ta="right">
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('removeOne', { phone })}
          onClick={() => onRemove(entry.e164)}
        >
          {t('remove')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}

function toggled(chosen: ReadonlySet<string>, e164: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(e164)) next.add(e164)
  return next
}
