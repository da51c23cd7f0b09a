// Every message between the window and the worker that holds a contact file, declared once.
import type { SourceContact } from '../../../../shared/contacts/contact-source.ts'
import type {
  RepairCode,
  RowFilter,
  TableSettings,
} from '../../../../shared/contacts/contact-types.ts'
import type { MessageAudit } from '../../../../shared/messages/message-audit.ts'
import type {
  CellEdit,
  CountryOption,
  ExportWords,
  GridRow,
  ReadAnswer,
  ReadChoices,
  RefusedRow,
  RepairGroup,
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
  | { readonly kind: 'settle'; readonly settings: TableSettings }
  | { readonly kind: 'show'; readonly filter: RowFilter }
  | { readonly kind: 'block'; readonly offset: number; readonly limit: number }
  | { readonly kind: 'seek-error'; readonly from: number; readonly step: 1 | -1 }
  | { readonly kind: 'correct'; readonly edits: readonly CellEdit[] }
  | { readonly kind: 'exclude'; readonly rows: readonly number[]; readonly excluded: boolean }
  | { readonly kind: 'accept'; readonly rows: readonly number[] }
  | { readonly kind: 'list-repairs' }
  | { readonly kind: 'repair'; readonly codes: readonly RepairCode[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'refuse'; readonly rows: readonly RefusedRow[] }
  | {
      readonly kind: 'people'
      readonly offset: number
      readonly limit: number
      readonly columns: readonly number[]
    }
  | { readonly kind: 'audit'; readonly template: string; readonly columns: readonly number[] }
  | { readonly kind: 'export-problems'; readonly words: ExportWords }

export type TableAnswers = {
  readonly 'warm-up': { readonly rows: number }
  readonly read: ReadAnswer
  readonly sketch: Sketch
  readonly countries: readonly CountryOption[]
  readonly settle: TableState
  readonly show: { readonly rows: number }
  readonly block: readonly GridRow[]
  /** Position in the current view, or null when there is none that way. */
  readonly 'seek-error': { readonly position: number | null }
  readonly correct: TableState
  readonly exclude: TableState
  readonly accept: TableState
  readonly 'list-repairs': readonly RepairGroup[]
  readonly repair: TableState
  readonly undo: TableState
  readonly redo: TableState
  readonly refuse: TableState
  readonly people: readonly SourceContact[]
  readonly audit: MessageAudit
  readonly 'export-problems': string
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
