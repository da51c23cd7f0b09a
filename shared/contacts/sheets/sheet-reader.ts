// What a workbook is to the import: a list of sheets, and the rows of any of them as texts.
import type { ReadFailure } from '../read-failure.ts'

export type SheetKind = 'xlsx' | 'ods' | 'xls'

export type SheetInfo = {
  readonly name: string
  /** The last row that holds something; null when only reading the whole sheet would tell. */
  readonly rows: number | null
  /** Put out of sight in the workbook. An .xls does not tell. */
  readonly hidden: boolean
}

export type SheetRow = {
  /** As the sheet shows it at its edge, 1-based. */
  readonly number: number
  readonly cells: readonly string[]
  /** By a filter or by hand. */
  readonly hidden: boolean
}

export type RowBatch = {
  readonly rows: readonly SheetRow[]
  /** 0 to 1 of the sheet. */
  readonly share: number
}

export type SheetReader = {
  readonly sheets: readonly SheetInfo[]
  /** Rows in ascending order, those that hold nothing left out. Throws `UnreadableSheet`. */
  readonly rows: (sheet: number) => AsyncIterable<RowBatch>
}

/** What plain ECMAScript has no means for. */
export type SheetPlatform = {
  /** The UTF-8 text of a part, piece by piece. Throws when its bytes are damaged. */
  readonly unpack: (bytes: Uint8Array, packing: 'deflated' | 'stored') => AsyncIterable<string>
  /** Workbooks of Excel 97 to 2003, all cells at once. */
  readonly readXls: (bytes: Uint8Array) => Promise<{ readonly sheets: readonly XlsSheet[] }>
}

export type XlsSheet = {
  readonly name: string
  readonly rows: readonly (readonly (string | number | boolean | Date | null)[])[]
}

export const sheetLimits = {
  columns: 200,
  rows: 1_048_576,
  /** UTF-8 of one cell, its quotes included. */
  fieldBytes: 65_536,
  /** Of a cell as its part writes it, up to seven signs for one: the rest of a longer one is not kept. */
  writtenCharacters: 7 * 65_536,
  /** Of the text of a sheet, and of what its parts unpack to. */
  unpackedBytes: 1024 ** 3,
} as const

/** A workbook that cannot be used, with the reason as data. */
export class UnreadableSheet extends Error {
  readonly failure: ReadFailure

  constructor(failure: ReadFailure) {
    super(failure.code)
    this.name = 'UnreadableSheet'
    this.failure = failure
  }
}

export const damagedSheet = (): UnreadableSheet => new UnreadableSheet({ code: 'damaged-sheet' })
export const encryptedSheet = (): UnreadableSheet =>
  new UnreadableSheet({ code: 'encrypted-sheet' })
export const oversizedSheet = (): UnreadableSheet =>
  new UnreadableSheet({ code: 'sheet-too-large', most: sheetLimits.unpackedBytes })
