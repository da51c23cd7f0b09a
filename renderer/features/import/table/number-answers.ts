// Answers what is asked about the numbers of the open file, and takes in what others know of them.

import type { ContactTable } from '../../../../shared/contacts/table/contact-table.ts'
import type { acquaintances } from '../../../../shared/contacts/table/known-numbers.ts'
import type { TableAnswerers } from './table-answers.ts'
import type { ListCounts, TableState } from './table-facts.ts'

type NumberAnswerers = Pick<
  TableAnswerers,
  | 'new-numbers'
  | 'numbers'
  | 'opt-out'
  | 'forget-opt-outs'
  | 'acquaint'
  | 'exclude-acquainted'
  | 'month-rows'
>

type Parts = {
  readonly table: () => ContactTable
  /** Takes a change to its end; answers how the table stands then. */
  readonly changed: (change: Generator<unknown, unknown>) => Promise<TableState>
  readonly state: () => TableState
}

export function numberAnswerers({ table, changed, state }: Parts): NumberAnswerers {
  return {
    'new-numbers': ({ most }) => ({ numbers: table().numbers.newNumbers(most) }),
    'month-rows': (piece) => table().inSteps.monthRows(piece),
    numbers: ({ from, most }) => table().numbers.numbersFrom(from, most),
    'opt-out': ({ numbers }) => changed(table().inSteps.optOut(numbers)),
    'forget-opt-outs': () => changed(table().inSteps.forgetOptedOut()),
    'exclude-acquainted': ({ how }) => {
      const rows = table().numbers.rowsOf(how)
      return changed(
        table().inSteps.perform({ kind: 'mark-rows', rows, mark: 'excluded', on: true }),
      )
    },
    acquaint({ how, numbers, anew }) {
      if (anew) table().numbers.forgetAcquainted(how)
      table().numbers.acquaint(how, numbers)
      return state()
    },
  }
}

/** How many of those who would get the message are known in each way. */
export function countAcquainted({ numbers, rows }: ContactTable): ListCounts['acquainted'] {
  const count = (how: (typeof acquaintances)[number]) =>
    numbers.isAcquainted(how) ? rows({ show: how }).length : 0
  return {
    'in-group': count('in-group'),
    contacted: count('contacted'),
    added: count('added'),
    changed: count('changed'),
  }
}
