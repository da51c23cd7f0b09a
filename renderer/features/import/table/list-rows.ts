// The rows of a view as the window means them: an excluded row is dealt with, so it is no longer an error.
import type { IssueCode, RowFilter } from '../../../../shared/contacts/contact-types.ts'
import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import type { ListCounts } from './table-facts.ts'

export function rowsOf(table: ContactTable, filter: RowFilter): Uint32Array {
  const rows = table.rows(filter)
  if (filter.show !== 'errors') return rows
  const excluded = excludedRows(table)
  return excluded.size === 0 ? rows : rows.filter((row) => !excluded.has(row))
}

export function countsOf(table: ContactTable): ListCounts {
  const { rows, audience, duplicates, excluded, invalid, byIssue } = table.counts()
  const open: Partial<Record<IssueCode, number>> = { ...byIssue }
  let errors = invalid
  for (const row of excluded > 0 ? excludedRows(table) : []) {
    const { issue } = table.verdict(row)
    if (issue === null) continue
    errors -= 1
    open[issue] = (open[issue] ?? 0) - 1
  }
  return { rows, audience, errors, duplicates, excluded, byIssue: withoutZeros(open) }
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

const excludedRows = (table: ContactTable): ReadonlySet<number> =>
  new Set(table.rows({ show: 'excluded' }))

const withoutZeros = (counts: Partial<Record<IssueCode, number>>): ListCounts['byIssue'] =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
