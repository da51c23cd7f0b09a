// The part of Papa Parse the window uses; its published types would bring every global of Node into the page's room.
type ReadOptions = {
  readonly delimiter?: string
  readonly newline?: '\n' | '\r' | '\r\n'
  /** Records to read before stopping; all of them when 0. */
  readonly preview?: number
  readonly header?: false
  readonly skipEmptyLines?: boolean | 'greedy'
}

type WriteOptions = {
  readonly delimiter?: string
  readonly newline?: '\n' | '\r\n'
  /** Puts an apostrophe before cells a spreadsheet would take for a formula, or before those that match. */
  readonly escapeFormulae?: boolean | RegExp
}

type Row = readonly unknown[]
type Table = { readonly fields: readonly string[]; readonly data: readonly Row[] }

declare const papaparse: {
  parse<Cells extends readonly string[]>(
    text: string,
    options?: ReadOptions,
  ): { readonly data: Cells[] }
  unparse(table: readonly Row[] | Table, options?: WriteOptions): string
}
export default papaparse
