// What crosses between the window and the worker of a contact file: choices, facts, counts and rows.
import type {
  ContactFile,
  DamagedRecord,
  IssueCode,
  ReadOptions,
  RepairCode,
  TableSettings,
} from '../../../../shared/contacts/contact-types.ts'
import type { FileKind, ReadFailure } from '../../../../shared/contacts/read-failure.ts'
import type { ChosenSheet } from '../../../../shared/contacts/sheets/read-sheet.ts'
import type { SheetKind } from '../../../../shared/contacts/sheets/sheet-reader.ts'
import type { Acquaintance } from '../../../../shared/contacts/table/known-numbers.ts'
import type { RowStatus } from '../../../../shared/contacts/table/row-status.ts'

/** What the person chose instead of the guess. */
export type ReadChoices = Omit<ReadOptions, 'defaultCountry'> & {
  /** Its name, in a workbook. */
  readonly sheet?: string
}
export const noChoices: ReadChoices = {}

export type CellEdit = { readonly row: number; readonly column: number; readonly value: string }
/** `line` is the physical line of the record, as the provider's answer names it. */
export type RefusedRow = { readonly line: number; readonly text: string }
/** A cell as it was and as it is or would be. */
export type ShownChange = {
  readonly line: number
  /** Its name. */
  readonly column: string
  readonly before: string
  readonly after: string
}

export type FixesAnswer =
  | {
      readonly ok: true
      /** Rows that were known again, and those that were not. */
      readonly rows: number
      readonly unknown: number
      readonly cells: readonly CellEdit[]
      readonly examples: readonly ShownChange[]
    }
  | { readonly ok: false; readonly problem: 'no-keys' | 'other-list' | 'unreadable' }

/** Numbers that rows with different names have in common. */
export type SharedNames = {
  readonly numbers: number
  readonly examples: readonly {
    /** The first of its rows. */
    readonly row: number
    readonly phone: string
    readonly people: readonly { readonly line: number; readonly name: string }[]
  }[]
}

export type TableProgress = {
  readonly stage: 'reading' | 'judging'
  /** 0 to 1, of everything there is to do before the rows can be shown. */
  readonly share: number
  /** Rows of the stage it is in. */
  readonly rowsRead: number
  readonly rowsPerSecond: number
  /** Present once, as soon as the first rows are known. */
  readonly sketch?: Sketch
}

export type ReadAnswer =
  | {
      readonly ok: true
      readonly file: OpenedFile
      readonly state: TableState
      readonly sketch: Sketch
    }
  | { readonly ok: false; readonly failure: ReadFailure }

/** What is known of a file whose rows stay in the worker. */
export type OpenedFile = Pick<
  ContactFile,
  'encoding' | 'delimiter' | 'headerLine' | 'columns' | 'phoneColumns' | 'rowCount' | 'conservation'
> & {
  /** Null for a text file. */
  readonly sheet: ChosenSheet | null
  readonly firstDamage: DamagedRecord | null
}

/** Answered after every change; the one with the higher revision is the newer. */
export type TableState = {
  readonly revision: number
  readonly counts: ListCounts
  /** Rows with a probable number on offer. */
  readonly repairable: number
  readonly settings: TableSettings
  /** Acts of the person that reading the file again would lose. */
  readonly edits: number
  /** The recipe of another month was applied and not undone. */
  readonly cleaned: boolean
  readonly undoable: boolean
  readonly redoable: boolean
}

/** rows = audience + errors + duplicates + excluded: every row is counted once. */
export type ListCounts = {
  readonly rows: number
  readonly audience: number
  readonly errors: number
  readonly duplicates: number
  readonly excluded: number
  /** Of the audience. */
  readonly acquainted: Readonly<Record<Acquaintance, number>>
  /** Adds up to `errors`. */
  readonly byIssue: Readonly<Partial<Record<IssueCode, number>>>
}

/** The first rows: as they were read, or as they would be with other choices. */
export type Sketch = {
  readonly headers: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
}

export type CountryOption = { readonly country: string; readonly callingCode: string }

export type GridRow = {
  /** Row of the file, 0-based, whatever the view. */
  readonly row: number
  /** Physical line of the record, 1-based. */
  readonly line: number
  readonly cells: readonly string[]
  readonly status: RowStatus
  /** The column the status is about. */
  readonly phoneColumn: number | null
  /** The number as it will be sent, grouped for reading; null when there is none. */
  readonly phone: string | null
  readonly duplicateOfLine: number | null
  readonly edited: boolean
  readonly repairs: readonly RepairCode[]
  readonly suggestion: { readonly phone: string; readonly repair: RepairCode } | null
  /** How far the number is from the length its country uses. */
  readonly lengthGap: {
    readonly country: string
    readonly digits: number
    readonly expected: number
  } | null
  readonly refusal: string | null
}

export type RepairGroup = {
  readonly code: RepairCode
  readonly count: number
  readonly examples: readonly {
    readonly line: number
    readonly before: string
    readonly after: string
  }[]
}

/** Kinds of file the reader refuses, each with a sentence of its own. */
export type RefusedKind = Exclude<FileKind, 'text' | SheetKind>
