// What a file turns out to be, and why it cannot be used, as data that each language has words for.

/** What the leading bytes say a file is; `text` goes to the record scanner, sheets to the sheet reader. */
export type FileKind =
  | 'text'
  | 'xlsx'
  | 'ods'
  | 'xls'
  | 'zip'
  | 'pdf'
  | 'image'
  /** HTML or XML, which some programs save under a name of Excel. */
  | 'page'
  /** Contacts of a phone: vCard. */
  | 'cards'
  | 'binary'

/**
 * Why a file cannot be used at all. `unbalanced-quote`, `no-phone-column` and
 * `unknown-sheet` stop only the command line.
 */
export type ReadFailure =
  | { readonly code: 'empty-file' }
  | { readonly code: 'header-only' }
  | { readonly code: 'binary-file'; readonly kind: FileKind }
  | { readonly code: 'too-many-columns'; readonly columns: number; readonly most: number }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'field-too-long'; readonly line: number; readonly most: number }
  | { readonly code: 'damaged-sheet' | 'encrypted-sheet' }
  | { readonly code: 'sheet-too-large'; readonly most: number }
  | {
      readonly code: 'unknown-sheet'
      readonly sheet: string
      readonly sheets: readonly string[]
    }
  | { readonly code: 'unbalanced-quote'; readonly line: number }
  | { readonly code: 'no-phone-column' }
export type ReadFailureCode = ReadFailure['code']
