// Chooses a day and an hour on the clock of a zone, and says at the field what is wrong with them.
import { VisuallyHidden } from '@mantine/core'
import { DateTimePicker } from '@mantine/dates'
import { IconCalendarClock } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'use-intl'
import type { ScheduledTime } from '../../../shared/schedule/schedule.ts'
import { toScheduledTime } from '../../../shared/schedule/scheduled-time.ts'
import { useWallTime } from '../../ui/use-wall-time.ts'
import classes from './time-field.module.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly labelHidden?: boolean
  readonly size?: 'xs' | 'sm'
  readonly time: ScheduledTime
  readonly nowMs: number
  readonly error: string | undefined
  readonly onChange: (at: string) => void
}

export function TimeField(props: Props) {
  const { id, label, labelHidden = false, size = 'sm', time, nowMs, error, onChange } = props
  const t = useTranslations('schedule')
  const spanish = useLocale() === 'es'
  const written = useWallTime()
  const today = toScheduledTime(new Date(nowMs).toISOString(), time.zone).at.slice(0, 10)
  return (
    <div>
      {labelHidden && <VisuallyHidden id={`${id}-label`}>{label}</VisuallyHidden>}
      <DateTimePicker
        id={id}
        size={size}
        label={labelHidden ? undefined : label}
        // The label and the chosen time: either alone would leave the other unsaid.
        aria-labelledby={`${id}-label ${id}`}
        classNames={{ day: classes.day ?? '' }}
        placeholder={t('timePlaceholder')}
        leftSection={<IconCalendarClock size={16} aria-hidden />}
        leftSectionPointerEvents="none"
        value={time.at === '' ? null : `${time.at.replace('T', ' ')}:00`}
        valueFormat={written}
        minDate={today}
        error={error}
        onChange={(chosen) =>
          onChange(chosen === null ? '' : chosen.slice(0, 16).replace(' ', 'T'))
        }
        ariaLabels={{
          previousMonth: t('previousMonth'),
          nextMonth: t('nextMonth'),
          previousYear: t('previousYear'),
          nextYear: t('nextYear'),
          previousDecade: t('previousDecade'),
          nextDecade: t('nextDecade'),
        }}
        timePickerProps={{
          format: spanish ? '24h' : '12h',
          hoursInputLabel: t('hours'),
          minutesInputLabel: t('minutes'),
          amPmInputLabel: t('amPm'),
          'aria-label': t('hour'),
        }}
        submitButtonProps={{ 'aria-label': t('done') }}
        popoverProps={{ id, returnFocus: true }}
      />
    </div>
  )
}
