// How grave a row's status is: decides icon and colour, never alone without words.
import type { RowStatus } from '../../../../shared/contacts/table/row-status.ts'
import type { GridRow } from '../table/table-facts.ts'

export type Tone = 'good' | 'error' | 'warning' | 'quiet'

export function toneOf(row: GridRow | undefined): Tone {
  return row ? statusTone(row.status) : 'quiet'
}

export function statusTone(status: RowStatus): Tone {
  switch (status) {
    case 'valid':
    case 'repaired':
      return 'good'
    case 'duplicate':
    case 'scientific-notation':
    case 'several-numbers':
      return 'warning'
    case 'excluded':
    case 'opted-out':
      return 'quiet'
    default:
      return 'error'
  }
}
