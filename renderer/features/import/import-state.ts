// What the import can be, one shape for each stage, and the things that can happen to it.
import type {
  ColumnTarget,
  RepairCode,
  RowFilter,
  RowSort,
} from '../../../shared/contacts/contact-types.ts'
import type { ReadFailure } from '../../../shared/contacts/read-failure.ts'
import type { TableAction } from '../../../shared/contacts/table/table-action.ts'
import type { Source } from './fill-table.ts'
import type { KnownPeople } from './known-people.ts'
import type { LastMonth } from './last-month.ts'
import type { ImportMemory, Recalled } from './list-memory.ts'
import type { SavedLists } from './saved-lists.ts'
import type { TableClient } from './table/table-client.ts'
import type {
  CellEdit,
  CountryOption,
  FixesAnswer,
  OpenedFile,
  ReadChoices,
  RefusedKind,
  Sketch,
  TableState,
} from './table/table-facts.ts'

/** Why nothing could be read, each with a sentence in `readProblems`. */
export type ReadProblem =
  | { readonly code: 'empty-file' | 'header-only' | 'too-big' | 'unreadable' | 'unexpected' }
  /** What was done to the list speaks of rows that are others now. */
  | { readonly code: 'other-rows' }
  | { readonly code: RefusedKind }
  | Extract<
      ReadFailure,
      {
        readonly code:
          | 'too-many-columns'
          | 'too-many-rows'
          | 'field-too-long'
          | 'damaged-sheet'
          | 'encrypted-sheet'
          | 'sheet-too-large'
      }
    >

export type SourceOrigin = 'file' | 'pasted' | 'clean-sample' | 'dirty-sample'

export type EmptyList = { readonly stage: 'empty' }

export type ReadingList = {
  readonly stage: 'reading'
  readonly origin: SourceOrigin
  readonly fileName: string
  readonly source: Blob
  readonly choices: ReadChoices
  /** `judging`: the rows are read and their numbers are being checked. */
  readonly activity: 'reading' | 'judging'
  /** 0 to 1. */
  readonly share: number
  readonly rowsRead: number
  readonly rowsPerSecond: number
  /** The first rows, as soon as they are known. */
  readonly sketch: Sketch | null
  /** What Cancel goes back to. */
  readonly previous: ReadyList | null
}

export type FailedList = {
  readonly stage: 'failed'
  readonly fileName: string
  readonly problem: ReadProblem
  readonly previous: ReadyList | null
}

export type ReadyList = {
  readonly stage: 'ready'
  readonly origin: SourceOrigin
  readonly fileName: string
  readonly source: Blob
  readonly table: TableClient
  readonly file: OpenedFile
  readonly choices: ReadChoices
  readonly sketch: Sketch
  /** One for each column of the file. */
  readonly targets: readonly ColumnTarget[]
  /** Columns whose target the person chose. */
  readonly chosenTargets: ReadonlySet<number>
  /** What is kept of this list from the last time; null for a list nobody remembers. */
  readonly recalled: Recalled | null
  /** Columns tried for a number, best first. */
  readonly phoneColumns: readonly number[]
  readonly state: TableState
  readonly filter: RowFilter
  /** Null for the order of the file. */
  readonly sort: RowSort | null
  /** Rows of the current view, and a number that changes when the view is another one. */
  readonly shown: number
  readonly view: number
  readonly excludeErrors: boolean
  /** The numbers are being judged anew, with other columns or another country. */
  readonly judging: boolean
  /** Its numbers are being looked up among the excluded ones. */
  readonly checking: boolean
}

export type ContactList = EmptyList | ReadingList | FailedList | ReadyList

export type ImportActions = {
  /** A file may come soon: a table is started and warmed up for it. */
  readonly fileExpected: () => void
  /** A `File` carries its own name; samples and pasted cells are given one. */
  readonly fileChosen: (file: File) => Promise<void>
  readonly sampleChosen: (
    sample: 'clean-sample' | 'dirty-sample',
    text: string,
    name: string,
  ) => Promise<void>
  /** A list that was open before, read with the choices of then. */
  readonly sourceChosen: (source: Source) => Promise<void>
  readonly textPasted: (text: string, name: string) => Promise<void>
  /** Goes back to the file that was open before, or to none. */
  readonly readingCancelled: () => void
  /** Ends the table; the store can be thrown away. */
  readonly listDiscarded: () => void
  readonly failureDismissed: () => void
  readonly delimiterChosen: (delimiter: NonNullable<ReadChoices['delimiter']>) => Promise<void>
  readonly encodingChosen: (encoding: NonNullable<ReadChoices['encoding']>) => Promise<void>
  readonly headerRowChosen: (header: NonNullable<ReadChoices['header']>) => Promise<void>
  /** Another sheet of the same workbook, laid out as it is guessed. */
  readonly sheetChosen: (sheet: string) => Promise<void>
  readonly columnMapped: (column: number, target: ColumnTarget) => Promise<void>
  /** Takes the columns as they are guessed. */
  readonly detectedColumnsChosen: () => Promise<void>
  readonly phoneColumnRaised: (column: number) => Promise<void>
  readonly countryChosen: (country: string) => Promise<void>
  readonly filterChosen: (filter: RowFilter) => Promise<void>
  readonly sortChosen: (sort: RowSort | null) => Promise<void>
  /** Something done to many rows at once; the view is drawn anew. */
  readonly rulePerformed: (action: TableAction) => Promise<void>
  readonly errorsExcluded: (excluded: boolean) => void
  readonly rowCorrected: (edits: readonly CellEdit[]) => Promise<void>
  readonly rowExcluded: (rows: readonly number[], excluded: boolean) => Promise<void>
  /** Damaged rows, taken as they stand. */
  readonly rowAccepted: (rows: readonly number[]) => Promise<void>
  readonly repairsAccepted: (codes: readonly RepairCode[]) => Promise<void>
  /** Corrected rows of this list, if that is what it is; else a new list. */
  readonly fileDropped: (file: File) => Promise<'fixes' | 'list'>
  readonly fixesChosen: (file: File) => Promise<void>
  readonly fixesAccepted: () => Promise<void>
  readonly fixesDismissed: () => void
  readonly undone: () => Promise<void>
  readonly redone: () => Promise<void>
  readonly namingShown: (shown: boolean) => void
  /** Rows the provider would not take, by their line in the file. */
  readonly rowsRefused: (
    rows: readonly { readonly row: number; readonly text: string }[],
  ) => Promise<void>
}

export type ReturnedFixes = { readonly fileName: string; readonly answer: FixesAnswer }

export type ImportState = {
  /** Null where nobody can say who is known already. */
  readonly knownPeople: KnownPeople | null
  /** Null where nothing is kept of a list for its next month. */
  readonly memory: ImportMemory | null
  readonly lastMonth: LastMonth | null
  /** Null where no list is kept by name. */
  readonly savedLists: SavedLists | null
  /** The person is asked for the name to keep the open list by. */
  readonly isNaming: boolean
  /** The country of the settings. */
  readonly usualCountry: string
  readonly list: ContactList
  /** A file of corrected rows that waits for a yes. */
  readonly fixes: ReturnedFixes | null
  /** For numbers written without a country code; kept from one file to the next. */
  readonly country: string
  /** Empty until the first table is open. */
  readonly countries: readonly CountryOption[]
} & ImportActions
