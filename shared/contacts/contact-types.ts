// The words every part of the import engine shares: what a file, a column, a number and a row can be.

import type { ReadFailure } from './read-failure.ts'
import type { Acquaintance } from './table/known-numbers.ts'

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'cp850',
  'macintosh',
] as const
export type Encoding = (typeof encodings)[number]

export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** The kinds of libphonenumber, in kebab-case. */
export const phoneTypes = [
  'mobile',
  'fixed-line',
  'fixed-line-or-mobile',
  'toll-free',
  'premium-rate',
  'shared-cost',
  'voip',
  'personal-number',
  'pager',
  'uan',
  'voicemail',
] as const
export type PhoneType = (typeof phoneTypes)[number]

export const issueCodes = [
  'missing-phone',
  'too-short',
  'too-long',
  'not-a-number',
  'unknown-country',
  'invalid-number',
  'landline',
  'not-mobile',
  'scientific-notation',
  'several-numbers',
  'damaged-record',
  'refused-by-provider',
  'opted-out',
] as const
export type IssueCode = (typeof issueCodes)[number]

/** One way a written number was, or could be, put right. `repairGrades` tells how sure it is. */
export const repairCodes = [
  'separators',
  'hidden-marks',
  'other-digits',
  'text-wrapper',
  'words-around',
  'leading-00',
  'decimal-tail',
  'country-code',
  'trunk-prefix',
  'legacy-prefix',
  'mexico-1',
  'argentina-15',
  'other-column',
  'extra-cells',
  'several-numbers',
  'letter-for-digit',
  'missing-plus',
  'extra-zeros',
  'repeated-country-code',
  'expanded-scientific',
] as const
export type RepairCode = (typeof repairCodes)[number]

/** Certain repairs are part of the verdict; probable ones are only offered. */
export type RepairGrade = 'certain' | 'probable'
export const repairGrades: Readonly<Record<RepairCode, RepairGrade>> = {
  separators: 'certain',
  'hidden-marks': 'certain',
  'other-digits': 'certain',
  'text-wrapper': 'certain',
  'words-around': 'certain',
  'leading-00': 'certain',
  'decimal-tail': 'certain',
  'country-code': 'certain',
  'trunk-prefix': 'certain',
  'legacy-prefix': 'certain',
  'mexico-1': 'certain',
  'argentina-15': 'certain',
  'other-column': 'certain',
  'extra-cells': 'certain',
  'several-numbers': 'probable',
  'letter-for-digit': 'probable',
  'missing-plus': 'probable',
  'extra-zeros': 'probable',
  'repeated-country-code': 'probable',
  'expanded-scientific': 'probable',
}

export type PhoneSuggestion = { readonly e164: string; readonly repair: RepairCode }

/** The verdict on one written number: `issue === null` means it can receive an SMS. */
export type JudgedPhone = {
  readonly e164: string | null
  /** ISO 3166 alpha-2, or null when the plan is not of one country. */
  readonly country: string | null
  readonly type: PhoneType | null
  readonly issue: IssueCode | null
  /** Certain repairs that the verdict rests on, in the order they were made. */
  readonly repairs: readonly RepairCode[]
  /** A probable number, offered and never applied by itself. */
  readonly suggestion: PhoneSuggestion | null
}

export type ColumnType = 'phone' | 'name' | 'number' | 'money' | 'date' | 'email' | 'text' | 'empty'
export type ColumnTarget = 'phone' | 'country' | 'name' | 'field' | 'ignore'

export type ContactColumn = {
  readonly index: number
  /** What the file says, untouched; empty when it says nothing. */
  readonly header: string
  /** Unique in the file (also ignoring case), never empty, safe as a key and inside `{{ }}`. */
  readonly name: string
  readonly type: ColumnType
  readonly target: ColumnTarget
  /** 0 to 1: how sure the guess of `target` is. */
  readonly confidence: number
  /** Up to three values that are not empty. */
  readonly samples: readonly string[]
}

export type DamageReason = 'unclosed-quote' | 'text-after-quote'
export type DamagedRecord = { readonly line: number; readonly reason: DamageReason }

/**
 * accepted + rejected + blank + header + titles + separator = lines - continuations, where `lines`
 * comes from a counter that knows nothing of records, delimiters or quotes.
 */
export type Conservation = {
  readonly accepted: number
  readonly rejected: number
  readonly blank: number
  readonly header: 0 | 1
  readonly titles: number
  readonly separator: 0 | 1
  readonly lines: number
  /** Line ends inside quoted fields. */
  readonly continuations: number
  readonly holds: boolean
}

