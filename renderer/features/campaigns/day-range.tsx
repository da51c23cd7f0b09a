// The days between which campaigns were made; only a whole range filters.
import { DatePickerInput } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'

type Props = {
  /** Calendar days, `YYYY-MM-DD`, both included. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly onChange: (days: { from?: string; to?: string }) => void
}

export function DayRange({ from, to, onChange }: Props) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const id = useId()
  const [days, setDays] = useState<[string | null, string | null]>([from ?? null, to ?? null])
  const chosen =
    from && to
      ? format.dateTimeRange(noonOf(from), noonOf(to), { dateStyle: 'medium', timeZone: 'UTC' })
      : t('anyDay')
  return (
    <DatePickerInput
      type="range"
      id={id}
      popoverProps={{ id }}
      label={t('filterDays')}
      aria-label={`${t('filterDays')}: ${chosen}`}
      placeholder={t('anyDay')}
      leftSection={<IconCalendar size={15} aria-hidden />}
      valueFormat="D MMM YYYY"
      allowSingleDateInRange
      hideOutsideDates
      clearable
      clearButtonProps={{ 'aria-label': t('anyDay') }}
      previousLabel={t('previousMonth')}
      nextLabel={t('nextMonth')}
      w={260}
      value={days}
      onChange={(range) => {
        setDays(range)
        const [first, last] = range
        if (first && last) onChange({ from: first, to: last })
        else if (!first && !last) onChange({})
      }}
    />
  )
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
