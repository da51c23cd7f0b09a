// Writes an instant as people say it: "hoy 9:00", "mañana 14:00", or the day with its hour.
import { useFormatter, useNow, useTimeZone, useTranslations } from 'use-intl'
import { toScheduledTime } from '../../shared/schedule/scheduled-time.ts'

const dayMs = 86_400_000

/** The function takes an ISO instant and writes it in the person's zone. */
export function useMoment(): (at: string) => string {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const now = useNow({ updateInterval: 60_000 })
  const zone = useTimeZone() ?? 'UTC'
  const dayOf = (date: Date) => toScheduledTime(date.toISOString(), zone).at.slice(0, 10)
  return (at) => {
    const instant = new Date(at)
    const time = format.dateTime(instant, { hour: 'numeric', minute: '2-digit' })
    const day = dayOf(instant)
    if (day === dayOf(now)) return t('todayAt', { time })
    if (day === dayOf(new Date(now.getTime() + dayMs))) return t('tomorrowAt', { time })
    if (day === dayOf(new Date(now.getTime() - dayMs))) return t('yesterdayAt', { time })
    const sameYear = day.slice(0, 4) === dayOf(now).slice(0, 4)
    const date = format.dateTime(instant, {
      ...(instant > now && { weekday: 'short' as const }),
      day: 'numeric',
      month: 'short',
      ...(sameYear ? {} : { year: 'numeric' }),
    })
    return t('dayAt', { date, time })
  }
}