/** A text file whose records are found; cells become strings only when asked for. */
export type ContactFile = {
  /** UTF-8 without a byte order mark, whatever the file's own encoding was. */
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  /** Physical line of the header, 1-based; null when the first record is already a contact. */
  readonly headerLine: number | null
  readonly columns: readonly ContactColumn[]
  /** Columns guessed to hold phones, best first. */
  readonly phoneColumns: readonly number[]
  readonly rowCount: number
  /** Where each row starts in `bytes`; longer than `rowCount`. */
  readonly offsets: Uint32Array
  /** The physical line each row starts on, 1-based. */
  readonly lines: Uint32Array
  /** Bits of `rowFlags`. */
  readonly flags: Uint8Array
  readonly damagedRecords: readonly DamagedRecord[]
  readonly conservation: Conservation
}

export const rowFlags = { damaged: 1, extraCells: 2, missingCells: 4 } as const

export type ReadOptions = {
  /** ISO 3166 alpha-2 for numbers written without a country code. */
  readonly defaultCountry: string
  /** What the person chose instead of the guess. */
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  /** The physical line of the header, or `none`. */
  readonly header?: number | 'none'
  /** Sheets and pasted cells count rows, not physical lines. */
  readonly lineNumbers?: 'physical' | 'record'
}

/** The first rows, shown while the rest is still being read. */
export type FilePreview = {
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly headerLine: number | null
  readonly columns: readonly ContactColumn[]
  readonly phoneColumns: readonly number[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

export type ReadProgress = {
  readonly stage: 'encoding' | 'records'
  readonly doneBytes: number
  readonly totalBytes: number
  readonly rows: number
  /** Present once, as soon as the first rows are known. */
  readonly preview?: FilePreview
}

export type ReadResult =
  | { readonly ok: true; readonly file: ContactFile }
  | { readonly ok: false; readonly failure: ReadFailure }

/** One problem of one row, as data. `column` is an index, `value` the raw cell. */
export type RowIssue = {
  readonly row: number
  readonly column: number
  readonly code: IssueCode
  readonly value: string
}

export type TableSettings = {
  readonly defaultCountry: string
  /** Column indexes, best first: the first one with a good number wins. */
  readonly phoneColumns: readonly number[]
  /** The column that names each row's country; what it does not tell, the default does. */
  readonly countryColumn?: number | null
}

export type TableCounts = {
  readonly rows: number
  /** Includes duplicates and excluded rows: rows = valid + invalid. */
  readonly valid: number
  readonly invalid: number
  /** Valid rows whose number an earlier row that is not excluded already has. */
  readonly duplicates: number
  readonly excluded: number
  /** Valid, not a duplicate, not excluded: those who would get the message. */
  readonly audience: number
  readonly byIssue: Readonly<Partial<Record<IssueCode, number>>>
  /** Of rows that are not excluded. */
  readonly openByIssue: Readonly<Partial<Record<IssueCode, number>>>
}

export type RowFilter = {
  /** `open-errors` are those that nobody excluded. */
  readonly show:
    | 'all'
    | 'errors'
    | 'open-errors'
    | 'duplicates'
    | 'valid'
    | 'audience'
    | 'excluded'
    /** People who would get the message, and are known in this way. */
    | Acquaintance
  readonly issue?: IssueCode
  /** Found anywhere in the row, ignoring case and accents; digits also match the E.164 number. */
  readonly search?: string
}
export type RowSort = { readonly column: number; readonly direction: 'ascending' | 'descending' }

export type CheckOptions = ReadOptions & {
  /** Column names or 0-based indexes, best first, instead of the guess. */
  readonly phoneColumns?: readonly (string | number)[]
}

export type CheckSummary = {
  readonly rows: number
  readonly blank: number
  readonly valid: number
  readonly invalid: number
  readonly duplicates: number
  readonly byIssue: Readonly<Partial<Record<IssueCode, number>>>
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  /** Names, in the file's order. */
  readonly columns: readonly string[]
}

export type CheckVerdict = {
  /** The physical line the record starts on, 1-based. */
  readonly line: number
  /** The raw phone cell. */
  readonly value: string
  readonly e164: string | null
  readonly type: PhoneType | null
  readonly issue: IssueCode | null
  /** The line of the first record with the same number. */
  readonly duplicateOf: number | null
}

export type CheckResult =
  | {
      readonly ok: true
      readonly summary: CheckSummary
      readonly verdicts: readonly CheckVerdict[]
      readonly conservation: Conservation
      readonly damagedRecords: readonly DamagedRecord[]
    }
  | { readonly ok: false; readonly failure: ReadFailure }
