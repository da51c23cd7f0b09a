// The tranches: what share of the people leaves when, with the sum always in sight.
import { Button, Group, Table, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { MAX_TRANCHES } from '../../../shared/schedule/schedule.ts'
import type { ScheduleProblem } from '../../../shared/schedule/schedule-problems.ts'
import { trancheHeadCounts } from '../../../shared/schedule/tranches.ts'
import type { ScheduleState } from './schedule-store.ts'
import { SumSign } from './sum-sign.tsx'
import { TrancheRow } from './tranche-row.tsx'

type Props = {
  readonly state: ScheduleState
  readonly audience: number
  readonly problems: readonly ScheduleProblem[]
}

export function TrancheTable({ state, audience, problems }: Props) {
  const t = useTranslations('schedule')
  const { tranches } = state
  const percents = tranches.map(({ percent }) => percent)
  const people = trancheHeadCounts(percents, audience)
  return (
    <div>
      <Table verticalSpacing={6} horizontalSpacing={8} withTableBorder aria-label={t('tranches')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={56}>{t('tranche')}</Table.Th>
            <Table.Th w={92}>{t('percent')}</Table.Th>
            <Table.Th w={90}>{t('people')}</Table.Th>
            <Table.Th>{t('start')}</Table.Th>
            <Table.Th w={44}>
              <VisuallyHidden>{t('actions')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tranches.map((tranche, index) => (
            <TrancheRow
              key={tranche.id}
              tranche={tranche}
              index={index}
              people={people[index] ?? 0}
              nowMs={state.nowMs}
              problems={problems.filter((problem) => 'index' in problem && problem.index === index)}
              removable={tranches.length > 1}
              onChange={(change) => state.trancheChanged(tranche.id, change)}
              onRemove={() => state.trancheRemoved(tranche.id)}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Group mt={10} gap={14}>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={tranches.length >= MAX_TRANCHES}
          onClick={state.trancheAdded}
        >
          {t('addTranche')}
        </Button>
        <SumSign total={percents.reduce((sum, percent) => sum + percent, 0)} />
      </Group>
    </div>
  )
}
