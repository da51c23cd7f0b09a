// The ids of the fields of the sending step, so that the list of problems can take the person there.
import type { DraftProblem } from './schedule-selectors.ts'

export const fieldIds = {
  name: 'schedule-name',
  sender: 'schedule-sender',
  purpose: 'schedule-purpose',
  group: 'schedule-group',
  sum: 'schedule-sum',
} as const

export const timeFieldId = (index: number) => `schedule-time-${index}`
export const percentFieldId = (index: number) => `schedule-percent-${index}`

/** Where the mistake can be put right. */
export function fieldIdOf(problem: DraftProblem): string {
  if (problem.kind !== 'schedule') return fieldIds[problem.field]
  const { problem: found } = problem
  switch (found.kind) {
    case 'no-tranches':
    case 'percentages-not-100':
      return fieldIds.sum
    case 'zero-percent':
    case 'invalid-percent':
    case 'empty-tranche':
      return percentFieldId(found.index)
    default:
      return timeFieldId(found.index)
  }
}
