// What came of stopping everything, thing by thing, while it goes on and when it is over.
import { Alert, Button, Group, Progress, Stack, Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import {
  isAllStopped,
  type Stopping,
  type StopResult,
  stopOutcomes,
} from '../../../shared/campaigns/stop-all.ts'
import { type FailureCode, failureCodes } from '../../../shared/ipc/result.ts'
import frame from '../../ui/data-table.module.css'
import { PoliteNews } from '../../ui/polite-news.tsx'
import { PracticeMark } from '../../ui/practice-mark.tsx'
import { OutcomeBadge } from './outcome-badge.tsx'

type Props = {
  /** null before anything is known. */
  readonly stopping: Stopping | null
  /** Missing while it goes on. */
  readonly onClose?: () => void
}

export function StopResults({ stopping, onClose }: Props) {
  const t = useTranslations('stopAll')
  const { total, results } = stopping ?? { total: 0, results: [] }
  const progress = t('progress', { done: results.length, total })
  return (
    <Stack gap={12}>
      {onClose === undefined ? (
        <>
          <Text size="sm" fw={600} className="tabular">
            {stopping === null ? t('begins') : progress}
          </Text>
          <Progress
            size={10}
            animated
            value={total === 0 ? 100 : (100 * results.length) / total}
            aria-label={progress}
          />
        </>
      ) : (
        <Verdict stopping={{ total, results }} />
      )}
      <PoliteNews>{onClose === undefined ? progress : ''}</PoliteNews>
      {results.length > 0 && <ResultsTable results={results} />}
      {onClose && (
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('close')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function Verdict({ stopping }: { readonly stopping: Stopping }) {
  const t = useTranslations('stopAll')
  if (stopping.total === 0) return <Text size="sm">{t('nothing')}</Text>
  const isSafe = isAllStopped(stopping)
  return (
    <Alert role={isSafe ? 'status' : 'alert'} color={isSafe ? 'green' : 'yellow'} p={10}>
      {t(isSafe ? 'allStopped' : 'notAllStopped')}
    </Alert>
  )
}

function ResultsTable({ results }: { readonly results: readonly StopResult[] }) {
  const t = useTranslations('stopAll')
  const failures = useTranslations('failures')
  const sorted = [...results].sort(
    (a, b) => stopOutcomes.indexOf(a.outcome) - stopOutcomes.indexOf(b.outcome),
  )
  return (
    <Table.ScrollContainer type="native" minWidth={420} className={frame.frame ?? ''}>
      <Table verticalSpacing={6} aria-label={t('results')}>
        <Table.Tbody>
          {sorted.map((result) => (
            <Table.Tr key={result.id}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                <Text size="sm" fw={550} component="span">
                  {result.name || t('unnamed')}
                </Text>{' '}
                {result.practice && <PracticeMark />}
                <Text size="xs" c="dimmed">
                  {t(`${result.outcome}Body`, { count: result.people })}
                  {known(result.reason) && ` ${failures(known(result.reason) ?? 'unexpected')}`}
                </Text>
              </Table.Td>
              <Table.Td ta="right">
                <OutcomeBadge outcome={result.outcome} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function known(reason: string | null): FailureCode | undefined {
  return failureCodes.find((code) => code === reason)
}
