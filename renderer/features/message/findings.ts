// Turns an audit into the lines of the X-ray, the gravest first.
import type { AuditedRow, Residue } from '../../../shared/messages/message-audit.ts'
import type { Audit } from './message-store.ts'

export type Finding = {
  readonly severity: 'error' | 'warning' | 'note'
  readonly rows: number
  readonly example: AuditedRow
} & (
  | { readonly kind: 'blank' | 'empty-value' | 'default-used' | 'longest' | 'shortest' }
  | { readonly kind: 'residue'; readonly residue: Residue }
)

/** A blank message stops the campaign; the rest is for the person to judge. */
export function findingsOf(audit: Audit): readonly Finding[] {
  const { blank, emptyValue, defaultUsed, residues, longest, shortest } = audit
  const tallies = [
    { kind: 'blank', severity: 'error', tally: blank } as const,
    ...residues.map(
      ({ kind, tally }) =>
        ({ kind: 'residue', severity: 'warning', residue: kind, tally }) as const,
    ),
    { kind: 'empty-value', severity: 'warning', tally: emptyValue } as const,
    { kind: 'default-used', severity: 'note', tally: defaultUsed } as const,
  ]
  const found = tallies.flatMap(({ tally: { rows, first }, ...rest }): Finding[] =>
    first === null ? [] : [{ ...rest, rows, example: first }],
  )
  const ends: Finding[] = []
  if (longest) ends.push({ kind: 'longest', severity: 'note', rows: 1, example: longest })
  if (shortest && shortest.row !== longest?.row) {
    ends.push({ kind: 'shortest', severity: 'note', rows: 1, example: shortest })
  }
  return [...found, ...ends]
}

/** Fields whose hole a default would fill, most rows first. */
export function fieldsWithHoles(audit: Audit) {
  return audit.fields
    .filter(({ emptyRows }) => emptyRows > 0)
    .sort((a, b) => b.emptyRows - a.emptyRows)
}
