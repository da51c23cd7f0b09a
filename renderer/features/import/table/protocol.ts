// Every message between the window and the worker that holds a contact file, declared once.
import type { SourceContact } from '../../../../shared/contacts/contact-source.ts'
import type { RowFilter, RowSort } from '../../../../shared/contacts/contact-types.ts'
import type { CleanList } from '../../../../shared/contacts/exchange/clean-list.ts'
import type {
  ProblemFormat,
  ProblemWords,
} from '../../../../shared/contacts/exchange/problem-rows.ts'
import type { MonthRows, RowsPiece } from '../../../../shared/contacts/memory/month-rows.ts'
import type { Acquaintance } from '../../../../shared/contacts/table/known-numbers.ts'
import type { Replayed } from '../../../../shared/contacts/table/replay.ts'
import type {
  Replacement,
  TableAction,
  TableLog,
} from '../../../../shared/contacts/table/table-action.ts'
import type { MessageAudit } from '../../../../shared/messages/message-audit.ts'
import type {
  CountryOption,
  FixesAnswer,
  GridRow,
  ReadAnswer,
  ReadChoices,
  RefusedRow,
  RepairGroup,
  SharedNames,
  ShownChange,
  Sketch,
  TableProgress,
  TableState,
} from './table-facts.ts'

export type TableRequest =
  | { readonly kind: 'warm-up' }
  | {
      readonly kind: 'read'
      readonly file: Blob
      readonly choices: ReadChoices
      readonly country: string
    }
  | { readonly kind: 'sketch'; readonly choices: ReadChoices }
  | { readonly kind: 'countries' }
  | { readonly kind: 'show'; readonly filter: RowFilter; readonly sort?: RowSort | null }
  | { readonly kind: 'block'; readonly offset: number; readonly limit: number }
  | { readonly kind: 'seek-error'; readonly from: number; readonly step: 1 | -1 }
  /** Everything a person does to the rows; each is one act to undo. */
  | { readonly kind: 'perform'; readonly action: TableAction }
  | { readonly kind: 'list-repairs' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** What was done so far, to be kept with a draft or as a recipe. */
  | { readonly kind: 'log' }
  | {
      readonly kind: 'replay'
      /** Absent when a recipe goes on from the settings the file was read with. */
      readonly opened?: TableLog['opened']
      readonly actions: TableLog['actions']
    }
  | { readonly kind: 'refuse'; readonly rows: readonly RefusedRow[] }
  /** Good numbers nobody asked for yet, to be looked up in the list of excluded ones. */
  | { readonly kind: 'new-numbers'; readonly most: number }
  /** All real numbers from a row on, also of landlines. */
  | { readonly kind: 'numbers'; readonly from: number; readonly most: number }
  /** Whom to tell again next month. */
  | ({ readonly kind: 'month-rows' } & RowsPiece)
  /** Both beside undo. */
  | { readonly kind: 'opt-out'; readonly numbers: readonly number[] }
  | { readonly kind: 'forget-opt-outs' }
  /** Leaves out everybody who is known this way, as one act to undo. */
  | { readonly kind: 'exclude-acquainted'; readonly how: Acquaintance }
  | {
      readonly kind: 'acquaint'
      readonly how: Acquaintance
      readonly numbers: readonly number[]
      /** What was known this way before is forgotten. */
      readonly anew: boolean
    }
  | {
      readonly kind: 'people'
      readonly offset: number
      readonly limit: number
      readonly columns: readonly number[]
    }
  | { readonly kind: 'audit'; readonly template: string; readonly columns: readonly number[] }
  | {
      readonly kind: 'export-problems'
      readonly words: ProblemWords
      readonly format: ProblemFormat
    }
  /** Those who would get the message, as a file of their own. */
  | { readonly kind: 'export-clean'; readonly sheet: string; readonly format: ProblemFormat }
  /** A file of problem rows that comes back; nothing changes until its cells are set. */
  | { readonly kind: 'match-fixes'; readonly file: Blob }
  | { readonly kind: 'preview-replace'; readonly replacement: Replacement }
  | { readonly kind: 'shared-names'; readonly nameColumn: number }

export type TableAnswers = {
  readonly 'warm-up': { readonly rows: number }
  readonly read: ReadAnswer
  readonly sketch: Sketch
  readonly countries: readonly CountryOption[]
  readonly show: { readonly rows: number }
  readonly block: readonly GridRow[]
  /** Position in the current view, or null when there is none that way. */
  readonly 'seek-error': { readonly position: number | null }
  readonly perform: TableState
  readonly 'list-repairs': readonly RepairGroup[]
  readonly undo: TableState
  readonly redo: TableState
  readonly log: TableLog
  readonly replay: Replayed & { readonly state: TableState }
  readonly refuse: TableState
  readonly 'new-numbers': { readonly numbers: readonly number[] }
  readonly numbers: { readonly numbers: readonly number[]; readonly next: number | null }
  readonly 'month-rows': MonthRows
  readonly 'opt-out': TableState
  readonly 'forget-opt-outs': TableState
  readonly acquaint: TableState
  readonly 'exclude-acquainted': TableState
  readonly people: readonly SourceContact[]
  readonly audit: MessageAudit
  readonly 'export-problems': { readonly rows: number; readonly pieces: readonly Uint8Array[] }
  readonly 'export-clean': CleanList
  readonly 'match-fixes': FixesAnswer
  readonly 'preview-replace': { readonly count: number; readonly examples: readonly ShownChange[] }
  readonly 'shared-names': SharedNames
}

export type TableRequestKind = TableRequest['kind']
export type RequestOf<K extends TableRequestKind> = Extract<TableRequest, { readonly kind: K }>

/** To the worker. `id` grows by one for each question. */
export type ToTable =
  | { readonly kind: 'ask'; readonly id: number; readonly request: TableRequest }
  | { readonly kind: 'forget'; readonly id: number }

/** From the worker. `progress` may come many times before the answer. */
export type FromTable =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: TableProgress }
  | {
      readonly kind: 'answer'
      readonly id: number
      readonly answer: TableAnswers[TableRequestKind]
    }
  | {
      readonly kind: 'failed'
      readonly id: number
      readonly problem: 'unreadable' | 'unexpected'
      readonly detail: string
    }
