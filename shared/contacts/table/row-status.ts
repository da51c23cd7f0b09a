// The one word for how a row stands, out of everything the verdict says.
import type { IssueCode, RepairCode } from '../contact-types.ts'
import type { RowVerdict } from './contact-table.ts'

export type RowStatus = 'valid' | 'repaired' | 'duplicate' | 'excluded' | IssueCode

/** Every list has these; calling each of its rows "adjusted" would say nothing. */
const everydayRepairs: ReadonlySet<RepairCode> = new Set([
  'separators',
  'hidden-marks',
  'text-wrapper',
  'decimal-tail',
  'country-code',
  'leading-00',
])

export function statusOf({ excluded, issue, duplicateOf, repairs }: RowVerdict): RowStatus {
  if (excluded) return 'excluded'
  if (issue) return issue
  if (duplicateOf !== null) return 'duplicate'
  return repairs.every((code) => everydayRepairs.has(code)) ? 'valid' : 'repaired'
}
