// One date and hour of a schedule, with what is wrong with it said under the field.
import { Anchor, Text } from '@mantine/core'
import { DateTimePicker } from '@mantine/dates'
import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Purpose } from '../../../shared/campaigns/campaign.ts'
import type { ScheduledTime } from '../../../shared/schedule/schedule.ts'
import type { ScheduleProblem } from '../../../shared/schedule/schedule-problems.ts'
import { useMoment } from '../../ui/use-moment.ts'
import { useWallTime } from '../../ui/use-wall-time.ts'
import { lawfulAdvice } from './lawful-advice.ts'
import { useScheduleSentence } from './use-schedule-sentence.ts'

type Props = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly time: ScheduledTime
  /** Those of this time alone. */
  readonly problems: readonly ScheduleProblem[]
  readonly law: { readonly purpose: Purpose; readonly country: string }
  readonly onChange: (time: ScheduledTime) => void
}

export function TimeField({ label, hideLabel, time, problems, law, onChange }: Props) {
  const t = useTranslations('campaignEdit')
  const language = useLocale()
  const sentence = useScheduleSentence()
  const moment = useMoment()
  const written = useWallTime()
  const id = useId()
  const value = `${time.at.replace('T', ' ')}:00`
  const error = problems.find(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const advice = error ? null : lawfulAdvice(time, law)
  return (
    <div>
      <DateTimePicker
        {...(!hideLabel && { label })}
        id={id}
        aria-label={`${label}: ${written(value)}`}
        description={hideLabel ? undefined : t('inZone', { zone: time.zone })}
        value={value}
        valueFormat={written}
        highlightToday
        hideOutsideDates
        popoverProps={{ id }}
        previousLabel={t('previousMonth')}
        nextLabel={t('nextMonth')}
        submitButtonProps={{ 'aria-label': t('acceptTime') }}
        timePickerProps={{
          format: language === 'en' ? '12h' : '24h',
          amPmInputLabel: t('amPm'),
          hoursInputLabel: t('hours'),
          minutesInputLabel: t('minutes'),
          popoverProps: { withinPortal: false },
        }}
        error={error ? sentence(error) : undefined}
        onChange={(chosen) => {
          if (chosen) onChange({ ...time, at: chosen.slice(0, 16).replace(' ', 'T') })
        }}
      />
      {warnings.map((warning) => (
        <Text key={warning.kind} size="xs" c="var(--warning-fg)" mt={4}>
          {sentence(warning)}
        </Text>
      ))}
      {advice && (
        <Text size="xs" c="var(--warning-fg)" mt={4}>
          {t(`law-${advice.reason}`, { from: advice.from, to: advice.to })}{' '}
          {advice.next && (
            <Anchor
              component="button"
              type="button"
              size="xs"
              onClick={() => advice.next && onChange(advice.next.time)}
            >
              {t('moveTo', { moment: moment(advice.next.instant) })}
            </Anchor>
          )}
        </Text>
      )}
    </div>
  )
}
