// Turns the names somebody chose into acts on the table: the exceptions first, then the rule for the rest.
import type { NameKept } from '../../../../shared/contacts/table/table-action.ts'
import type { ImportStore } from '../import-store.ts'

export type NameChoices = {
  readonly all: NameKept
  /** By the first row of the number. */
  readonly some: ReadonlyMap<number, NameKept>
}

type Manner = { readonly nameColumn: string; readonly and: string }

export async function keepNames(
  store: ImportStore,
  { all, some }: NameChoices,
  manner: Manner,
): Promise<void> {
  const { rulePerformed } = store.getState()
  for (const keep of new Set(some.values())) {
    const rows = [...some].flatMap(([row, chosen]) => (chosen === keep ? [row] : []))
    await rulePerformed({ kind: 'keep-one-of', rows, keep, ...manner })
  }
  await rulePerformed({ kind: 'keep-one', among: 'different-names', keep: all, ...manner })
}
