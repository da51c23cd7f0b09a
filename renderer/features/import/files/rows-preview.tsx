// The first rows of a file as a small table, to see at a glance whether it was read right.
import { Table, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { Sketch } from '../table/table-facts.ts'
import classes from './files.module.css'

/** Drawn once, not with every step of the reading's progress. */
export const RowsPreview = memo(function RowsPreview({ sketch }: { readonly sketch: Sketch }) {
  const t = useTranslations('files')
  const { headers, rows } = sketch
  const width = Math.max(headers?.length ?? 0, ...rows.map((cells) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  if (rows.length === 0) return <Text size="sm">{t('previewEmpty')}</Text>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keyboard
    <section className={classes.preview} tabIndex={0} aria-label={t('previewLabel')}>
      <Table verticalSpacing={5} horizontalSpacing={12}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>
                {headers?.[column] || t('unnamedColumn', { place: column + 1 })}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((cells, row) => (
            <Table.Tr key={row}>
              {columns.map((column) => (
                <Table.Td key={column}>{cells[column] ?? ''}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
})
