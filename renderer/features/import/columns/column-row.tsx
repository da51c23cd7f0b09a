// One column of the file: its name, three of its values, and what it will be used for.
import { ActionIcon, Group, Select, Table, Text } from '@mantine/core'
import { IconArrowUp } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ColumnTarget, ContactColumn } from '../../../../shared/contacts/contact-types.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import classes from './columns.module.css'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly column: ContactColumn
}

const targets: readonly ColumnTarget[] = ['phone', 'country', 'name', 'field', 'ignore']

export function ColumnRow({ store, list, column }: Props) {
  const t = useTranslations()
  const { columnMapped } = store.getState()
  const target = list.targets[column.index] ?? column.target
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={600}>
        {column.name}
      </Table.Th>
      <Table.Td>
        {column.samples.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('columns.noSamples')}
          </Text>
        )}
        <div className={classes.samples}>
          {column.samples.map((sample) => (
            <span key={sample} className={classes.sample} title={sample}>
              {sample}
            </span>
          ))}
        </div>
      </Table.Td>
      <Table.Td>{t(`columnTypes.${column.type}`)}</Table.Td>
      <Table.Td>
        <Select
          w={150}
          aria-label={t('columns.targetOf', { name: column.name })}
          allowDeselect={false}
          data={targets.map((value) => ({ value, label: t(`columnTargets.${value}`) }))}
          value={target}
          onChange={(chosen) => chosen && void columnMapped(column.index, chosen)}
        />
        <PhonePlace store={store} list={list} column={column} />
      </Table.Td>
      <Table.Td>{t(`columns.${sureness(list, column)}`)}</Table.Td>
    </Table.Tr>
  )
}

function PhonePlace({ store, list, column }: Props) {
  const t = useTranslations('columns')
  const place = list.phoneColumns.indexOf(column.index)
  if (place < 0 || list.phoneColumns.length < 2) return null
  return (
    <Group gap={6} mt={4} wrap="nowrap">
      <Text size="xs" c="dimmed">
        {place === 0 ? t('phoneFirst') : t('phoneNext', { place: place + 1 })}
      </Text>
      {place > 0 && (
        <ActionIcon
          size={24}
          variant="default"
          aria-label={t('priorityUp', { name: column.name })}
          onClick={() => void store.getState().phoneColumnRaised(column.index)}
        >
          <IconArrowUp size={14} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}

/** A number would promise more than a guess can hold. */
function sureness({ chosenTargets }: ReadyList, { index, confidence }: ContactColumn) {
  if (chosenTargets.has(index)) return 'surenessChosen'
  if (confidence >= 0.8) return 'surenessHigh'
  return confidence >= 0.5 ? 'surenessMedium' : 'surenessLow'
}
