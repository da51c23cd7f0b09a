// Says each problem of the sending step in one sentence.
import { useTranslations } from 'use-intl'
import type { ScheduleProblem } from '../../../shared/schedule/schedule-problems.ts'
import type { DraftField, DraftProblem } from './schedule-selectors.ts'

const missing = {
  name: 'nameMissing',
  sender: 'senderMissing',
  purpose: 'purposeMissing',
  group: 'groupMissing',
} as const satisfies Record<DraftField, string>

const tooLong = {
  name: 'nameTooLong',
  sender: 'senderTooLong',
  purpose: 'purposeMissing',
  group: 'nameTooLong',
} as const satisfies Record<DraftField, string>

export function useProblemSentences() {
  const t = useTranslations('schedule')

  function tellSchedule(problem: ScheduleProblem): string {
    switch (problem.kind) {
      case 'no-tranches':
        return t('noTranches')
      case 'percentages-not-100':
        return t('sumNot100', { total: problem.total })
      case 'zero-percent':
        return t('zeroPercent')
      case 'invalid-percent':
        return t('invalidPercent')
      case 'empty-tranche':
        return t('emptyTranche', { percent: problem.percent, count: problem.audience })
      case 'invalid-date':
        return t('timeMissing')
      case 'unknown-zone':
        return t('zoneUnknown')
      case 'past-time':
        return t('timePast')
      case 'nonexistent-time':
        return t('timeSkipped', { next: problem.nextAt.slice(11) })
      case 'ambiguous-time':
        return t('timeTwice')
      case 'same-time':
        return t('sameTime', { other: problem.otherIndex + 1 })
      case 'out-of-order':
        return t('outOfOrder', { other: problem.otherIndex + 1 })
      default:
        return problem satisfies never
    }
  }

  return (problem: DraftProblem): string => {
    if (problem.kind === 'schedule') return tellSchedule(problem.problem)
    return t((problem.kind === 'missing' ? missing : tooLong)[problem.field])
  }
}
