// A file that was read for its numbers; the same engine reads it as any list of contacts.

export type NumberFile =
  | {
      readonly kind: 'numbers'
      readonly fileName: string
      /** E.164, each once, landlines included. */
      readonly numbers: readonly string[]
      /** Rows of the file, with and without a number. */
      readonly rows: number
    }
  /** Not to be read, or nothing in it is a number. */
  | { readonly kind: 'unreadable' | 'no-numbers'; readonly fileName: string }

export type ReadNumberFile = (file: File) => Promise<NumberFile>
