// The times of a scheduled campaign while they are changed: one time, or tranches.
import { SegmentedControl, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Purpose } from '../../../shared/campaigns/campaign.ts'
import type { ScheduleProblem } from '../../../shared/schedule/schedule-problems.ts'
import { asOneTime, asTranches, type PlannedSchedule } from './campaign-change.ts'
import { TimeField } from './time-field.tsx'
import { TrancheFields } from './tranche-fields.tsx'

type Props = {
  readonly schedule: PlannedSchedule
  readonly problems: readonly ScheduleProblem[]
  readonly audience: number
  readonly purpose: Purpose
  readonly country: string
  readonly onChange: (schedule: PlannedSchedule) => void
}

export function ScheduleFields(props: Props) {
  const { schedule, problems, purpose, country, onChange } = props
  const t = useTranslations('campaignEdit')
  const chosen = (kind: string) =>
    onChange(kind === 'tranches' ? asTranches(schedule) : (asOneTime(schedule) ?? schedule))
  return (
    <Stack gap={10} role="group" aria-labelledby="edit-schedule">
      <Text size="sm" fw={550} id="edit-schedule">
        {t('schedule')}
      </Text>
      <SegmentedControl
        value={schedule.kind}
        onChange={chosen}
        aria-labelledby="edit-schedule"
        data={[
          { value: 'at', label: t('oneTime') },
          { value: 'tranches', label: t('byTranches') },
        ]}
      />
      {schedule.kind === 'at' ? (
        <TimeField
          label={t('dateAndTime')}
          time={schedule.time}
          problems={problems}
          law={{ purpose, country }}
          onChange={(time) => onChange({ kind: 'at', time })}
        />
      ) : (
        <TrancheFields {...props} schedule={schedule} />
      )}
    </Stack>
  )
}
