// Cells before and after, so that a change to many of them can be looked at first.
import { Table, Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { ShownChange } from '../table/table-facts.ts'
import classes from './fix.module.css'

type Props = { readonly changes: readonly ShownChange[]; readonly count: number }

const mostShown = 8

export function ChangesTable({ changes, count }: Props) {
  const t = useTranslations()
  const format = useFormatter()
  const shown = changes.slice(0, mostShown)
  if (shown.length === 0) return null
  return (
    <div className={classes.examples}>
      <Table verticalSpacing={4} className="tabular">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={80}>{t('fix.repairLine')}</Table.Th>
            <Table.Th>{t('clean.changeColumn')}</Table.Th>
            <Table.Th>{t('fix.repairBefore')}</Table.Th>
            <Table.Th>{t('fix.repairAfter')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ line, column, before, after }) => (
            <Table.Tr key={`${line} ${column}`}>
              <Table.Td>{format.number(line)}</Table.Td>
              <Table.Td>{column}</Table.Td>
              <CellText text={before} />
              <CellText text={after} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {count > shown.length && (
        <Text size="xs" c="dimmed" p={6}>
          {t('clean.more', { count: count - shown.length })}
        </Text>
      )}
    </div>
  )
}

function CellText({ text }: { readonly text: string }) {
  const t = useTranslations('clean')
  return (
    <Table.Td className={classes.changedCell}>
      {text === '' ? <i>{t('nothing')}</i> : text.slice(0, 200)}
    </Table.Td>
  )
}
