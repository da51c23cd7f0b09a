// How many people get one SMS, two, three: a table whose rows draw their own bars.
import { Table } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import type { Audit } from './message-store.ts'
import classes from './x-ray.module.css'

export function PartsHistogram({ audit }: { readonly audit: Audit }) {
  const t = useTranslations('message')
  const format = useFormatter()
  return (
    <Table verticalSpacing={6} withTableBorder aria-label={t('histogram')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('histogramParts')}</Table.Th>
          <Table.Th className={classes.number}>{t('histogramPeople')}</Table.Th>
          <Table.Th w="40%">{t('histogramShare')}</Table.Th>
          <Table.Th className={classes.number}>{t('histogramTotal')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {audit.histogram.map(({ parts, rows }) => (
          <Table.Tr key={parts}>
            <Table.Td>{t('partsOf', { count: parts })}</Table.Td>
            <Table.Td className={classes.number}>{format.number(rows)}</Table.Td>
            <Table.Td>
              {/* The figures stand beside it: the bar is for the eye only. */}
              <div
                aria-hidden
                className={classes.bar}
                style={{ width: `${(100 * rows) / audit.rows}%` }}
              />
            </Table.Td>
            <Table.Td className={classes.number}>{format.number(parts * rows)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th>{t('total')}</Table.Th>
          <Table.Th className={classes.number}>{format.number(audit.rows)}</Table.Th>
          <Table.Td />
          <Table.Th className={classes.number}>{format.number(audit.totalParts)}</Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  )
}
