// The rows of a view as the window means them: an excluded row is dealt with, so it is no longer an error.
import type { RowFilter } from '../../../../shared/contacts/contact-types.ts'
import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import { countAcquainted } from './number-answers.ts'
import type { ListCounts } from './table-facts.ts'

export const meant = (filter: RowFilter): RowFilter =>
  filter.show === 'errors' ? { ...filter, show: 'open-errors' } : filter

export const showsEveryRow = ({ show, issue, search }: RowFilter): boolean =>
  show === 'all' && issue === undefined && !search?.trim()

export function countsOf(table: ContactTable): ListCounts {
  const { rows, audience, duplicates, excluded, openByIssue } = table.counts()
  const errors = Object.values(openByIssue).reduce((sum, count) => sum + count, 0)
  const acquainted = countAcquainted(table)
  return { rows, audience, errors, duplicates, excluded, acquainted, byIssue: openByIssue }
}

/** Place in the view of the next open error that way, wrapping round; null for none. */
export function nextOpenError(
  table: ContactTable,
  view: Uint32Array,
  { from, step }: { readonly from: number; readonly step: 1 | -1 },
): number | null {
  const first = table.nextIssue(view, from, step)
  for (let place = first; place >= 0; ) {
    if (!table.verdict(view[place] ?? 0).excluded) return place
    place = table.nextIssue(view, place, step)
    if (place === first) return null
  }
  return null
}
