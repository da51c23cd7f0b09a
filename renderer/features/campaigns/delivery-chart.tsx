// The counts over the refreshes seen in this window, drawn and written; nothing until there is something to draw.
import { AreaChart } from '@mantine/charts'
import { ScrollArea, Table, Text, Title } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import classes from './campaigns.module.css'
import type { DeliveryHistory } from './delivery-history.ts'

export function DeliveryChart({ history }: { readonly history: DeliveryHistory }) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const hasNews = history.some(({ counts }) => counts.delivered + counts.failed > 0)
  if (history.length < 2 || !hasNews) return null
  const first = Date.parse(history[0]?.at ?? '')
  const last = Date.parse(history.at(-1)?.at ?? '')
  const time = (atMs: number) =>
    format.dateTime(atMs, {
      hour: 'numeric',
      minute: '2-digit',
      ...(last - first < 3_600_000 && { second: '2-digit' }),
    })
  const data = history.map(({ at, counts }) => ({ at: Date.parse(at), ...counts }))
  return (
    <section className={classes.card} aria-labelledby="delivery-chart">
      <Title order={2} id="delivery-chart">
        {t('chartTitle')}
      </Title>
      <Text size="xs" c="dimmed" mb={8}>
        {t('chartNote')}
      </Text>
      <div className={classes.chart}>
        <AreaChart
          h={230}
          data={data}
          dataKey="at"
          series={[
            { name: 'delivered', label: t('delivered'), color: 'var(--success-fg)' },
            { name: 'failed', label: t('failed'), color: 'var(--error-bar)' },
          ]}
          curveType="linear"
          withDots={history.length <= 24}
          withLegend
          valueFormatter={(value) => format.number(value)}
          xAxisProps={{
            type: 'number',
            scale: 'time',
            domain: ['dataMin', 'dataMax'],
            tickFormatter: time,
          }}
          // Asked without a label while no point is under the pointer.
          tooltipProps={{
            labelFormatter: (label) => (Number.isFinite(label) ? time(Number(label)) : ''),
          }}
          areaChartProps={{ 'aria-label': t('chartTitle') } as object}
        />
        <HistoryTable history={history} time={time} />
      </div>
    </section>
  )
}

type TableProps = {
  readonly history: DeliveryHistory
  readonly time: (atMs: number) => string
}

function HistoryTable({ history, time }: TableProps) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  return (
    <ScrollArea.Autosize mah={230} viewportProps={{ tabIndex: 0, 'aria-label': t('chartTable') }}>
      <Table verticalSpacing={4} className="tabular" aria-label={t('chartTable')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('chartTime')}</Table.Th>
            <Table.Th ta="right">{t('delivered')}</Table.Th>
            <Table.Th ta="right">{t('failed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {history.toReversed().map(({ at, counts }) => (
            <Table.Tr key={at}>
              <Table.Td>{time(Date.parse(at))}</Table.Td>
              <Table.Td ta="right">{format.number(counts.delivered)}</Table.Td>
              <Table.Td ta="right">{format.number(counts.failed)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  )
}
