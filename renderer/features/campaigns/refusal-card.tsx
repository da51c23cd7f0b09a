// A refusal of the provider in its own words, the rows it names, and the way to put them right.
import { Alert, Blockquote, Button, ScrollArea, Table, Text } from '@mantine/core'
import { IconCircleX } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Refusal } from '../../../shared/campaigns/campaign.ts'

type Entries = Refusal['entries']

type Props = {
  readonly refusal: Refusal
  /** null when the list is no longer at hand. */
  readonly onFixRows: ((entries: Entries) => void) | null
}

const mostShown = 200

export function RefusalCard({ refusal, onFixRows }: Props) {
  const t = useTranslations('campaigns')
  const { entries } = refusal
  const rows = entries.filter((entry) => entry.row !== null).length
  return (
    <Alert
      color="red"
      role="alert"
      icon={<IconCircleX size={16} aria-hidden />}
      title={t('refusalTitle')}
    >
      <Text size="sm">{t('refusalNothingSent')}</Text>
      {refusal.message && (
        <Blockquote
          color="red"
          p="6px 12px"
          my={10}
          cite={t('refusalCite', { status: `${refusal.status}` })}
        >
          {refusal.message}
        </Blockquote>
      )}
      {entries.length > 0 && <EntriesTable entries={entries} />}
      {rows > 0 && !onFixRows && (
        <Text size="sm" mt={10}>
          {t('fixInFile')}
        </Text>
      )}
      {rows > 0 && onFixRows && (
        <Button mt={12} onClick={() => onFixRows(entries)}>
          {t('fixRows', { count: rows })}
        </Button>
      )}
    </Alert>
  )
}

function EntriesTable({ entries }: { readonly entries: Entries }) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  return (
    <ScrollArea.Autosize mah={260} viewportProps={{ tabIndex: 0, 'aria-label': t('refusedRows') }}>
      <Table verticalSpacing={4} aria-label={t('refusedRows')} className="tabular">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('refusedRow')}</Table.Th>
            <Table.Th>{t('refusedNumber')}</Table.Th>
            <Table.Th>{t('refusedWords')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.slice(0, mostShown).map((entry) => (
            <Table.Tr key={`${entry.row}-${entry.e164}-${entry.text}`}>
              <Table.Td>{entry.row === null ? '–' : format.number(entry.row)}</Table.Td>
              <Table.Td>{entry.e164 ?? '–'}</Table.Td>
              <Table.Td>{entry.text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {entries.length > mostShown && (
        <Text size="xs" p={8}>
          {t('refusedMore', { count: entries.length - mostShown })}
        </Text>
      )}
    </ScrollArea.Autosize>
  )
}
