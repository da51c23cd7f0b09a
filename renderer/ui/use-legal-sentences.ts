// Says why a time is outside a country's hours, and when the next allowed one is.
import { useFormatter, useTranslations } from 'use-intl'
import type { LegalWindowProblem } from '../../shared/rules/legal-window.ts'
import type { ScheduledTime } from '../../shared/schedule/schedule.ts'
import { toInstant } from '../../shared/schedule/scheduled-time.ts'

export function useLegalSentences() {
  const t = useTranslations('schedule')
  const holidays = useTranslations('holidays')
  const format = useFormatter()

  /** The calendar day itself, whatever zone the window shows. */
  const tellDay = (date: string) =>
    format.dateTime(new Date(`${date}T12:00:00Z`), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })

  function tellProblem(problem: LegalWindowProblem): string {
    const day = tellDay(problem.date)
    switch (problem.kind) {
      case 'sunday':
        return t('onSunday', { day })
      case 'holiday':
        return t('onHoliday', {
          day,
          name: format.list(problem.names.map((name) => holidays(name))),
        })
      case 'closed-day':
        return t('onClosedDay', { day })
      case 'outside-hours':
        return t('outsideHoursBody', { day, from: problem.allowed.from, to: problem.allowed.to })
      default:
        return problem satisfies never
    }
  }

  const tellTime = (time: ScheduledTime) =>
    format.dateTime(new Date(toInstant(time)), {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: time.zone,
    })

  return { tellProblem, tellTime }
}
