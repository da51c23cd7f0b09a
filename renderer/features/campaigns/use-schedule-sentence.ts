// Puts each problem of a schedule into a sentence a person can act on.
import { useFormatter, useTranslations } from 'use-intl'
import type { ScheduleProblem } from '../../../shared/schedule/schedule-problems.ts'

export function useScheduleSentence(): (problem: ScheduleProblem) => string {
  const t = useTranslations('campaignEdit')
  const format = useFormatter()
  return (problem) => {
    switch (problem.kind) {
      case 'no-tranches':
        return t('noTranches')
      case 'percentages-not-100':
        return t('percentTotal', { total: problem.total })
      case 'zero-percent':
      case 'invalid-percent':
        return t('percentInvalid')
      case 'empty-tranche':
        return t('trancheEmpty', { percent: problem.percent, audience: problem.audience })
      case 'unknown-zone':
        return t('timeZoneUnknown', { zone: problem.time.zone })
      case 'invalid-date':
        return t('timeInvalid')
      case 'past-time':
        return t('timePast')
      case 'nonexistent-time': {
        const wall = new Date(`${problem.nextAt}:00Z`)
        const next = format.dateTime(wall, { timeStyle: 'short', timeZone: 'UTC' })
        return t('timeNonexistent', { next })
      }
      case 'ambiguous-time':
        return t('timeAmbiguous')
      case 'same-time':
        return t('sameTime', { other: problem.otherIndex + 1 })
      case 'out-of-order':
        return t('outOfOrder', { other: problem.otherIndex + 1 })
      default:
        return problem satisfies never
    }
  }
}
