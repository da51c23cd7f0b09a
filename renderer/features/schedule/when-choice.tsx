// When the campaign leaves: at once, at one time, or in tranches.
import { SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import type { ScheduleProblem } from '../../../shared/schedule/schedule-problems.ts'
import { timeFieldId } from './field-ids.ts'
import type { ScheduleState } from './schedule-store.ts'
import { TimeField } from './time-field.tsx'
import { TrancheTable } from './tranche-table.tsx'
import { useProblemSentences } from './use-problem-sentences.ts'
import { ZoneSelect } from './zone-select.tsx'

type Props = {
  readonly state: ScheduleState
  readonly audience: number
  readonly problems: readonly ScheduleProblem[]
}

export function WhenChoice({ state, audience, problems }: Props) {
  const t = useTranslations('schedule')
  const kinds: readonly { value: Schedule['kind']; label: string }[] = [
    { value: 'now', label: t('now') },
    { value: 'at', label: t('at') },
    { value: 'tranches', label: t('inTranches') },
  ]
  return (
    <Stack gap={12}>
      <div>
        <Text size="sm" fw={500} mb={6} id="schedule-when">
          {t('when')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby="schedule-when"
          value={state.kind}
          data={[...kinds]}
          onChange={(value) => state.kindChosen(value)}
        />
      </div>
      {state.kind === 'now' && (
        <Text size="sm" c="dimmed">
          {t('nowHint')}
        </Text>
      )}
      {state.kind === 'at' && <OneTime state={state} problems={problems} />}
      {state.kind === 'tranches' && (
        <TrancheTable state={state} audience={audience} problems={problems} />
      )}
    </Stack>
  )
}

function OneTime({ state, problems }: Omit<Props, 'audience'>) {
  const t = useTranslations('schedule')
  const tell = useProblemSentences()
  const error = problems.find(({ severity }) => severity === 'error')
  const warning = problems.find(({ severity }) => severity === 'warning')
  const { time, timeChosen } = state
  return (
    <div>
      <SimpleGrid cols={2} spacing={16}>
        <TimeField
          id={timeFieldId(0)}
          label={t('dateAndHour')}
          time={time}
          nowMs={state.nowMs}
          error={error && tell({ kind: 'schedule', problem: error })}
          onChange={(at) => timeChosen({ ...time, at })}
        />
        <ZoneSelect
          label={t('zone')}
          zone={time.zone}
          onChange={(zone) => timeChosen({ ...time, zone })}
        />
      </SimpleGrid>
      {warning && (
        <Text size="xs" c="var(--warning-fg)" mt={4}>
          {tell({ kind: 'schedule', problem: warning })}
        </Text>
      )}
    </div>
  )
}
